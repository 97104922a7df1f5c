import { brotliDecompressSync } from "node:zlib";
import { isAddress, wordsOf } from "./address";
import { type Network, type NetworkCode, networks } from "./networks";

/** Where ranges of addresses begin, some 32-bit words for each, and the network of each. */
interface Ranges {
  readonly words: number;
  readonly starts: Uint32Array;
  readonly codes: string;
}

const loaded: { ipv4?: Ranges; ipv6?: Ranges } = {};

/**
 * The network that an address belongs to. The first look-up of a kind of address reads its table.
 *
 * @param text an address, not a range; one of IPv6 that carries one of IPv4 counts as that
 * @returns nothing for an address of special use, such as one for documentation, and for any other text
 */
export function networkOf(text: string): Network | undefined {
  if (!isAddress(text)) return undefined;
  const address = wordsOf(text);
  const kind = address.length === 1 ? "ipv4" : "ipv6";
  loaded[kind] ??= readRanges(load().tables[kind].join(""), address.length);
  const ranges = loaded[kind];
  return networks[ranges.codes[indexOf(address, ranges)] as NetworkCode];
}

/** The month that the table is of, as `2026-06`. */
export function tableMonth(): string {
  return load().tableDate.slice(0, "2026-06".length);
}

function load(): typeof import("./table") {
  return require("./table");
}

/** The last range that does not begin behind the address. */
function indexOf(address: readonly number[], { words, starts, codes }: Ranges): number {
  let low = 0;
  let high = codes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (beginsBehind(address, starts, middle * words)) high = middle - 1;
    else low = middle;
  }
  return low;
}

function beginsBehind(address: readonly number[], starts: Uint32Array, at: number): boolean {
  for (let word = 0; word < address.length; word++) {
    const difference = (starts[at + word] ?? 0) - (address[word] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/**
 * Reads a table. Each range is the letter of its network, the distance from where the one before begins in hexadecimal
 * without its last zeros, and behind a colon how many those are.
 */
function readRanges(table: string, words: number): Ranges {
  const text = brotliDecompressSync(Buffer.from(table, "base64")).toString();
  const entries = [...text.matchAll(/([A-Z])([0-9a-f]*)(?::(\d+))?/g)];
  const starts = new Uint32Array(entries.length * words);
  let start = 0n;
  for (const [index, [, , digits = "", zeros = "0"]] of entries.entries()) {
    start += BigInt(`0x${digits || "0"}`) << BigInt(4 * Number(zeros));
    for (let word = 0; word < words; word++) {
      starts[index * words + word] = Number(BigInt.asUintN(32, start >> BigInt(32 * (words - 1 - word))));
    }
  }
  return { words, starts, codes: entries.map(([, code]) => code).join("") };
}
