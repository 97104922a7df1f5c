/**
 * Domains below which no name can ever be public.
 *
 * Source: https://www.iana.org/assignments/special-use-domain-names (RFC 6761, 6762, 7686, 8375, 9476), and ICANN's
 * reservation of `internal` (2024-07-29). Not `example.com` and its like, which do answer.
 */
const specialUse = ["alt", "example", "home.arpa", "internal", "invalid", "local", "localhost", "onion", "test"];

const pattern = new RegExp(`(?:^|\\.)(?:${specialUse.join("|").replace(".", "\\.")})\\.?(?::\\d+)?$`, "i");

/** Whether a name, with a wildcard, a port or a trailing dot or without, is one that the public DNS never answers. */
export function isSpecialUse(name: string): boolean {
  return pattern.test(name.trim());
}
