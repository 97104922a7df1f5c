/**
 * Stands for a value that is not known before the deployment. Unknown is neither absent nor a pass. It is the same in
 * every copy of this package, because a team's rules may come with a copy of their own.
 */
export const UNKNOWN: unique symbol = Symbol.for("alicloud-icp-guard.unknown");

/** A plain copy of a resource property: what rules see instead of the host's own objects. */
export type PropertyValue = string | number | boolean | typeof UNKNOWN | readonly PropertyValue[] | Properties;

/** The properties of a resource, or of an object inside one. A key that is not there is absent. */
export interface Properties {
  readonly [key: string]: PropertyValue;
}

/** What is known of one property before the deployment. */
export type Value<T = PropertyValue> =
  | { readonly state: "known"; readonly value: T }
  | { readonly state: "unknown" }
  | { readonly state: "absent" };

/** One place a path leads to; `path` has the indices filled in, as in `rules[0].domain`. */
export interface PathMatch {
  readonly path: string;
  readonly value: PropertyValue;
}

interface Segment {
  readonly key: string;
  readonly each: boolean;
  readonly where?: { readonly key: string; readonly equals: string };
}

const segmentPattern = /^(?<key>[^[\]]+)(?<each>\[(?:(?<where>\w+)=(?<equals>\w+))?\])?$/;
const parsed = new Map<string, readonly Segment[]>();

function parse(path: string): readonly Segment[] {
  const segments =
    parsed.get(path) ??
    path.split(".").map((text): Segment => {
      const groups = segmentPattern.exec(text)?.groups;
      if (!groups?.key) throw new Error(`Malformed property path '${path}'`);
      const { key, where, equals } = groups;
      return {
        key,
        each: groups.each !== undefined,
        ...(where !== undefined && equals !== undefined && { where: { key: where, equals } }),
      };
    });
  parsed.set(path, segments);
  return segments;
}

/**
 * Every value that a path leads to, unknown ones included; nothing where it is absent.
 *
 * @param path keys separated by dots; `[]` stands for each element of a list, `[key=value]` for each
 *   element whose `key` is, or may turn out to be, that value: `ruleConditions[type=Host].values[]`.
 */
export function readAll(properties: Properties, path: string): PathMatch[] {
  let places: PathMatch[] = [{ path: "", value: properties }];
  for (const segment of parse(path)) {
    places = places.flatMap((place) => step(place, segment));
  }
  return places;
}

/** The value that a path leads to; the first where the path has several. */
export function read(properties: Properties, path: string): Value {
  const [first] = readAll(properties, path);
  if (first === undefined) return { state: "absent" };
  return first.value === UNKNOWN ? { state: "unknown" } : { state: "known", value: first.value };
}

/** Every plain value at or below a place. */
export function leavesOf({ path, value }: PathMatch): readonly PathMatch[] {
  if (Array.isArray(value)) {
    return value.flatMap((element, index) => leavesOf({ path: `${path}[${index}]`, value: element }));
  }
  if (!isProperties(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf({ path: `${path}.${key}`, value: inner }));
}

/** The top-level input that a path begins with. */
export function inputOf(path: string): string {
  return path.split(/[.[]/, 1)[0] as string;
}

/** Whether a value is an object with properties of its own. */
export function isProperties(value: PropertyValue | undefined): value is Properties {
  return typeof value === "object" && !Array.isArray(value);
}

/** A scalar as text. What is none comes out as its kind in brackets, which is no value of any property. */
export function textOf(value: PropertyValue): string {
  if (value === UNKNOWN) return "[unknown]";
  if (typeof value !== "object") return String(value);
  return Array.isArray(value) ? "[list]" : "[object]";
}

function step(place: PathMatch, segment: Segment): PathMatch[] {
  if (place.value === UNKNOWN) return [place];
  // The cloud provider folds a list of at most one element into its element, or the other way round.
  if (Array.isArray(place.value)) {
    return place.value.flatMap((value, index) => step({ path: `${place.path}[${index}]`, value }, segment));
  }
  const child = isProperties(place.value) ? place.value[segment.key] : undefined;
  if (child === undefined) return [];
  const path = place.path === "" ? segment.key : `${place.path}.${segment.key}`;
  if (!segment.each || child === UNKNOWN) return [{ path, value: child }];
  const elements: readonly PropertyValue[] = Array.isArray(child) ? child : [child];
  return elements
    .map((value, index): PathMatch => ({ path: `${path}[${index}]`, value }))
    .filter(({ value }) => segment.where === undefined || mayMatch(value, segment.where));
}

function mayMatch(element: PropertyValue, where: { key: string; equals: string }): boolean {
  if (element === UNKNOWN) return true;
  const actual = isProperties(element) ? element[where.key] : undefined;
  return actual === UNKNOWN || actual === where.equals;
}
