import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import { balancer, servers } from "./web";

const domain = new pulumi.Config().require("domain");

export const cdn = new alicloud.cdn.DomainNew("www", {
  domainName: `www.${domain}`,
  cdnType: "web",
  scope: "domestic",
  sources: [{ type: "domain", content: balancer.dnsName, port: 443, priority: 20, weight: 10 }],
});

const records: { rr: string; type: string; value: pulumi.Input<string> }[] = [
  { rr: "www", type: "CNAME", value: cdn.cname },
  { rr: "shop", type: "CNAME", value: balancer.dnsName },
  { rr: "origin", type: "A", value: servers[0].publicIp },
  { rr: "@", type: "TXT", value: "v=spf1 -all" },
];

for (const { rr, type, value } of records) {
  const name = rr === "@" ? "apex" : rr;
  new alicloud.dns.AlidnsRecord(`${name}-${type.toLowerCase()}`, { domainName: domain, rr, type, value, ttl: 600 });
}
