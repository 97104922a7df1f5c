/**
 * Record types whose answer opens a website. `A/AAAA` is one type in ESA; ALIAS is that of DNSimple.
 * MX, TXT, NS, CAA, SRV and the like open none.
 */
const websiteTypes: ReadonlySet<string> = new Set(["A", "AAAA", "A/AAAA", "CNAME", "ALIAS", "SVCB", "HTTPS"]);

export function opensWebsite(type: string): boolean {
  return websiteTypes.has(type);
}

/**
 * Record types with which the DNS provider's own servers redirect to a URL.
 *
 * Sources: Alibaba Cloud's API spells implicit forwarding `FORWORD_URL`
 * (https://help.aliyun.com/en/dns/api-alidns-2015-01-09-adddomainrecord, read 2026-11), its console FORWARD_URL.
 */
const forwardingTypes: ReadonlySet<string> = new Set(["REDIRECT_URL", "FORWARD_URL", "FORWORD_URL"]);

export function isUrlForwarding(type: string): boolean {
  return forwardingTypes.has(type);
}

/**
 * Whether a name exists to prove something and not to be visited: `_acme-challenge`, `_dnsauth`,
 * `x._domainkey` and whatever else has a label with a leading underscore, which no host name may have (RFC 8552).
 */
export function isValidationName(name: string): boolean {
  return name.split(".").some((label) => label.startsWith("_"));
}

/**
 * Whether a resolution line answers resolvers outside the mainland only.
 *
 * Alibaba Cloud: `oversea` and the `os_` lines below it
 * (https://www.alibabacloud.com/help/en/dns/pubz-resolve-line-enumeration, 2025-12-17). DNSPod: 境外
 * (https://cloud.tencent.com/document/api/1427/104320, 2025-09-12).
 */
export function isOverseasLine(line: string): boolean {
  return line === "oversea" || line.startsWith("os_") || line === "境外";
}
