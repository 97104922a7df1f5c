import { typeOf } from "../catalog";
import type { RecordMapping } from "../catalog/record-shape";
import type { Resource } from "../deployment/resource";
import { type PathMatch, readAll, textOf, UNKNOWN } from "../deployment/value";
import { isUrlForwarding, opensWebsite } from "../facts/dns";
import { type Binding, bindingsOf } from "../resolution/bindings";
import { matchesIn, type RecordInputs, recordInputs } from "../resolution/dns/elements";
import { mappingsOf, recordTypeOf } from "../resolution/dns/records";
import { locate, type ResolutionContext } from "../resolution/location/location";
import { providerRegion } from "../resolution/location/region";
import { type Allowed, allowedOf, byCondition, byNaming, isOfConcern } from "./allowed";
import { anId, answers, answersIn, recordType, resolutionLine } from "./forms";
import type { Entry } from "./schema";
import { treeOf } from "./tree";

/**
 * A resource as an inventory holds it, with nothing in it but what decides where a domain leads.
 *
 * @returns nothing where no domain, record or link has anything to do with it
 */
export function entryOf(resource: Resource, context: ResolutionContext): Entry | undefined {
  const mappings = mappingsOf(resource) ?? [];
  if (!isOfConcern(resource.type) && mappings.length === 0) return undefined;
  const records = mappings.flatMap((mapping) =>
    recordInputs(resource, mapping).flatMap((inputs) => keptOfRecord(mapping, inputs)),
  );
  // A record of another kind, such as one that proves something, is no concern of a website.
  if (mappings.length > 0 && records.length === 0 && typeOf(resource.type)?.product === undefined) return undefined;
  const allowed = allowedOf(resource.type);
  const paths = [...allowed, ...(typeOf(resource.type)?.domains ?? [])].map(({ path }) => path);
  const decisive = keptOf(resource, [...paths.flatMap(askedBy), ...allowed]);
  const inputs = treeOf([...decisive, ...bindingsOf(resource).map(boundBy), ...records]);
  const id = anId(resource.outputs["id"] ?? "");
  const found = answersOf(resource);
  return {
    urn: resource.urn,
    ...(typeof id === "string" && { id }),
    ...placeOf(resource, context),
    ...(Object.keys(inputs).length > 0 && { inputs }),
    ...(Object.keys(found).length > 0 && { answers: found }),
    ...suppliersOf(resource, inputs),
  };
}

function boundBy({ path, domain }: Binding): PathMatch {
  if (domain.state === "unknown") return { path, value: UNKNOWN };
  return { path, value: domain.state === "known" ? domain.name.name : "" };
}

/** The properties that a path asks for on its way: of `rules[type=Host].values[]` the type, where it is `Host`. */
function askedBy(path: string): readonly Allowed[] {
  return [...path.matchAll(/\[(\w+)=(\w+)\]/g)].map(({ 1: key, 2: is, index }) => ({
    path: `${path.slice(0, index).replaceAll(/\[\w+=\w+\]/g, "[]")}[].${key}`,
    keep: (value: PathMatch["value"]) => (textOf(value) === is ? is : undefined),
  }));
}

function keptOf({ inputs }: Resource, allowed: readonly Allowed[]): readonly PathMatch[] {
  return allowed.flatMap(({ path, keep }) => readAll(inputs, path).flatMap((match) => kept(match, keep)));
}

function kept({ path, value }: PathMatch, keep: Allowed["keep"]): readonly PathMatch[] {
  const result = value === UNKNOWN ? UNKNOWN : keep(value);
  return result === undefined ? [] : [{ path, value: result }];
}

/** What makes a record that may open a website, or forwards to one; nothing of any other record. */
function keptOfRecord(mapping: RecordMapping, inputs: RecordInputs): readonly PathMatch[] {
  const type = recordTypeOf(mapping, inputs);
  if (type.state === "known" && !opensWebsite(type.value) && !isUrlForwarding(type.value)) return [];
  const { type: typed, values, line, proxied, off, idle = [], standby = [] } = mapping;
  const conditions = [
    proxied === "always" ? undefined : proxied,
    off,
    ...standby,
    ...idle,
    ...idle.map(({ when }) => when),
  ];
  const allowed: readonly Allowed[] = [
    ...(mapping.namedBy ? [] : mapping.names.flatMap(byNaming)),
    ...("path" in typed ? [{ path: typed.path, keep: recordType }] : []),
    ...values.map((path) => ({ path, keep: answers })),
    ...(line === undefined ? [] : [{ path: line, keep: resolutionLine }]),
    ...conditions.flatMap((condition) => (condition ? [byCondition(condition)] : [])),
  ];
  return allowed.flatMap(({ path, keep }) => matchesIn(inputs, path).flatMap((match) => kept(match, keep)));
}

function answersOf({ type, inputs, outputs }: Resource): Record<string, string[]> {
  const row = typeOf(type);
  const properties = [...(row?.addresses ?? []), ...(row?.names ?? [])];
  return Object.fromEntries(
    properties
      .map((property) => [property, [...answersIn(inputs[property]), ...answersIn(outputs[property])]] as const)
      .filter(([, found]) => found.length > 0)
      .map(([property, found]) => [property, [...new Set(found)].toSorted()]),
  );
}

/** Where a resource lies by what is not among its own properties: its provider. */
function placeOf(resource: Resource, context: ResolutionContext): Partial<Entry> {
  const clues = typeOf(resource.type)?.location ?? [];
  if (clues.some(({ from }) => from === "providerLink")) return { place: locate(resource, context).place };
  if (!clues.some((clue) => clue.from === "provider")) return {};
  return { region: providerRegion(resource, context.deployment, context.register.defaultRegion).region ?? null };
}

/** Where the values come from that are not known. */
function suppliersOf({ propertyDependencies }: Resource, inputs: Entry["inputs"] & object): Partial<Entry> {
  const from = Object.entries(propertyDependencies).filter(([input, urns]) => input in inputs && urns.length > 0);
  return from.length > 0 ? { from: Object.fromEntries(from.map(([input, urns]) => [input, [...urns]])) } : {};
}
