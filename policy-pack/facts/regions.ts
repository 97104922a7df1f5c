/**
 * The form of region ids, as a part of a regular expression: `cn-hangzhou`, `cn-shanghai-finance-1`, `ap-southeast-1`.
 *
 * Source: the regions of terraform-provider-alicloud and of aliyun-openapi-meta's endpoints (2026-08, 2026-04). The
 * nodes of Edge Node Service outside the mainland (`sg-singapore-9`) have none of these prefixes, nor has a slip.
 */
export const regionPattern = "(?:cn|ap|us|na|eu|me|rus)-[a-z0-9-]+";

const regionId = new RegExp(`^${regionPattern}$`);

/**
 * Whether a region lies in the Chinese mainland: every `cn-` region but those of Hong Kong.
 *
 * @returns nothing where the text has not the form of a region id
 */
export function isMainland(region: string): boolean | undefined {
  const id = region.replace(/^oss-/, "");
  if (!regionId.test(id)) return undefined;
  return id.startsWith("cn-") && !id.startsWith("cn-hongkong");
}

/** The region of a zone id: `cn-hangzhou` of `cn-hangzhou-h`, `ap-southeast-1` of `ap-southeast-1a`. */
export function regionOfZone(zone: string): string | undefined {
  const region = zone.replace(/-MAZ\d.*$/i, "").replace(/(?<=\d)[a-z]$|-[a-z]$/, "");
  return regionId.test(region) ? region : undefined;
}
