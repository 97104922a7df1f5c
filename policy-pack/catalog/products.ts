import { phrases, type Text } from "../locales/text";

/** What an Alibaba Cloud product asks of a domain that it serves from the mainland. */
export interface Product {
  readonly name: Text;
  /** `any`: whoever the access provider is; `alibaba-cloud`: Alibaba Cloud must be one of them. */
  readonly demandedFiling: "any" | "alibaba-cloud";
  /** Serves from edge nodes, so that an area and not a region decides. */
  readonly edge?: true;
  /** Where the demand is documented. */
  readonly documentation: string;
}

const access = "https://www.alibabacloud.com/help/en/icp-filing/prepare-and-check-the-instance-and-access-information/";
const anyFiling =
  "https://www.alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/icp-filing-server-access-information-check";

export const names = phrases("product", {
  cdn: "Alibaba Cloud CDN",
  dcdn: "Dynamic CDN (DCDN)",
  scdn: "Secure CDN (SCDN)",
  vod: "ApsaraVideo VOD",
  live: "ApsaraVideo Live",
  esa: "Edge Security Acceleration (ESA)",
  oss: "Object Storage Service (OSS)",
  ga: "Global Accelerator (GA)",
  waf: "Web Application Firewall (WAF)",
  ddos: "Anti-DDoS Proxy",
  cr: "Container Registry",
  vs: "Video Surveillance",
  ecs: "Elastic Compute Service (ECS)",
  swas: "Simple Application Server",
  eip: "Elastic IP Address",
  nat: "NAT Gateway",
  slb: "Classic Load Balancer (CLB)",
  alb: "Application Load Balancer (ALB)",
  nlb: "Network Load Balancer (NLB)",
  fc: "Function Compute",
  apigateway: "API Gateway",
  apig: "Cloud-native API Gateway",
  mse: "MSE cloud-native gateway",
  sae: "Serverless App Engine (SAE)",
  eci: "Elastic Container Instance",
  ack: "Container Service (ACK)",
  ens: "Edge Node Service (ENS)",
  rds: "ApsaraDB RDS Custom",
});

/** Read 2026-11. A product whose page names no access provider follows the general rule for hosts. */
const demands = {
  cdn: { demandedFiling: "any", edge: true, documentation: anyFiling },
  dcdn: { demandedFiling: "any", edge: true, documentation: "https://www.alibabacloud.com/help/doc-detail/134716.htm" },
  scdn: { demandedFiling: "any", edge: true, documentation: anyFiling },
  vod: {
    demandedFiling: "any",
    edge: true,
    documentation: "https://www.alibabacloud.com/help/en/doc-detail/209390.htm",
  },
  live: { demandedFiling: "any", edge: true, documentation: "https://www.alibabacloud.com/help/doc-detail/88327.htm" },
  esa: {
    demandedFiling: "any",
    edge: true,
    documentation: "https://www.alibabacloud.com/help/en/edge-security-acceleration/esa/api-esa-2024-09-10-createsite",
  },
  oss: { demandedFiling: "any", documentation: anyFiling },
  ga: { demandedFiling: "any", documentation: "https://help.aliyun.com/document_detail/2253371.html" },
  waf: { demandedFiling: "any", documentation: "https://www.alibabacloud.com/help/en/waf/" },
  ddos: { demandedFiling: "any", documentation: "https://www.alibabacloud.com/help/doc-detail/143347.htm" },
  cr: { demandedFiling: "any", documentation: anyFiling },
  vs: { demandedFiling: "any", documentation: anyFiling },
  ecs: { demandedFiling: "alibaba-cloud", documentation: access },
  swas: { demandedFiling: "alibaba-cloud", documentation: access },
  eip: { demandedFiling: "alibaba-cloud", documentation: access },
  nat: { demandedFiling: "alibaba-cloud", documentation: access },
  slb: { demandedFiling: "alibaba-cloud", documentation: access },
  alb: { demandedFiling: "alibaba-cloud", documentation: access },
  nlb: { demandedFiling: "alibaba-cloud", documentation: access },
  fc: {
    demandedFiling: "alibaba-cloud",
    documentation: "https://alibabacloud.com/help/en/functioncompute/api-fc-2023-03-30-struct-createcustomdomaininput",
  },
  apigateway: {
    demandedFiling: "alibaba-cloud",
    documentation:
      "https://help.aliyun.com/en/api-gateway/traditional-api-gateway/user-guide/bind-a-domain-name-to-an-api-group",
  },
  apig: {
    demandedFiling: "alibaba-cloud",
    documentation: "https://www.alibabacloud.com/help/en/api-gateway/domain-name-management",
  },
  mse: {
    demandedFiling: "alibaba-cloud",
    documentation: "https://www.alibabacloud.com/help/en/api-gateway/domain-name-management",
  },
  sae: { demandedFiling: "alibaba-cloud", documentation: access },
  eci: { demandedFiling: "alibaba-cloud", documentation: access },
  ack: { demandedFiling: "alibaba-cloud", documentation: access },
  ens: { demandedFiling: "alibaba-cloud", documentation: access },
  rds: { demandedFiling: "alibaba-cloud", documentation: access },
} as const satisfies Record<keyof typeof names & string, Omit<Product, "name">>;

export type ProductId = keyof typeof demands;

export function isProduct(id: string): id is ProductId {
  return Object.hasOwn(demands, id);
}

const products = Object.fromEntries(
  Object.entries(demands).map(([id, demanded]) => [id, { ...demanded, name: names[id as ProductId] }]),
) as Readonly<Record<ProductId, Product>>;

export function product(id: ProductId): Product {
  return products[id];
}
