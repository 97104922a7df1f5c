/** All of China is so far ahead of UTC, all year. */
const ahead = 8 * 60 * 60 * 1000;

/** Today in China, where filings and registrations expire, as `2026-11-24`. */
export function today(now: Date = new Date()): string {
  return new Date(now.getTime() + ahead).toISOString().slice(0, 10);
}
