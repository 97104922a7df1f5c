import stringWidth from "string-width";
import type { Labels } from "./labels";
import { placeIn } from "./place";
import { printable } from "./printable";
import type { ReportedPlace } from "./report";
import { wrap } from "./wrap";

/** With less room than this beside the other columns, what is particular of a place stands below it. */
const narrowest = 24;

const gap = "  ";

/**
 * The places of a cause as lines of a terminal: the resource, what is particular there, and file and line.
 *
 * @param width of a line, in columns
 * @returns the lines of a place
 */
export function placesTable(
  places: readonly ReportedPlace[],
  width: number,
  words: Labels,
): (place: ReportedPlace) => readonly string[] {
  const cells = new Map(places.map((place) => [place, cellsOf(place, words)]));
  const widest = (column: (cells: Cells) => readonly string[]) =>
    [...cells.values()].flatMap(column).reduce((most, text) => Math.max(most, stringWidth(text)), 0);
  const nameWidth = widest(({ name }) => [name]) + gap.length;
  const room = width - nameWidth - gap.length - widest(({ where }) => [where]);
  const longest = widest(({ details }) => details);
  const isStacked = room < Math.min(narrowest, longest);
  const detailWidth = Math.min(room, longest);
  return (place) => {
    const { name, details, where } = cells.get(place) as Cells;
    if (isStacked || longest === 0) {
      const line = longest === 0 ? padded(name, nameWidth) + where : name + gap + where;
      const below = details.flatMap((text) => wrap(text, width - gap.length));
      return [...(stringWidth(line) <= width ? [line] : [name, gap + where]), ...below.map((text) => gap + text)];
    }
    const [first = "", ...others] = details.flatMap((text) => wrap(text, detailWidth));
    return [
      padded(name, nameWidth) + padded(first, detailWidth) + gap + where,
      ...others.map((line) => " ".repeat(nameWidth) + line),
    ];
  };
}

interface Cells {
  readonly name: string;
  readonly details: readonly string[];
  readonly where: string;
}

function cellsOf(place: ReportedPlace, words: Labels): Cells {
  const { resourceType, resourceName, path, location, exemption } = place.finding;
  const particular = particularOf(place, words);
  return {
    // What is found in the register is at an entry, not at the stack.
    name: printable((words.kind.has(resourceType) ? path : undefined) ?? resourceName),
    details: [particular, exemption ? words.exempted(exemption) : ""].filter(Boolean).map(printable),
    where: printable([placeIn(location), location.position ? undefined : path].filter(Boolean).join(" · ")),
  };
}

/** A name or what was found, where that leads, and how it is known where that is. */
export function particularOf({ detail, leads, how }: Omit<ReportedPlace, "finding">, { colon }: Labels): string {
  const way = [detail, leads].filter(Boolean).join(" ");
  return [way, how].filter(Boolean).join(colon);
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(width - stringWidth(text), 0));
}
