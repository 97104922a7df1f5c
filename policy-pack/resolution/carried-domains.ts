import { isSuspicious } from "../catalog/property-words";
import type { PropertyValue } from "../deployment/value";
import { type DomainName, parseDomain } from "../facts/domain";

/** Endings of files that are endings of domains, too. */
const fileEndings = /^[^.]+\.(?:md|mov|pl|ps|py|rs|sh|so|zip)$/;

/** The domain names that a value consists of: one, or several with commas between. */
export function domainsIn(path: string, value: PropertyValue): readonly DomainName[] {
  if (typeof value !== "string") return [];
  const suspicious = isSuspicious(path);
  return value.split(",").flatMap((part) => {
    const text = suspicious ? part.trim().replace(/^https?:\/\/([^/]*).*$/, "$1") : part.trim();
    const name = parseDomain(text);
    if (name === undefined) return [];
    return suspicious || !fileEndings.test(name.name) ? [name] : [];
  });
}
