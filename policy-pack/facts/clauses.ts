import type { Bilingual } from "../locales/text";

/** Alibaba Cloud's page of ICP filing limitations, and when it was read. */
export const limitations = {
  source: "https://help.aliyun.com/en/icp-filing/basic-icp-service/product-overview/limits",
  read: "2026-11",
} as const;

/** The clauses of that page which the rules enforce, by the names it gives them. */
export const clauses = {
  "access-location": { en: "Access location", zh: "接入位置" },
  "cross-province": { en: "Cross-province ICP filing", zh: "跨省备案" },
  instance: { en: "Instance", zh: "实例" },
  "service-number": { en: "Service identification number", zh: "备案服务号" },
  "website-name": { en: "Website name", zh: "网站名称" },
  "pre-approval": { en: "Pre-approval", zh: "前置审批" },
  cdn: { en: "Alibaba Cloud CDN", zh: "阿里云 CDN" },
  "domain-suffix": { en: "Domain name: top-level domain", zh: "域名：顶级域" },
  "domain-registrar": { en: "Domain name: registrar", zh: "域名：注册服务机构" },
  "domain-validity": { en: "Domain name: validity period", zh: "域名：有效期" },
  "domain-real-name": { en: "Domain name: real-name verification", zh: "域名：实名认证" },
  "domain-holder": { en: "Domain name: holder", zh: "域名：持有者" },
  "one-domain": { en: "Domain name: one domain per website", zh: "域名：一个网站一个域名" },
  "website-limit": { en: "Domain name: websites per entity", zh: "域名：主体可备案网站数量" },
  "ip-only": {
    en: "ICP filing for websites or apps accessed only by IP address",
    zh: "仅通过 IP 地址访问的网站或 App 备案",
  },
  content: { en: "Website or app content", zh: "网站或 App 内容" },
  entity: { en: "Entity", zh: "主体" },
} as const satisfies Record<string, Bilingual>;

export type Clause = keyof typeof clauses;
