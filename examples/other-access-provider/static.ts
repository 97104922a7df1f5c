import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

const domain = new pulumi.Config().require("domain");

export const downloads = new alicloud.oss.Bucket("downloads", { bucket: "portal-downloads" });

new alicloud.oss.BucketCname("downloads", { bucket: downloads.id, domain: `downloads.${domain}` });

export const cdn = new alicloud.cdn.DomainNew("static", {
  domainName: `static.${domain}`,
  cdnType: "web",
  scope: "domestic",
  sources: [{ type: "oss", content: pulumi.interpolate`${downloads.bucket}.${downloads.extranetEndpoint}`, port: 80 }],
});
