import { createHash } from "node:crypto";
import type { Finding } from "../rules/rule";

/**
 * Tells findings of one deployment apart, by what stays the same in every run. A place in a list shifts when an
 * unrelated element is added, so a domain counts instead of it.
 *
 * @returns SHA-256 in hexadecimal
 */
export function fingerprinter(): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ rule, message, resource, domain, path }) => {
    const place = domain === undefined ? path : path?.replaceAll(/\[\d+\]/g, "[]");
    const identity = JSON.stringify([rule.id, message, resource, domain, place]);
    const nth = seen.get(identity) ?? 0;
    seen.set(identity, nth + 1);
    return createHash("sha256").update(`${identity}${nth}`).digest("hex");
  };
}
