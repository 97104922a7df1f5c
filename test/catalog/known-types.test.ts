import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bridgedToken } from "../../policy-pack/catalog/tokens";
import { unknownKindOf } from "../../policy-pack/catalog/unknown-types";
import { knownTypesSource } from "./known-types";
import { readAlicloud } from "./sdk";
import { names } from "./terraform-names.json";

const terraformNames: Readonly<Record<string, string>> = names;
const written = readFileSync(join(__dirname, "../../policy-pack/catalog/known-types.ts"), "utf8");

describe("the types that the pack knows of", () => {
  it("are those of the installed SDK", () => {
    expect(written, "run npm run known-types").toBe(knownTypesSource());
  });

  it("are of no concern, by neither token", () => {
    const tokens = readAlicloud().flatMap(({ token }) => {
      const terraform = terraformNames[token];
      return [token, bridgedToken(token, terraform === undefined ? {} : { terraform }) ?? token];
    });
    expect(tokens.filter((token) => unknownKindOf(token) !== undefined)).toEqual([]);
  });

  it.each([
    ["alicloud:cdn/domainNext:DomainNext", "cloud"],
    ["alicloud:index/domainNext:DomainNext", "cloud"],
    ["aliyun:cdn/domain:Domain", "cloud"],
    ["alibabacloud:cdn/domain:Domain", "cloud"],
    ["newdns:index/dnsRecord:DnsRecord", "record"],
    ["newdns:Dns/recordset:Recordset", "record"],
    ["newdns:private_zone/record:Record", undefined],
    ["azure-native:dns/v20230701:RecordSet", "record"],
    ["acme:index/recordV2:RecordV2", "record"],
    ["kubernetes:networking.istio.io/v1:Gateway", "object"],
    ["pulumi:providers:alicloud", undefined],
    ["aws:s3/bucket:Bucket", undefined],
    ["acme:index/recorder:Recorder", undefined],
    ["shop:web:Site", undefined],
  ])("%s is of kind %s", (token, kind) => {
    expect(unknownKindOf(token)).toBe(kind);
  });
});
