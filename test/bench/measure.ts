/** What is measured against what, and how much larger the first may be. */
export interface Comparison {
  readonly what: string;
  readonly unit: string;
  /** Values of the pack and of the yardstick, one pair for each pair of runs. */
  readonly pairs: readonly (readonly [number, number])[];
  /** The largest ratio that the project allows itself. */
  readonly ratio: number;
  /** The largest value that it allows itself, in the unit. */
  readonly most?: number;
}

/** Runs two measurements in turn, so that a busy spell of the machine hits both. */
export async function alternately<T>(
  runs: number,
  first: () => Promise<T>,
  second: () => Promise<T>,
): Promise<readonly (readonly [T, T])[]> {
  const pairs: [T, T][] = [];
  for (let run = 0; run < runs; run++) pairs.push([await first(), await second()]);
  return pairs;
}

/** What of a comparison is worth a line: the median of the pairs' ratios, the medians of both sides, and the target. */
export function comparedWithTarget({ what, unit, pairs, ratio, most }: Comparison): {
  readonly line: string;
  readonly met: boolean;
} {
  const own = median(pairs.map(([value]) => value));
  const yardstick = median(pairs.map(([, value]) => value));
  const measured = median(pairs.map(([value, other]) => value / other));
  const met = measured <= ratio && (most === undefined || own <= most);
  const target = `≤ ${ratio.toFixed(2)} ×${most === undefined ? "" : `, ≤ ${most} ${unit}`}`;
  const line = [
    what.padEnd(40),
    `${measured.toFixed(2)} ×`.padEnd(8),
    `${own.toPrecision(3)} ${unit} against ${yardstick.toPrecision(3)} ${unit}`.padEnd(28),
    `median of ${pairs.length}, target ${target}: ${met ? "met" : "missed"}`,
  ].join("  ");
  return { line, met };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}
