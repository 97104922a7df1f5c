import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { version } from "@ip-location-db/asn/package.json";
import { tableText } from "./table";

/** `npm run facts:addresses` writes the table of networks from the installed data packages. */
const [, year = "", month = "", day = ""] = /\.(\d{4})(\d{2})(\d{2})/.exec(version) ?? [];

writeFileSync(
  join(__dirname, "../../../policy-pack/facts/addresses/table.ts"),
  `/**
 * Which network every address belongs to; \`npm run facts:addresses\` writes it, and \`look-up.ts\` says how to read it.
 *
 * Announced networks: the npm package @ip-location-db/asn ${version}, from RouteViews (https://www.routeviews.org),
 * the regional registries and IP Geolocation by DB-IP (https://db-ip.com), CC BY 4.0; merged and reduced here.
 * Registered countries: the npm package @ip-location-db/geo-whois-asn-country of the same day, from the Number Resource
 * Organization (https://www.nro.net), CC BY 4.0; reduced here.
 */
export const tableDate = "${year}-${month}-${day}";

/** Compressed with Brotli, in Base64. */
export const tables = {
  ipv4: [
${linesOf("ipv4")}
  ],
  ipv6: [
${linesOf("ipv6")}
  ],
} as const;
`,
);

function linesOf(kind: "ipv4" | "ipv6"): string {
  const text = brotliCompressSync(tableText(kind)).toString("base64");
  return (text.match(/.{1,112}/g) ?? []).map((line) => `    "${line}",`).join("\n");
}
