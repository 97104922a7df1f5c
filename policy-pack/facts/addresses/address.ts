import { isIP, isIPv4 } from "node:net";
import ipaddr from "ipaddr.js";

/** Whether a text is a whole address: `10` or `0x7f.1`, which some programs take for one, is not. */
export function isAddress(text: string): boolean {
  return addressLike.test(text) && isIP(text) !== 0;
}

/** Most texts are names, and asking Node about them costs more. */
const addressLike = /^[\d.]+$|:/;

/** Whether a text is a range such as `203.0.113.0/24`. */
export function isRange(text: string): boolean {
  return ipaddr.IPv4.isValidCIDRFourPartDecimal(text) || ipaddr.IPv6.isValidCIDR(text);
}

/**
 * The 32-bit words of an address: one of IPv4, four of IPv6. An IPv6 address that only carries one of IPv4 counts as that:
 * mapped (RFC 4291), 6to4 (RFC 3056) and NAT64 (RFC 6052).
 *
 * @param text an address as `isAddress` takes it
 */
export function wordsOf(text: string): readonly number[] {
  if (isIPv4(text)) {
    const [a = 0, b = 0, c = 0, d = 0] = ipaddr.IPv4.parse(text).octets;
    return [joined(joined(a, b, 8), joined(c, d, 8), 16)];
  }
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = ipaddr.IPv6.parse(text).parts;
  const words = [joined(a, b, 16), joined(c, d, 16), joined(e, f, 16), joined(g, h, 16)];
  if (a === 0x2002) return [joined(b, c, 16)];
  const prefix = words.slice(0, 3).join();
  return prefix === mapped || prefix === nat64 ? words.slice(3) : words;
}

const mapped = [0, 0, 0xffff].join();
const nat64 = [0x64_ff9b, 0, 0].join();

function joined(high: number, low: number, bits: number): number {
  return ((high << bits) | low) >>> 0;
}
