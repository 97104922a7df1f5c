import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import { balancer, media, server } from "./web";

const domain = new pulumi.Config().require("domain");

// No scope: what Alibaba Cloud makes of that is the Chinese mainland.
export const cdn = new alicloud.cdn.DomainNew("www", {
  domainName: `www.${domain}`,
  cdnType: "web",
  sources: [{ type: "domain", content: balancer.dnsName, port: 443 }],
});

new alicloud.dns.AlidnsRecord("www", { domainName: domain, rr: "www", type: "CNAME", value: cdn.cname });

new alicloud.dns.AlidnsRecord("tickets", { domainName: domain, rr: "tickets", type: "CNAME", value: balancer.dnsName });

new alicloud.dns.AlidnsRecord("apex", { domainName: domain, rr: "@", type: "A", value: server.publicIp });

new alicloud.dns.AlidnsRecord("media", {
  domainName: domain,
  rr: "media",
  type: "CNAME",
  value: pulumi.interpolate`${media.bucket}.${media.extranetEndpoint}`,
});
