import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { version as systemsVersion } from "@ip-location-db/asn/package.json";
import { version as countriesVersion } from "@ip-location-db/geo-whois-asn-country/package.json";
import fc from "fast-check";
import ipaddr from "ipaddr.js";
import { beforeAll, describe, expect, it } from "vitest";
import { files } from "../../../package.json";
import { isAddress, isRange } from "../../../policy-pack/facts/addresses/address";
import { networkOf } from "../../../policy-pack/facts/addresses/look-up";
import { networks } from "../../../policy-pack/facts/addresses/networks";
import { tableDate, tables } from "../../../policy-pack/facts/addresses/table";
import { codeOf, type Kind, privateRanges, type Range, readCountries, readSystems } from "./data";
import { disjoint, systemsOfMainland, tableText } from "./table";

const kinds = ["ipv4", "ipv6"] as const satisfies readonly Kind[];

describe("the table of networks", { timeout: 120_000 }, () => {
  it.each(kinds)("is what the installed data make, for %s", (kind) => {
    const shipped = brotliDecompressSync(Buffer.from(tables[kind].join(""), "base64")).toString();
    // Not compared by `toBe`, which would print both.
    expect(shipped === tableText(kind), "run npm run facts:addresses").toBe(true);
  });

  it("has the date of both data packages", () => {
    expect(systemsVersion).toContain(tableDate.replaceAll("-", ""));
    expect(countriesVersion).toBe(systemsVersion);
  });

  it("is attributed to its sources, which its licence asks for", () => {
    const notice = readFileSync(join(__dirname, "../../../NOTICE"), "utf8");
    expect(files).toContain("NOTICE");
    for (const name of [
      "Route Views",
      "DB-IP",
      "NRO",
      "CC BY 4.0|creativecommons.org/licenses/by/4.0",
      systemsVersion,
    ]) {
      expect(notice).toMatch(new RegExp(name));
    }
  });
});

describe("networkOf", { timeout: 120_000 }, () => {
  it.each<readonly [address: string, network: ReturnType<typeof networkOf>]>([
    ["47.96.0.9", networks.M],
    ["8.128.0.1", networks.M],
    ["47.242.0.9", networks.A],
    ["161.117.0.9", networks.A],
    ["223.5.5.5", networks.B],
    ["47.246.23.9", networks.E],
    ["114.114.114.114", networks.C],
    ["119.29.1.9", networks.U],
    ["8.8.8.8", networks.O],
    ["1.1.1.1", networks.O],
    ["2400:3200::9", networks.M],
    ["240b:4000::9", networks.A],
    ["2606:4700::9", networks.O],
    ["::ffff:47.96.0.9", networks.M],
    ["::ffff:2f60:9", networks.M],
    ["64:ff9b::47.96.0.9", networks.M],
    ["2002:2f60:9::1", networks.M],
    ["2002:808:808::1", networks.O],
    ["10.0.0.1", networks.P],
    ["100.64.0.1", networks.P],
    ["::ffff:10.0.0.1", networks.P],
    ["fd00::1", networks.P],
    ["fe80::1%eth0", networks.P],
    ["192.0.2.9", undefined],
    ["198.51.100.9", undefined],
    ["203.0.113.9", undefined],
    ["224.0.0.1", undefined],
    ["240.0.0.1", undefined],
    ["255.255.255.255", undefined],
    ["2001:db8::9", undefined],
    ["2001::1", undefined],
    ["4000::1", undefined],
    ["ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", undefined],
    ["1.2.3", undefined],
    ["0x7f.1", undefined],
    ["047.096.000.009", undefined],
    ["47.96.0.9:80", undefined],
    ["[2400:3200::9]", undefined],
    ["47.96.0.0/16", undefined],
    ["４７.９６.０.９", undefined],
    ["www.example.com", undefined],
    ["", undefined],
  ])("%s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it("tells nothing of what is no address", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!isAddress(text));
        expect(networkOf(text)).toBeUndefined();
      }),
    );
  });

  describe.each(kinds)("with %s", (kind) => {
    let systems: readonly Range[];
    let countries: readonly Range[];
    let ofMainland: ReadonlySet<string>;
    beforeAll(() => {
      systems = readSystems(kind);
      countries = readCountries(kind);
      ofMainland = systemsOfMainland(disjoint(systems), disjoint(countries));
    });

    /** The value of the narrowest range that covers an address. */
    const valueAt = (ranges: readonly Range[], address: bigint) =>
      ranges.filter(({ start, end }) => start <= address && address <= end).toSorted(byWidth)[0]?.value;

    const expected = (address: bigint) => {
      const parsed = addressOf(address, kind);
      const use = parsed.range();
      if (privateRanges.has(use)) return networks.P;
      const isGiven = kind === "ipv4" || address >> 125n === 1n;
      if (use !== "unicast" || !isGiven) return undefined;
      return networks[codeOf(valueAt(systems, address), valueAt(countries, address), ofMainland)];
    };

    it("tells of any address what the data say", () => {
      const bits = kind === "ipv4" ? 32n : 128n;
      const anywhere = fc.bigInt({ min: 0n, max: (1n << bits) - 1n });
      const atBorder = fc
        .tuple(
          fc.constantFrom(systems, countries),
          fc.nat(),
          fc.constantFrom("start", "end"),
          fc.constantFrom(-1n, 0n, 1n),
        )
        .map(([ranges, index, side, step]) => (ranges[index % ranges.length]?.[side] ?? 0n) + step)
        .filter((address) => address >= 0n && address < 1n << bits);
      fc.assert(
        fc.property(fc.oneof(anywhere, atBorder), (address) => {
          const parsed = addressOf(address, kind);
          fc.pre(!["6to4", "rfc6052", "ipv4Mapped"].includes(parsed.range()));
          expect(networkOf(parsed.toString())).toBe(expected(address));
        }),
        { numRuns: 200 },
      );
    });
  });
});

function byWidth(a: Range, b: Range): number {
  return a.end - a.start < b.end - b.start ? -1 : 1;
}

function addressOf(address: bigint, kind: Kind): ipaddr.IPv4 | ipaddr.IPv6 {
  const digits = address.toString(16).padStart(kind === "ipv4" ? 8 : 32, "0");
  return ipaddr.fromByteArray([...Buffer.from(digits, "hex")]);
}

describe("a range", () => {
  it.each([
    ["203.0.113.0/24", true],
    ["2001:db8::/32", true],
    ["203.0.113/24", false],
    ["203.0.113.9", false],
  ])("%s: %s", (text, expected) => {
    expect(isRange(text)).toBe(expected);
  });
});
