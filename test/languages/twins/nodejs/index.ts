import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

const domain = new pulumi.Config().require("domain");

const media = new alicloud.oss.Bucket("media", { bucket: "website-media" });
new alicloud.oss.BucketCname("media", { bucket: media.id, domain: `media.${domain}` });

const www = new alicloud.cdn.DomainNew("www", {
  domainName: `www.${domain}`,
  cdnType: "web",
  scope: "global",
  sources: [{ content: media.extranetEndpoint, type: "oss" }],
});
new alicloud.dns.AlidnsRecord("www", { domainName: domain, rr: "www", type: "CNAME", value: www.cname });

const shop = new alicloud.ecs.EipAddress("shop", { bandwidth: "10" });
new alicloud.dns.AlidnsRecord("shop", { domainName: domain, rr: "shop", type: "A", value: shop.ipAddress });

export const address = shop.ipAddress;
