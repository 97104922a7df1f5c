import type { ProvinceId } from "./provinces";

interface Region {
  /** The city; the country where no city is published. */
  readonly city: string;
  /** The province of the Chinese mainland; absent outside it. */
  readonly province?: ProvinceId;
}

/**
 * Region ids in use, and the names that single products have for them. New ones appear, so an id that is not here may exist.
 *
 * Sources: regions of terraform-provider-alicloud (2026-08), endpoint lists of aliyun-openapi-meta (2026-04) and of the product
 * documentation, such as https://help.aliyun.com/en/auto-scaling/developer-reference/api-ess-2014-08-28-endpoint (read
 * 2026-11). Where those name a province-level city or none, the province follows from geography.
 */
export const regions: Readonly<Record<string, Region>> = {
  "cn-qingdao": { city: "Qingdao", province: "shandong" },
  "cn-beijing": { city: "Beijing", province: "beijing" },
  "cn-zhangjiakou": { city: "Zhangjiakou", province: "hebei" },
  "cn-huhehaote": { city: "Hohhot", province: "inner-mongolia" },
  "cn-wulanchabu": { city: "Ulanqab", province: "inner-mongolia" },
  "cn-hangzhou": { city: "Hangzhou", province: "zhejiang" },
  "cn-shanghai": { city: "Shanghai", province: "shanghai" },
  "cn-nanjing": { city: "Nanjing", province: "jiangsu" },
  "cn-fuzhou": { city: "Fuzhou", province: "fujian" },
  "cn-wuhan-lr": { city: "Wuhan", province: "hubei" },
  "cn-shenzhen": { city: "Shenzhen", province: "guangdong" },
  "cn-heyuan": { city: "Heyuan", province: "guangdong" },
  "cn-heyuan-acdr-1": { city: "Heyuan", province: "guangdong" },
  "cn-guangzhou": { city: "Guangzhou", province: "guangdong" },
  "cn-chengdu": { city: "Chengdu", province: "sichuan" },
  "cn-zhongwei": { city: "Zhongwei", province: "ningxia" },
  "cn-zhengzhou-jva": { city: "Zhengzhou", province: "henan" },
  "cn-hangzhou-finance": { city: "Hangzhou", province: "zhejiang" },
  "cn-hzfinance": { city: "Hangzhou", province: "zhejiang" },
  "cn-hzjbp": { city: "Hangzhou", province: "zhejiang" },
  "cn-shanghai-finance-1": { city: "Shanghai", province: "shanghai" },
  "cn-shanghai-finance-1-pub": { city: "Shanghai", province: "shanghai" },
  "cn-shenzhen-finance": { city: "Shenzhen", province: "guangdong" },
  "cn-shenzhen-finance-1": { city: "Shenzhen", province: "guangdong" },
  "cn-szfinance": { city: "Shenzhen", province: "guangdong" },
  "cn-beijing-finance-1": { city: "Beijing", province: "beijing" },
  "cn-beijing-finance-1-pub": { city: "Beijing", province: "beijing" },
  "cn-beijing-gov-1": { city: "Beijing", province: "beijing" },
  "cn-north-2-gov-1": { city: "Beijing", province: "beijing" },
  "cn-hongkong": { city: "Hong Kong" },
  "ap-southeast-1": { city: "Singapore" },
  "ap-southeast-2": { city: "Sydney" },
  "ap-southeast-3": { city: "Kuala Lumpur" },
  "ap-southeast-5": { city: "Jakarta" },
  "ap-southeast-6": { city: "Manila" },
  "ap-southeast-7": { city: "Bangkok" },
  "ap-southeast-8": { city: "Johor" },
  "ap-northeast-1": { city: "Tokyo" },
  "ap-northeast-2": { city: "Seoul" },
  "ap-south-1": { city: "Mumbai" },
  "us-west-1": { city: "Silicon Valley" },
  "us-east-1": { city: "Virginia" },
  "us-southeast-1": { city: "United States" },
  "na-south-1": { city: "Mexico" },
  "eu-central-1": { city: "Frankfurt" },
  "eu-west-1": { city: "London" },
  "eu-west-2": { city: "Paris" },
  "me-east-1": { city: "Dubai" },
  "me-central-1": { city: "Riyadh" },
  "rus-west-1": { city: "Russia" },
};

/**
 * The form of region ids, as a part of a regular expression. Nodes of Edge Node Service have it too where they are in
 * the mainland (`cn-chenzhou-telecom_unicom_cmcc`); those elsewhere (`sg-singapore-9`) have none of these prefixes, nor has a slip.
 */
export const regionPattern = "(?:cn|ap|us|na|eu|me|rus)-[a-z0-9_-]+";

const regionId = new RegExp(`^${regionPattern}$`);

/**
 * Whether a region lies in the Chinese mainland. One that is not listed does where its id begins with `cn-`, those of
 * Hong Kong aside: a new region must not pass for one abroad.
 *
 * @returns nothing where the text has not the form of a region id
 */
export function isMainland(region: string): boolean | undefined {
  const id = region.replace(/^oss-/, "");
  if (Object.hasOwn(regions, id)) return regions[id]?.province !== undefined;
  if (!regionId.test(id)) return undefined;
  return id.startsWith("cn-") && !id.startsWith("cn-hongkong");
}

/** The region of a zone id: `cn-hangzhou` of `cn-hangzhou-h`, `ap-southeast-1` of `ap-southeast-1a`. */
export function regionOfZone(zone: string): string | undefined {
  const region = zone.replace(/-?MAZ\d.*$/i, "").replace(/(?<=\d)[a-z]$|-[a-z]$/, "");
  return regionId.test(region) ? region : undefined;
}
