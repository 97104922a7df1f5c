import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";
import { api } from "./api";
import { cdn, downloads } from "./static";
import { address, balancer } from "./web";

const domainName = new pulumi.Config().require("domain");

new alicloud.dns.AlidnsRecord("www", { domainName, rr: "www", type: "A", value: address.ipAddress });
new alicloud.dns.AlidnsRecord("account", { domainName, rr: "account", type: "CNAME", value: balancer.dnsName });
new alicloud.dns.AlidnsRecord("static", { domainName, rr: "static", type: "CNAME", value: cdn.cname });

export const apiHost = api.customDomainName;
export const downloadsBucket = downloads.bucket;
