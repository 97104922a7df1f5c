import { phrases } from "../locales/text";

/** Alibaba Cloud's page of ICP filing limitations, and when it was read. */
export const limitations = {
  source: "https://help.aliyun.com/en/icp-filing/basic-icp-service/product-overview/limits",
  read: "2026-11",
} as const;

/** The clauses of that page which the rules enforce, by the names it gives them. */
export const clauses = phrases("clause", {
  "access-location": "Access location",
  "cross-province": "Cross-province ICP filing",
  instance: "Instance",
  "service-number": "Service identification number",
  "website-name": "Website name",
  "pre-approval": "Pre-approval",
  cdn: "Alibaba Cloud CDN",
  "domain-suffix": "Domain name: top-level domain",
  "domain-registrar": "Domain name: registrar",
  "domain-validity": "Domain name: validity period",
  "domain-real-name": "Domain name: real-name verification",
  "domain-holder": "Domain name: holder",
  "one-domain": "Domain name: one domain per website",
  "website-limit": "Domain name: websites per entity",
  "ip-only": "ICP filing for websites or apps accessed only by IP address",
  content: "Website or app content",
  entity: "Entity",
});

export type Clause = keyof typeof clauses & string;
