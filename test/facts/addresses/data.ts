import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ipaddr from "ipaddr.js";
import type { NetworkCode } from "../../../policy-pack/facts/addresses/networks";

/** A range of addresses as numbers, both ends included, and what the data says of it. */
export interface Range<Value extends string = string> {
  readonly start: bigint;
  readonly end: bigint;
  readonly value: Value;
}

export type Kind = "ipv4" | "ipv6";

/** The networks that announce addresses: the number of an autonomous system for each range. */
export function readSystems(kind: Kind): readonly Range[] {
  return readRanges("@ip-location-db/asn", `asn-${kind}-num.csv`);
}

/** The countries that addresses are registered in. */
export function readCountries(kind: Kind): readonly Range[] {
  return readRanges("@ip-location-db/geo-whois-asn-country", `geo-whois-asn-country-${kind}-num.csv`);
}

function readRanges(name: string, file: string): readonly Range[] {
  const folder = dirname(require.resolve(`${name}/package.json`));
  const lines = readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [start = "", end = "", value = ""] = line.trimEnd().split(",");
    return { start: BigInt(start), end: BigInt(end), value };
  });
}

/** Ranges that no route from the Internet leads to, as ipaddr.js names them. */
export const privateRanges: ReadonlySet<string> = new Set([
  "private",
  "loopback",
  "linkLocal",
  "uniqueLocal",
  "carrierGradeNat",
  "unspecified",
]);

/** The ranges of special use that ipaddr.js knows; of IPv6 also what is given to nobody (RFC 4291). */
export function specialRanges(kind: Kind): readonly Range<"P" | "X">[] {
  const bits = kind === "ipv4" ? 32 : 128;
  const { SpecialRanges } = (kind === "ipv4" ? ipaddr.IPv4 : ipaddr.IPv6).prototype as unknown as {
    readonly SpecialRanges: Readonly<Record<string, readonly (readonly [ipaddr.IPv4 | ipaddr.IPv6, number])[]>>;
  };
  const special = Object.entries(SpecialRanges).flatMap(([name, ranges]) =>
    // One that has a single range is not in a list of its own there.
    (Array.isArray(ranges[0]) ? ranges : [ranges as unknown as (typeof ranges)[number]]).map(([network, prefix]) => {
      const start = network.toByteArray().reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
      return {
        start,
        end: start | ((1n << BigInt(bits - prefix)) - 1n),
        value: privateRanges.has(name) ? "P" : "X",
      } as const;
    }),
  );
  if (kind === "ipv4") return special;
  const given = { start: 1n << 125n, end: (1n << 126n) - 1n };
  return [
    { start: 0n, end: given.start - 1n, value: "X" },
    { start: given.end + 1n, end: (1n << 128n) - 1n, value: "X" },
    ...special,
  ];
}

/**
 * The network of a public address by what the two data sets say of it: the rule by which the table is made.
 *
 * @param ofMainland the systems with most of their addresses registered in the mainland
 */
export function codeOf(
  system: string | undefined,
  country: string | undefined,
  ofMainland: ReadonlySet<string>,
): NetworkCode {
  const isRegisteredInMainland = country === "CN";
  switch (system) {
    case "37963":
      return "M";
    case "45102":
      return isRegisteredInMainland ? "B" : "A";
    case "134963":
      return isRegisteredInMainland ? "T" : "S";
    case "24429":
      return "E";
    default:
      if (isRegisteredInMainland) return "C";
      return ofMainland.has(system ?? "") ? "U" : "O";
  }
}
