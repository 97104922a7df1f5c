import type { Condition, RecordMapping, RecordNaming } from "../../policy-pack/catalog/record-shape";
import type { ExposureSign, Link, LocationClue, ResourceType, TypeTable } from "../../policy-pack/catalog/shape";

/** A property that a table reads. */
export interface Use {
  readonly token: string;
  /** Empty where only the type itself matters. */
  readonly path: string;
  /** `value`: a plain input; `presence`: an input of any shape; `output`: part of the state. */
  readonly reads: "value" | "presence" | "output";
}

/** Every property that a table reads. */
export function usesOf(types: TypeTable): readonly Use[] {
  return Object.entries(types)
    .flatMap(([token, row]) => usesOfRow(token, row))
    .map((use) => ({ ...use, path: use.path.replace(/\[\w+=\w+\]/g, "[]") }));
}

function usesOfRow(token: string, row: ResourceType): readonly Use[] {
  const { domains = [], bindsWhen, location = [], exposure = [], addresses = [], names = [], records = [] } = row;
  const { origins, zone, listener, passesThrough = [], filingInstance } = row;
  const values = [...domains.map(({ path }) => path), bindsWhen, origins, listener?.protocol, ...(zone?.names ?? [])];
  return [
    { token, path: "", reads: "presence" },
    ...valuesAt(token, [...values, ...Object.values(filingInstance?.terms ?? {}).flat()]),
    ...location.flatMap((clue) => usesOfClue(token, clue)),
    ...exposure.flatMap((sign) => usesOfSign(token, sign)),
    ...[...addresses, ...names].map((path): Use => ({ token, path, reads: "output" })),
    ...usesOfConditions(token, [zone?.private]),
    ...[...passesThrough, ...(listener ? [listener.balancer] : [])].flatMap((link) => usesOfLink(token, link)),
    ...records.flatMap((mapping) => usesOfRecord(token, mapping)),
  ];
}

function valuesAt(token: string, paths: readonly (string | undefined)[]): readonly Use[] {
  return paths.flatMap((path): readonly Use[] => (path === undefined ? [] : [{ token, path, reads: "value" }]));
}

function usesOfLink(token: string, { path, to, by = [] }: Link): readonly Use[] {
  const targets = to.flatMap((target) =>
    ["", ...by].map((input): Use => ({ token: target, path: input, reads: "presence" })),
  );
  return [{ token, path, reads: "value" }, ...targets];
}

function usesOfClue(token: string, clue: LocationClue): readonly Use[] {
  switch (clue.from) {
    case "link":
      return usesOfLink(token, clue.link);
    case "referrers":
      return [
        ...Object.entries(clue.links).flatMap(([type, link]) => usesOfLink(type, link)),
        ...(clue.of ? usesOfLink(token, clue.of) : []),
      ];
    case "each":
      return clue.clues.flatMap((each) => usesOfClue(token, each));
    case "providerLink":
      return usesOfLink(`pulumi:providers:${token.split(":")[0]}`, clue.link);
    case "provider":
    case "fixed":
      return [];
    default:
      return valuesAt(token, [clue.path]);
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
      return valuesAt(token, [sign.path]);
  }
}

function usesOfRecord(token: string, mapping: RecordMapping): readonly Use[] {
  const { each, names, namedBy, type, values, hidden, line, proxied, off, idle = [], standby = [], usedBy } = mapping;
  const holders = namedBy ? namedBy.to : [token];
  return [
    ...holders.flatMap((holder) => names.flatMap((name) => usesOfName(holder, name))),
    ...valuesAt(token, ["path" in type ? type.path : undefined, ...values, hidden, line]),
    ...usesOfConditions(token, [off, proxied === "always" ? undefined : proxied, ...standby]),
    ...usesOfConditions(
      token,
      idle.flatMap((member) => [member, member.when]),
    ),
    ...(each === undefined ? [] : [{ token, path: each, reads: "presence" as const }]),
    ...(namedBy ? usesOfLink(token, namedBy) : []),
    ...(usedBy ? [usedBy.first, usedBy.failover].flatMap((link) => usesOfLink(usedBy.type, link)) : []),
  ];
}

function usesOfConditions(token: string, conditions: readonly (Condition | undefined)[]): readonly Use[] {
  return conditions.flatMap((condition): readonly Use[] => {
    if (condition === undefined) return [];
    return [{ token, path: condition.path, reads: condition.is === undefined ? "presence" : "value" }];
  });
}

function usesOfName(token: string, name: RecordNaming): readonly Use[] {
  if ("full" in name) return valuesAt(token, [name.full]);
  if ("zone" in name) return valuesAt(token, [name.host, name.zone]);
  return [...valuesAt(token, [name.host]), ...usesOfLink(token, name.zoneOf)];
}
