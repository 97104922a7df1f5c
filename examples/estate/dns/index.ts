import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

const network = new pulumi.StackReference(`${pulumi.getOrganization()}/estate-network/${pulumi.getStack()}`);

function record(rr: string, value: pulumi.Output<unknown>): void {
  new alicloud.dns.AlidnsRecord(rr, {
    domainName: "example.net",
    rr,
    type: "A",
    value: value as pulumi.Output<string>,
  });
}

record("shop", network.requireOutput("shopAddress"));
record("blog", network.requireOutput("blogAddress"));
