import { type Host, seen } from "./host";

const ossAcceleration = "https://github.com/AlibabaCloudDocs/oss (2021), transfer acceleration";

function sdkExample(field: string): string {
  return `the example value of ${field} in Alibaba Cloud's SDKs (read 2026-11)`;
}

/** The names of Alibaba Cloud's products. */
export const alibabaCloud: Host = {
  name: "Alibaba Cloud",
  forms: [
    { product: "oss", endings: ["oss-accelerate-overseas.aliyuncs.com"], place: "overseas", source: ossAcceleration },
    // Enters at the nearest point of presence, those of the mainland among them.
    { product: "oss", endings: ["oss-accelerate.aliyuncs.com"], place: "mainland", source: ossAcceleration },
    { product: "oss", endings: ["oss-rg-china-mainland.aliyuncs.com"], place: "mainland", source: seen },
    {
      product: "oss",
      endings: ["oss-{region}{private}.aliyuncs.com", "{region}{private}.oss.aliyuncs.com"],
      source: "https://help.aliyun.com/en/oss/user-guide/regions-and-endpoints (2026-08)",
    },
    {
      product: "alb",
      endings: ["internal.{region}.alb.aliyuncs.com", "internal.{region}.alb.aliyuncsslb.com"],
      internal: true,
      source: seen,
    },
    { product: "alb", endings: ["{region}.alb.aliyuncs.com"], source: sdkExample("DNSName of ALB") },
    {
      product: "alb",
      endings: ["{region}.alb.aliyuncsslb.com", "{region}.alb.aliyuncsslbintl.com"],
      source: seen,
    },
    { product: "nlb", endings: ["{region}.nlb.aliyuncs.com"], source: sdkExample("DNSName of NLB") },
    {
      product: "nlb",
      endings: ["{region}.nlb.aliyuncsslb.com", "{region}.nlb.aliyuncsslbintl.com"],
      source: seen,
    },
    {
      product: "fc",
      endings: ["{region}{private}.fc.aliyuncs.com"],
      source: "https://github.com/aliyun/alibabacloud-fc-mcp-server (read 2026-11)",
    },
    { product: "fc", endings: ["{region}{private}.fcapp.run", "{region}.fc.devsapp.net"], source: seen },
    {
      product: "apig",
      endings: ["env-*-{region}{private}.alicloudapi.com"],
      source: sdkExample("subDomains of an HTTP route"),
    },
    {
      product: "apigateway",
      endings: ["*-{region}{private}.alicloudapi.com"],
      source: sdkExample("SubDomain and VpcDomain of an API group"),
    },
    {
      product: "sae",
      endings: ["{region}.sae.run"],
      source: sdkExample("InternetURL of a web application"),
    },
    { product: "sae", endings: ["{region}.sae.aliyuncs.com"], source: seen },
    {
      product: "mse",
      endings: ["mse-*-p.nacos-ans.mse.aliyuncs.com", "mse-*-nacos-ans.mse.aliyuncs.com"],
      place: "undecided",
      source: sdkExample("TargetClusterUrl of MSE"),
    },
    { product: "eas", endings: ["vpc.{region}.pai-eas.aliyuncs.com"], internal: true, source: seen },
    { product: "eas", endings: ["{region}.pai-eas.aliyuncs.com"], source: seen },
    {
      product: "cr",
      endings: ["registry{private}.{region}.aliyuncs.com", "*-registry{private}.{region}.cr.aliyuncs.com"],
      source: seen,
    },
    // DCDN, VOD and Live hand out names like those of CDN.
    {
      product: "cdn",
      endings: ["kunlun??.com"],
      place: "undecided",
      source:
        "https://www.alibabacloud.com/help/alibaba-cloud-cdn/latest/add-a-cname-record-for-a-domain-name (read 2026-11)",
    },
    {
      product: "cdn",
      endings: ["alikunlun.com", "alikunlun.net"],
      place: "undecided",
      source: sdkExample("DescribeDomainsBySource"),
    },
    { product: "cdn", endings: ["cdngslb.com", "queniu??.com"], place: "undecided", source: seen },
    {
      product: "esa",
      endings: ["ialicdn.com"],
      place: "undecided",
      source: sdkExample("ListTransportLayerApplications"),
    },
    { product: "esa", endings: ["atrustdns.com"], place: "undecided", source: seen },
    {
      product: "waf",
      endings: ["alicloudwaf.com"],
      place: "undecided",
      source: "https://github.com/AlibabaCloudDocs/waf (2021)",
    },
    { product: "waf", endings: ["yundunwaf#.com", "aliyunwaf#.com"], place: "undecided", source: seen },
    { product: "ddos", endings: ["aliyunddos#.com"], place: "undecided", source: sdkExample("ModifyCnameReuse") },
    { product: "ga", endings: ["aliyunga#.com"], place: "undecided", source: sdkExample("DnsName of an accelerator") },
    {
      product: "gtm",
      endings: ["gtm-*.com"],
      place: "undecided",
      source: "https://alibabacloud.com/help/en/gtm/principle (2024-01-15)",
    },
    {
      product: "alibaba-cloud",
      endings: [
        "{region}{private}.aliyuncs.com",
        "*-{region}{private}.aliyuncs.com",
        "{region}{private}.*.aliyuncs.com",
        "*-{region}{private}.*.aliyuncs.com",
      ],
      source: "https://github.com/aliyun/aliyun-openapi-meta (2026-04-21), endpoints",
    },
  ],
};
