import { daysBetween } from "../facts/days";
import type { Inventory } from "./inventory";
import { nameOf } from "./source";

/** The sources that were last seen more than some days before a day, as `2026-11-24`. */
export function staleSources(
  { sources }: Inventory,
  days: number,
  today: string,
): readonly { readonly name: string; readonly seen: string }[] {
  return sources
    .filter(({ seen }) => daysBetween(seen, today) > days)
    .map((source) => ({ name: nameOf(source), seen: source.seen }));
}
