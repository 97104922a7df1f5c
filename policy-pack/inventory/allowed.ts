import { resourceTypes, typeOf } from "../catalog";
import type { Condition } from "../catalog/record-shape";
import type { ExposureSign, Link, LocationClue, ResourceType } from "../catalog/shape";
import { textOf } from "../deployment/value";
import { isMainland, regionOfZone } from "../facts/regions";
import { anId, type Keep, ofForm, oneOf, positive, presence, recordName } from "./forms";

/** A property that an inventory keeps, and what of its value. */
export interface Allowed {
  readonly path: string;
  readonly keep: Keep;
}

/**
 * The properties of a type that say where it serves from, whether the Internet reaches it and what it leads to, its own
 * row's and those by which rows of other types look at it. No other property of a resource enters an inventory; the
 * domains that it binds and the records that it makes are kept by their meaning.
 */
export function allowedOf(type: string): readonly Allowed[] {
  const known = tables.get(type) ?? [...ofRow(typeOf(type) ?? {}), ...(ofOthers.get(type) ?? [])];
  tables.set(type, known);
  return known;
}

const tables = new Map<string, readonly Allowed[]>();

function ofRow({ location = [], exposure = [], passesThrough = [], ...row }: ResourceType): readonly Allowed[] {
  return [
    ...location.flatMap(byClue),
    ...exposure.flatMap(bySign),
    ...passesThrough.map(byLink),
    ...(row.records ?? []).flatMap(({ names, namedBy }) => [
      ...(namedBy ? [byLink(namedBy)] : names.flatMap((naming) => ("zoneOf" in naming ? [byLink(naming.zoneOf)] : []))),
    ]),
    ...(row.zone?.names ?? []).map((path) => ({ path, keep: recordName })),
    ...(row.zone?.private ? [byCondition(row.zone.private)] : []),
    ...(row.listener
      ? [
          { path: row.listener.protocol, keep: ofForm((text) => /^\w{1,16}$/.test(text)) },
          byLink(row.listener.balancer),
        ]
      : []),
    ...(row.bindsWhen === undefined ? [] : [{ path: row.bindsWhen, keep: oneOf("true") }]),
  ];
}

function byLink({ path }: Link): Allowed {
  return { path, keep: anId };
}

export function byCondition({ path, is }: Condition): Allowed {
  return { path, keep: is === undefined ? presence : (value) => (textOf(value).toLowerCase() === is ? is : undefined) };
}

function byClue(clue: LocationClue): readonly Allowed[] {
  switch (clue.from) {
    case "region":
      return [{ path: clue.path, keep: ofForm((text) => isMainland(text) !== undefined) }];
    case "zone":
      return [{ path: clue.path, keep: ofForm((text) => regionOfZone(text) !== undefined) }];
    case "namespace":
      return [{ path: clue.path, keep: anId }];
    case "area":
      return [{ path: clue.path, keep: ofForm((text) => /^(?:(?:domestic|overseas|global),?)+$/.test(text)) }];
    case "value":
      return [{ path: clue.path, keep: ofForm((text) => Object.hasOwn(clue.places, text)) }];
    case "link":
      return [byLink(clue.link)];
    case "referrers":
      return clue.of ? [byLink(clue.of)] : [];
    case "each":
      return clue.clues.flatMap(byClue);
    default:
      return [];
  }
}

function bySign(sign: ExposureSign): readonly Allowed[] {
  switch (sign.sign) {
    case "unless":
      return [{ path: sign.path, keep: oneOf(...sign.private) }];
    case "when":
      return [{ path: sign.path, keep: (value) => (textOf(value) === String(sign.is) ? sign.is : undefined) }];
    case "positive":
      return [{ path: sign.path, keep: positive }];
    case "given":
    case "maybe":
      return [{ path: sign.path, keep: presence }];
    case "as":
      return [byLink(sign.link)];
    default:
      return [];
  }
}

/** The properties by which another type's row looks at this one: a link to that type, or a name that a literal stands for. */
const ofOthers: ReadonlyMap<string, readonly Allowed[]> = collectOthers();

function collectOthers(): ReadonlyMap<string, readonly Allowed[]> {
  const found = new Map<string, Allowed[]>();
  const add = (type: string, ...allowed: readonly Allowed[]) => {
    found.set(type, [...(found.get(type) ?? []), ...allowed]);
  };
  const addNames = ({ to, by = [] }: Link) => {
    for (const type of to) add(type, ...by.map((path) => ({ path, keep: anId })));
  };
  for (const { location = [], exposure = [], records = [] } of Object.values(resourceTypes)) {
    for (const clue of location.flatMap(flatten)) {
      if (clue.from === "referrers") for (const [type, link] of Object.entries(clue.links)) add(type, byLink(link));
      if (clue.from === "link") addNames(clue.link);
    }
    for (const sign of exposure) {
      if (sign.sign === "named" || sign.sign === "asReferrers") add(sign.type, byLink(sign.link));
      if (sign.sign === "as") addNames(sign.link);
    }
    for (const { names, namedBy, usedBy } of records) {
      if (usedBy) add(usedBy.type, byLink(usedBy.first), byLink(usedBy.failover));
      for (const type of namedBy?.to ?? []) add(type, ...names.flatMap(byNaming));
      for (const naming of names) if ("zoneOf" in naming) addNames(naming.zoneOf);
    }
  }
  return found;
}

function flatten(clue: LocationClue): readonly LocationClue[] {
  return clue.from === "each" ? clue.clues.flatMap(flatten) : [clue];
}

/** The properties that name a record. */
export function byNaming(naming: NonNullable<ResourceType["records"]>[number]["names"][number]): readonly Allowed[] {
  if ("full" in naming) return [{ path: naming.full, keep: recordName }];
  const host = { path: naming.host, keep: recordName };
  return "zone" in naming ? [host, { path: naming.zone, keep: recordName }] : [host, byLink(naming.zoneOf)];
}

/** Whether an inventory keeps anything of a type. */
export function isOfConcern(type: string): boolean {
  return typeOf(type) !== undefined || ofOthers.has(type);
}
