import type { PathMatch } from "../deployment/value";
import { UNKNOWN } from "../deployment/value";

/** What an inventory writes for a value: `null` for one that was not known. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

type Branch = Record<string, unknown>;

/**
 * Puts values back where they stood. An element of a list of which nothing is kept stays as an empty object, because
 * the places of the others are part of what a finding says.
 */
export function treeOf(matches: Iterable<PathMatch>): { readonly [key: string]: Json } {
  const root: Branch = {};
  for (const { path, value } of matches) put(root, keysOf(path), value === UNKNOWN ? null : (value as Json));
  return root as { readonly [key: string]: Json };
}

function keysOf(path: string): readonly (string | number)[] {
  return [...path.matchAll(/\["([^"]*)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(([, quoted, index, key]) =>
    index === undefined ? (quoted ?? (key as string)) : Number(index),
  );
}

function put(root: Branch, keys: readonly (string | number)[], value: Json): void {
  let place: Branch = root;
  for (const [depth, key] of keys.entries()) {
    if (Array.isArray(place)) while (place.length < Number(key)) place.push({});
    const next = keys[depth + 1];
    if (next === undefined) {
      place[key] ??= value;
      return;
    }
    // That an object is there may have been put before what is in it.
    const inner = typeof place[key] === "object" ? place[key] : typeof next === "number" ? [] : {};
    if (inner === null) return;
    place[key] = inner;
    place = inner as Branch;
  }
}
