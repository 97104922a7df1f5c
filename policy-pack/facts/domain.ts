import { domainToASCII, domainToUnicode } from "node:url";
import { parse } from "tldts";
import { isSpecialUse } from "./hostnames/special-use";

/** A domain name in the one form in which the pack compares names. */
export interface DomainName {
  /** Lower-case ASCII (punycode) without wildcard and trailing dot: `www.example.com`. */
  readonly name: string;
  /** The name that a filing covers, one label below the public suffix: `example.com`. */
  readonly registrable: string;
  /** The public suffix: `com`, `com.cn`. */
  readonly suffix: string;
  /** The registrable domain as people read it: `例子.中国`. */
  readonly display: string;
}

/**
 * Reads a domain name as it appears in a resource property or in the register: any case, IDN or
 * punycode, with a trailing dot, a port, or a wildcard written `*.example.com` or `.example.com`.
 *
 * Suffixes are those of the public suffix list's ICANN section (https://publicsuffix.org).
 *
 * @returns nothing where the text is no registrable name: an address, a bare host, a bare suffix, a name of special use
 */
export function parseDomain(text: string): DomainName | undefined {
  const bare = text
    .trim()
    .replace(/^\*?\./, "")
    .replace(/:\d+$/, "")
    .replace(/\.$/, "");
  const name = domainToASCII(bare);
  const { domain, publicSuffix, isIp, isIcann } = parse(name, { extractHostname: false });
  if (!domain || !publicSuffix || isIp || !isIcann || isSpecialUse(name)) return undefined;
  return { name, registrable: domain, suffix: publicSuffix, display: domainToUnicode(domain) };
}
