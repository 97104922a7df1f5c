import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { resourceTypes, sdkTypeOf } from "../../policy-pack/catalog";
import { bridgedToken, usualTerraformName } from "../../policy-pack/catalog/tokens";
import { names } from "./terraform-names.json";

const own = Object.entries(resourceTypes).filter(([token]) => token.startsWith("alicloud:"));
const terraformNames: Readonly<Record<string, string>> = names;

describe("the Terraform name of a type of Alibaba Cloud", () => {
  it.each(own)("%s", (token, row) => {
    const name = terraformNames[token];
    // The bridge gives no name to what it keeps under an older token, and its metadata is older than the newest types.
    if (name === undefined || name.endsWith("_legacy")) return;
    expect(row.terraform ?? usualTerraformName(token)).toBe(name);
    if (row.terraform !== undefined) expect(row.terraform).not.toBe(usualTerraformName(token));
  });

  it("is known of nearly all", () => {
    const without = own.map(([token]) => token).filter((token) => terraformNames[token] === undefined);
    expect(without).toEqual([
      "alicloud:apig/domain:Domain",
      "alicloud:apig/route:Route",
      "alicloud:cr/instanceCustomizedDomain:InstanceCustomizedDomain",
    ]);
  });
});

describe("sdkTypeOf", () => {
  it.each([
    ["alicloud:index/cdnDomainNew:CdnDomainNew", "alicloud:cdn/domainNew:DomainNew"],
    ["alicloud:index/alidnsRecord:AlidnsRecord", "alicloud:dns/alidnsRecord:AlidnsRecord"],
    ["alicloud:index/ossBucketCname:OssBucketCname", "alicloud:oss/bucketCname:BucketCname"],
    ["alicloud:index/instance:Instance", "alicloud:ecs/instance:Instance"],
    ["alicloud:index/vpc:Vpc", "alicloud:vpc/network:Network"],
    ["alicloud:index/slb:Slb", "alicloud:slb/loadBalancer:LoadBalancer"],
    ["alicloud:index/fcv3CustomDomain:Fcv3CustomDomain", "alicloud:fc/v3CustomDomain:V3CustomDomain"],
    ["alicloud:cdn/domainNew:DomainNew", "alicloud:cdn/domainNew:DomainNew"],
    ["alicloud:index/unheardOf:UnheardOf", "alicloud:index/unheardOf:UnheardOf"],
    ["aws:route53/record:Record", "aws:route53/record:Record"],
  ])("%s is %s", (token, sdkToken) => {
    expect(sdkTypeOf(token)).toBe(sdkToken);
  });

  it("leads from every bridged token to one type", () => {
    const bridged = own.map(([token, row]) => [bridgedToken(token, row), token] as const);
    expect(new Set(bridged.map(([token]) => token)).size).toBe(own.length);
    for (const [token = "", sdkToken] of bridged) expect(sdkTypeOf(token)).toBe(sdkToken);
  });

  it("needs no other alias of the SDK's own: what it renamed has a row under both tokens", () => {
    const sdk = dirname(require.resolve("@pulumi/alicloud/package.json"));
    const files = readdirSync(sdk, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
    const aliases = files
      .filter((file) => !file.includes("node_modules"))
      .map((file) => readFileSync(join(sdk, file), "utf8"))
      .flatMap((text) => {
        const token = /__pulumiType = '([^']+)'/.exec(text)?.[1] ?? "";
        return [...text.matchAll(/aliases: \[\{ type: "([^"]+)" \}\]/g)].map(
          ([, alias = ""]) => [token, alias] as const,
        );
      });
    expect(aliases.length).toBeGreaterThan(10);
    expect(aliases.filter(([token, alias]) => token in resourceTypes && !(alias in resourceTypes))).toEqual([]);
  });
});
