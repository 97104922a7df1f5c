import * as alicloud from "./alicloud";

const domain = "example.net";

const balancer = new alicloud.AlbLoadBalancer("web", {
  loadBalancerName: "web",
  loadBalancerEdition: "Basic",
  addressType: "Internet",
  vpcId: "vpc-1",
  zoneMappings: [
    { zoneId: "cn-hangzhou-h", vswitchId: "vsw-1" },
    { zoneId: "cn-hangzhou-i", vswitchId: "vsw-2" },
  ],
  // A list of one, which the SDK folds into its element.
  loadBalancerBillingConfig: [{ payType: "PayAsYouGo" }],
});

const listener = new alicloud.AlbListener("https", {
  loadBalancerId: balancer.id,
  listenerProtocol: "HTTPS",
  listenerPort: 443,
});

new alicloud.AlbRule("tickets", {
  listenerId: listener.id,
  ruleName: "tickets",
  priority: 10,
  ruleConditions: [{ type: "Host", hostConfig: [{ values: [`tickets.${domain}`] }] }],
});

const cdn = new alicloud.CdnDomainNew("www", {
  domainName: `www.${domain}`,
  cdnType: "web",
  sources: [{ type: "domain", content: "origin.example.com", port: 443 }],
});

new alicloud.AlidnsRecord("www", { domainName: domain, rr: "www", type: "CNAME", value: cdn.cname });
new alicloud.AlidnsRecord("tickets", { domainName: domain, rr: "tickets", type: "CNAME", value: balancer.dnsName });

const media = new alicloud.OssBucket("media", { bucket: "media-hangzhou" });
new alicloud.OssBucketCname("media", { bucket: media.id, domain: `media.${domain}` });

const singapore = { provider: new alicloud.Provider("singapore", { region: "ap-southeast-1" }) };
const archive = new alicloud.OssBucket("archive", { bucket: "archive-singapore" }, singapore);
new alicloud.OssBucketCname("archive", { bucket: archive.id, domain: `archive.${domain}` }, singapore);
