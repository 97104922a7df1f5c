import type { Bilingual } from "../locales/text";

/** What an Alibaba Cloud product asks of a domain that it serves from the mainland. */
export interface Product {
  readonly name: Bilingual;
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

/** Read 2026-11. A product whose page names no access provider follows the general rule for hosts. */
export const products = {
  cdn: {
    name: { en: "Alibaba Cloud CDN", zh: "阿里云 CDN" },
    demandedFiling: "any",
    edge: true,
    documentation: anyFiling,
  },
  dcdn: {
    name: { en: "Dynamic CDN (DCDN)", zh: "全站加速 DCDN" },
    demandedFiling: "any",
    edge: true,
    documentation: "https://www.alibabacloud.com/help/doc-detail/134716.htm",
  },
  scdn: {
    name: { en: "Secure CDN (SCDN)", zh: "安全加速 SCDN" },
    demandedFiling: "any",
    edge: true,
    documentation: anyFiling,
  },
  vod: {
    name: { en: "ApsaraVideo VOD", zh: "视频点播" },
    demandedFiling: "any",
    edge: true,
    documentation: "https://www.alibabacloud.com/help/en/doc-detail/209390.htm",
  },
  live: {
    name: { en: "ApsaraVideo Live", zh: "视频直播" },
    demandedFiling: "any",
    edge: true,
    documentation: "https://www.alibabacloud.com/help/doc-detail/88327.htm",
  },
  esa: {
    name: { en: "Edge Security Acceleration (ESA)", zh: "边缘安全加速 ESA" },
    demandedFiling: "any",
    edge: true,
    documentation: "https://www.alibabacloud.com/help/en/edge-security-acceleration/esa/api-esa-2024-09-10-createsite",
  },
  oss: {
    name: { en: "Object Storage Service (OSS)", zh: "对象存储 OSS" },
    demandedFiling: "any",
    documentation: anyFiling,
  },
  ga: {
    name: { en: "Global Accelerator (GA)", zh: "全球加速 GA" },
    demandedFiling: "any",
    documentation: "https://help.aliyun.com/document_detail/2253371.html",
  },
  waf: {
    name: { en: "Web Application Firewall (WAF)", zh: "Web 应用防火墙 WAF" },
    demandedFiling: "any",
    documentation: "https://www.alibabacloud.com/help/en/waf/",
  },
  ddos: {
    name: { en: "Anti-DDoS Proxy", zh: "DDoS 高防" },
    demandedFiling: "any",
    documentation: "https://www.alibabacloud.com/help/doc-detail/143347.htm",
  },
  cr: { name: { en: "Container Registry", zh: "容器镜像服务" }, demandedFiling: "any", documentation: anyFiling },
  vs: { name: { en: "Video Surveillance", zh: "视频监控" }, demandedFiling: "any", documentation: anyFiling },
  ecs: {
    name: { en: "Elastic Compute Service (ECS)", zh: "云服务器 ECS" },
    demandedFiling: "alibaba-cloud",
    documentation: access,
  },
  swas: {
    name: { en: "Simple Application Server", zh: "轻量应用服务器" },
    demandedFiling: "alibaba-cloud",
    documentation: access,
  },
  eip: {
    name: { en: "Elastic IP Address", zh: "弹性公网 IP" },
    demandedFiling: "alibaba-cloud",
    documentation: access,
  },
  nat: { name: { en: "NAT Gateway", zh: "NAT 网关" }, demandedFiling: "alibaba-cloud", documentation: access },
  slb: {
    name: { en: "Classic Load Balancer (CLB)", zh: "传统型负载均衡 CLB" },
    demandedFiling: "alibaba-cloud",
    documentation: access,
  },
  alb: {
    name: { en: "Application Load Balancer (ALB)", zh: "应用型负载均衡 ALB" },
    demandedFiling: "alibaba-cloud",
    documentation: access,
  },
  nlb: {
    name: { en: "Network Load Balancer (NLB)", zh: "网络型负载均衡 NLB" },
    demandedFiling: "alibaba-cloud",
    documentation: access,
  },
  fc: {
    name: { en: "Function Compute", zh: "函数计算" },
    demandedFiling: "alibaba-cloud",
    documentation: "https://alibabacloud.com/help/en/functioncompute/api-fc-2023-03-30-struct-createcustomdomaininput",
  },
  apigateway: {
    name: { en: "API Gateway", zh: "API 网关" },
    demandedFiling: "alibaba-cloud",
    documentation:
      "https://help.aliyun.com/en/api-gateway/traditional-api-gateway/user-guide/bind-a-domain-name-to-an-api-group",
  },
  apig: {
    name: { en: "Cloud-native API Gateway", zh: "云原生 API 网关" },
    demandedFiling: "alibaba-cloud",
    documentation: "https://www.alibabacloud.com/help/en/api-gateway/domain-name-management",
  },
  mse: {
    name: { en: "MSE cloud-native gateway", zh: "MSE 云原生网关" },
    demandedFiling: "alibaba-cloud",
    documentation: "https://www.alibabacloud.com/help/en/api-gateway/domain-name-management",
  },
  sae: {
    name: { en: "Serverless App Engine (SAE)", zh: "Serverless 应用引擎 SAE" },
    demandedFiling: "alibaba-cloud",
    documentation: access,
  },
  eci: {
    name: { en: "Elastic Container Instance", zh: "弹性容器实例 ECI" },
    demandedFiling: "alibaba-cloud",
    documentation: access,
  },
  ack: {
    name: { en: "Container Service (ACK)", zh: "容器服务 ACK" },
    demandedFiling: "alibaba-cloud",
    documentation: access,
  },
  ens: {
    name: { en: "Edge Node Service (ENS)", zh: "边缘节点服务 ENS" },
    demandedFiling: "alibaba-cloud",
    documentation: access,
  },
  rds: {
    name: { en: "ApsaraDB RDS Custom", zh: "RDS Custom" },
    demandedFiling: "alibaba-cloud",
    documentation: access,
  },
} as const satisfies Record<string, Product>;

export type ProductId = keyof typeof products;

/** The product with the widest view of its row, for callers that read optional marks. */
export function product(id: ProductId): Product {
  return products[id];
}
