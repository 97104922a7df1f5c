import { networkOf } from "../../policy-pack/facts/addresses/look-up";
import { tableDate } from "../../policy-pack/facts/addresses/table";

const yearInDays = 365;

/** Microseconds for each look-up of a public address, all over the Internet. */
export function lookUps(kind: "IPv4" | "IPv6", count: number): number {
  const addresses = Array.from({ length: count }, (_, index) => {
    const number = (index * 2_654_435_761) >>> 0;
    const bytes = [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255];
    return kind === "IPv4"
      ? bytes.join(".")
      : `24${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join(":")}::1`;
  });
  networkOf(addresses[0] ?? "");
  const began = performance.now();
  for (const address of addresses) networkOf(address);
  return (1000 * (performance.now() - began)) / count;
}

/** How old the table of networks is, with a warning after a year. */
export function ageOfTable(): string {
  const days = Math.floor((Date.now() - Date.parse(tableDate)) / 86_400_000);
  const age = `The table of networks is ${days} days old.`;
  return days > yearInDays ? `${age} WARNING: raise its data packages and run npm run facts:addresses.` : age;
}
