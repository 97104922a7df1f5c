import { codeOf, type Kind, type Range, readCountries, readSystems, specialRanges } from "./data";

/** The table of networks for a kind of address, as the package reads it. */
export function tableText(kind: Kind): string {
  let before = { start: 0n, code: "" };
  return networksOf(kind)
    .map(({ start, code }) => {
      if (code === before.code) return "";
      const entry = `${code}${shortened((start - before.start).toString(16))}`;
      before = { start, code };
      return entry;
    })
    .join("");
}

/** Where networks begin, in order. */
function networksOf(kind: Kind) {
  const systems = disjoint(readSystems(kind));
  const countries = disjoint(readCountries(kind));
  const special = disjoint(specialRanges(kind));
  const behindAll = 1n << (kind === "ipv4" ? 32n : 128n);
  const starts = startsOf([...systems, ...countries, ...special]).filter((start) => start < behindAll);
  const [systemAt, countryAt, specialAt] = [inOrder(systems), inOrder(countries), inOrder(special)];
  const ofMainland = systemsOfMainland(systems, countries);
  return starts.map((start) => {
    const [system, country] = [systemAt(start), countryAt(start)];
    return { start, code: specialAt(start) ?? codeOf(system, country, ofMainland) };
  });
}

/** The systems with most of their addresses registered in the mainland. */
export function systemsOfMainland(systems: readonly Range[], countries: readonly Range[]): ReadonlySet<string> {
  const surplus = new Map<string, bigint>();
  const [systemAt, countryAt] = [inOrder(systems), inOrder(countries)];
  const starts = startsOf([...systems, ...countries]);
  for (const [index, start] of starts.entries()) {
    const [system, country] = [systemAt(start), countryAt(start)];
    const size = (starts[index + 1] ?? start) - start;
    if (system !== undefined) surplus.set(system, (surplus.get(system) ?? 0n) + (country === "CN" ? size : -size));
  }
  return new Set([...surplus].filter(([, size]) => size > 0n).map(([system]) => system));
}

/** Wherever a value may change. */
function startsOf(ranges: readonly Range[]): readonly bigint[] {
  return [0n, ...ranges.flatMap(({ start, end }) => [start, end + 1n])]
    .sort((a, b) => (a < b ? -1 : 1))
    .filter((start, index, all) => start !== all[index - 1]);
}

function shortened(digits: string): string {
  const short = digits.replace(/0+$/, "");
  const zeros = digits.length - short.length;
  return zeros === 0 || short === "" ? short : `${short}:${zeros}`;
}

/** Looks up addresses that come in ascending order. */
function inOrder<Value extends string>(ranges: readonly Range<Value>[]): (address: bigint) => Value | undefined {
  let next = 0;
  return (address) => {
    while ((ranges[next]?.end ?? address) < address) next++;
    const range = ranges[next];
    return range !== undefined && range.start <= address ? range.value : undefined;
  };
}

/** Ranges that do not overlap: of those that did, the one that begins last counts, which is the narrower one. */
export function disjoint<Value extends string>(ranges: readonly Range<Value>[]): readonly Range<Value>[] {
  const parts: Range<Value>[] = [];
  const open: Range<Value>[] = [];
  let position = 0n;
  const fillUntil = (end: bigint) => {
    for (let range = open.at(-1); range !== undefined && position < end; range = open.at(-1)) {
      const last = range.end < end ? range.end : end - 1n;
      if (position <= last) parts.push({ ...range, start: position, end: last });
      position = last + 1n > position ? last + 1n : position;
      if (range.end < end) open.pop();
    }
    position = end;
  };
  for (const range of ranges.toSorted((a, b) =>
    a.start < b.start || (a.start === b.start && a.end > b.end) ? -1 : 1,
  )) {
    fillUntil(range.start);
    open.push(range);
  }
  fillUntil(1n << 128n);
  return parts;
}
