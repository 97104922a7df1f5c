import { isIPv4, isIPv6 } from "node:net";

/** `47.96.0.9`, or `app.` or `app-` before it, or with dashes: https://nip.io and https://sslip.io (read 2026-11). */
const ipv4 = /(?:^|[.-])(\d{1,3}(?:[.-]\d{1,3}){3})\.(?:nip|sslip)\.io$/;
/** Of nip.io alone: eight hexadecimal digits. */
const hexadecimal = /(?:^|[.-])([0-9a-f]{8})\.nip\.io$/;
/** Of sslip.io alone: dashes in place of colons. */
const ipv6 = /(?:^|\.)([0-9a-f]*(?:-[0-9a-f]*){2,7})\.sslip\.io$/;

/**
 * The address that a name carries which a wildcard DNS service answers with it: `47.96.0.9` of `app.47-96-0-9.nip.io`.
 *
 * @param name in lower-case ASCII without trailing dot
 */
export function carriedAddress(name: string): string | undefined {
  const dotted = ipv4.exec(name)?.[1]?.replaceAll("-", ".");
  if (dotted !== undefined && isIPv4(dotted)) return dotted;
  const digits = hexadecimal.exec(name)?.[1];
  if (digits !== undefined) return [...Buffer.from(digits, "hex")].join(".");
  const groups = ipv6.exec(name)?.[1]?.replaceAll("-", ":");
  return groups !== undefined && isIPv6(groups) ? groups : undefined;
}
