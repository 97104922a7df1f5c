import type { Exclusion } from "../../policy-pack/catalog/exclusions";
import type { RecordMapping, RecordNaming } from "../../policy-pack/catalog/records/shape";
import type { ExposureSign, Link, LocationClue, ResourceType, TypeTable } from "../../policy-pack/catalog/shape";

/** What the pack says of resource types. */
export interface Tables {
  readonly types: TypeTable;
  readonly connections: Readonly<Record<string, readonly Link[]>>;
  readonly records: Readonly<Record<string, RecordMapping>>;
  readonly exclusions: readonly Exclusion[];
}

/** A property that a table reads. */
export interface Use {
  readonly token: string;
  /** Empty where only the type itself matters. */
  readonly path: string;
  /** `value`: a plain input; `presence`: an input of any shape; `output`: part of the state. */
  readonly reads: "value" | "presence" | "output";
}

/** Every property that the tables read. */
export function usesOf({ types, connections, records }: Tables): readonly Use[] {
  return [
    ...Object.entries(types).flatMap(([token, row]) => usesOfRow(token, row)),
    ...Object.entries(connections).flatMap(([token, links]) => [
      { token, path: "", reads: "presence" as const },
      ...links.flatMap((link) => usesOfLink(token, link)),
    ]),
    ...Object.entries(records).flatMap(([token, source]) => usesOfRecord(token, source)),
  ].map((use) => ({ ...use, path: use.path.replace(/\[\w+=\w+\]/g, "[]") }));
}

function usesOfRow(token: string, row: ResourceType): readonly Use[] {
  const outputs = [...(row.addresses ?? []), ...(row.names ?? [])];
  return [
    { token, path: "", reads: "presence" },
    ...[...(row.domains ?? []).map(({ path }) => path), ...(row.bindsWhen ? [row.bindsWhen] : [])].map(
      (path): Use => ({ token, path, reads: "value" }),
    ),
    ...row.location.flatMap((step) => usesOfStep(token, step)),
    ...(row.exposure ?? []).flatMap((sign) => usesOfSign(token, sign)),
    ...outputs.map((path): Use => ({ token, path, reads: "output" })),
  ];
}

function usesOfLink(token: string, { path, to, by = [] }: Link): readonly Use[] {
  const targets = to.flatMap((target) =>
    ["", ...by].map((input): Use => ({ token: target, path: input, reads: "presence" })),
  );
  return [{ token, path, reads: "value" }, ...targets];
}

function usesOfStep(token: string, step: LocationClue): readonly Use[] {
  switch (step.from) {
    case "link":
      return usesOfLink(token, step.link);
    case "referrers":
      return [
        ...Object.entries(step.links).flatMap(([type, link]) => usesOfLink(type, link)),
        ...(step.of ? usesOfLink(token, step.of) : []),
      ];
    case "each":
      return step.steps.flatMap((each) => usesOfStep(token, each));
    case "providerLink":
      return step.link.to.map((target): Use => ({ token: target, path: "", reads: "presence" }));
    case "provider":
    case "fixed":
      return [];
    default:
      return [{ token, path: step.path, reads: "value" }];
  }
}

function usesOfSign(token: string, sign: ExposureSign): readonly Use[] {
  switch (sign.sign) {
    case "named":
    case "asReferrers":
      return usesOfLink(sign.type, sign.link);
    case "as":
      return usesOfLink(token, sign.link);
    case "given":
    case "maybe":
      return [{ token, path: sign.path, reads: "presence" }];
    default:
      return [{ token, path: sign.path, reads: "value" }];
  }
}

function usesOfRecord(token: string, source: RecordMapping): readonly Use[] {
  const { names, namedBy, type, values, hidden, line, proxied, off, idle = [], standby = [], usedBy } = source;
  const own = ["path" in type ? type.path : undefined, ...values, hidden, line];
  const conditions = [off, proxied === "always" ? undefined : proxied, ...idle, ...standby];
  const holders = namedBy ? namedBy.to : [token];
  return [
    ...holders.flatMap((holder) => names.flatMap((name) => usesOfName(holder, name))),
    ...[...own, ...conditions.map((condition) => condition?.path)]
      .filter((path) => path !== undefined)
      .map((path): Use => ({ token, path, reads: "value" })),
    ...(namedBy ? usesOfLink(token, namedBy) : []),
    ...(usedBy ? [usedBy.first, usedBy.failover].flatMap((link) => usesOfLink(usedBy.type, link)) : []),
  ];
}

function usesOfName(token: string, name: RecordNaming): readonly Use[] {
  if ("full" in name) return [{ token, path: name.full, reads: "value" }];
  const host: Use = { token, path: name.host, reads: "value" };
  if ("zone" in name) return [host, { token, path: name.zone, reads: "value" }];
  const zones = name.zoneOf.to.flatMap((zone) =>
    name.zoneOf.names.map((path): Use => ({ token: zone, path, reads: "presence" })),
  );
  return [host, ...usesOfLink(token, name.zoneOf), ...zones];
}
