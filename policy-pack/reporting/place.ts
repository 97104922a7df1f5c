import type { Location } from "./report";

/** Where a finding is to be corrected, as editors and terminals follow it: `index.ts:12:3`, and whose component is asked there. */
export function placeIn({ file, position, library }: Location): string {
  const place = position ? `${file}:${position.line}:${position.column}` : file;
  return library === undefined ? place : `${place} (${library})`;
}
