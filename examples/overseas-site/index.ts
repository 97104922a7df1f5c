import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import { pages } from "./pages";
import { singapore } from "./singapore";
import { address } from "./web";

const domain = new pulumi.Config().require("domain");

new alicloud.oss.BucketCname("download", { bucket: pages.id, domain: `download.${domain}` }, { provider: singapore });

const cdn = new alicloud.cdn.DomainNew("www", {
  domainName: `www.${domain}`,
  cdnType: "web",
  scope: "overseas",
  sources: [{ type: "oss", content: pulumi.interpolate`${pages.bucket}.${pages.extranetEndpoint}`, port: 80 }],
});

// Alibaba Cloud DNS knows no regions, so these go through the stack's default provider.
new alicloud.dns.AlidnsRecord("www", { domainName: domain, rr: "www", type: "CNAME", value: cdn.cname });
new alicloud.dns.AlidnsRecord("search", { domainName: domain, rr: "search", type: "A", value: address.ipAddress });
new alicloud.dns.AlidnsRecord("download", {
  domainName: domain,
  rr: "download",
  type: "CNAME",
  value: pulumi.interpolate`${pages.bucket}.${pages.extranetEndpoint}`,
});

export const handbook = cdn.domainName;
export const searchAddress = address.ipAddress;
