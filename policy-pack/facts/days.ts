const millisecondsPerDay = 86_400_000;

/** Days from one day to another, both as `2026-11-24`; negative where the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsPerDay;
}
