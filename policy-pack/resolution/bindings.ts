import { resourceTypes, typeOf } from "../catalog";
import { isSuspicious, namesDomain } from "../catalog/property-words";
import type { DomainProperty } from "../catalog/shape";
import type { Resource } from "../deployment/resource";
import { isProperties, leavesOf, type PathMatch, read, readAll, textOf, UNKNOWN } from "../deployment/value";
import { type DomainName, parseDomain } from "../facts/domain";
import { isSpecialUse } from "../facts/hostnames/special-use";
import { domainsIn } from "./carried-domains";

/** A domain that a resource binds. */
export interface Binding {
  /** The property, such as `rules[0].domain`. */
  readonly path: string;
  readonly domain:
    | { readonly state: "known"; readonly name: DomainName }
    | { readonly state: "unknown" }
    /** A text that is no registrable domain name. */
    | { readonly state: "invalid"; readonly text: string };
}

/** The type tokens of the resources that bind domains. */
export const typesThatBind: ReadonlySet<string> = new Set(
  Object.keys(resourceTypes).filter((token) => resourceTypes[token]?.domains),
);

/** The domains that a resource binds; none where its type binds none. */
export function bindingsOf(resource: Resource): readonly Binding[] {
  const row = typeOf(resource.type);
  if (!row?.domains || !binds(resource, row.bindsWhen)) return [];
  return row.domains.flatMap((property) =>
    readAll(resource.inputs, property.path)
      .flatMap((place) => atKey(place, property.key))
      .flatMap((place) => (property.form === "values" ? bindingsIn(place) : bindingsAt(place, property.form))),
  );
}

function atKey(place: PathMatch, key: string | undefined): readonly PathMatch[] {
  if (key === undefined || place.value === UNKNOWN) return [place];
  const value = isProperties(place.value) ? place.value[key] : undefined;
  return value === undefined ? [] : [{ path: `${place.path}["${key}"]`, value }];
}

function binds(resource: Resource, condition: string | undefined): boolean {
  if (condition === undefined) return true;
  const value = read(resource.inputs, condition);
  return value.state === "unknown" || (value.state === "known" && value.value === true);
}

function bindingsIn(values: PathMatch): readonly Binding[] {
  return leavesOf(values).flatMap(({ path, value }): readonly Binding[] => {
    if (value === UNKNOWN)
      return path === values.path || namesDomain(path) ? [{ path, domain: { state: "unknown" } }] : [];
    if (!isSuspicious(path) || isSpecialUse(textOf(value))) return [];
    return domainsIn(path, value).map((name) => ({ path, domain: { state: "known", name } }));
  });
}

function bindingsAt({ path, value }: PathMatch, form: DomainProperty["form"]): readonly Binding[] {
  if (value === UNKNOWN) return [{ path, domain: { state: "unknown" } }];
  // What can never be public needs no filing.
  const names = namesIn(textOf(value), form).filter((text) => !isSpecialUse(text));
  return names.map((text): Binding => {
    const name = parseDomain(text);
    return { path, domain: name ? { state: "known", name } : { state: "invalid", text } };
  });
}

function namesIn(text: string, form: DomainProperty["form"]): readonly string[] {
  if (form === "json") return namesInJson(text);
  const names = form === "list" ? text.split(",") : [text];
  return names.map((name) => name.trim()).filter((name) => name !== "");
}

/** Unreadable JSON comes back as it stands, so that it is reported as no domain name and not dropped. */
function namesInJson(text: string): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(text);
    const names = Array.isArray(parsed) ? parsed : Object.values(parsed as object).flat();
    return names.map(String);
  } catch {
    return [text];
  }
}
