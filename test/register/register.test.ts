import { describe, expect, it } from "vitest";
import { parseDomain } from "../../policy-pack/facts/domain";
import { parseRegister } from "../../policy-pack/register/load";

const register = parseRegister(
  `
account: "1111111111111111"
entities:
  - name: 杭州示例科技有限公司
    kind: organization
    province: zhejiang
    filingNumber: 浙ICP备12345678号
  - name: 李四
    kind: individual
    province: sichuan
    account: "2222222222222222"
    filingNumber: 蜀ICP备2026007966号
websites:
  - name: 示例商城
    entity: 杭州示例科技有限公司
    domain: [Example.com., 例子.中国]
    filingNumber: 浙ICP备12345678号-1
    filedOn: 2018-03-01
    accessProviders: [alibaba-cloud, tencent-cloud]
  - name: 李四的日记
    entity: 李四
    domain: example.org.cn
  - &shop
    name: 示例商店
    entity: 杭州示例科技有限公司
    domain: example.net
    filingNumber: 浙B2-20080101-4
    accessProviders: [tencent-cloud]
  - <<: *shop
    domain: example.io
    filingNumber: 浙ICP备12345678号-2
    previous: { domain: [example.ink, example.wang] }
  - name: 示例望站
    entity: 杭州示例科技有限公司
    domain: example.wang
hosts:
  - { address: 203.0.113.0/24, location: cn-hangzhou, operator: alibaba-cloud }
  - { address: 203.0.113.128/25, location: cn-beijing, operator: alibaba-cloud }
  - { address: 203.0.113.200, location: overseas, operator: other }
  - { address: "2001:db8::/32", location: ap-southeast-1, operator: alibaba-cloud }
  - { address: "2001:db8::1", location: ap-southeast-9, operator: alibaba-cloud }
  - { address: Origin.Example.net., location: mainland, operator: other }
  - { address: "*.hosting.example.net", location: mainland, operator: other }
  - { address: "*.cn.hosting.example.net", location: cn-hongkong, operator: alibaba-cloud }
  - { address: "*.主机.中国", location: cn-shenzhen, operator: alibaba-cloud }
facts:
  approvedSuffixes: [.IO, 香港]
  unapprovedSuffixes: [biz]
defaultRegion: cn-newcity-lr
language: en
`,
  "icp-register.yaml",
);

function domain(text: string) {
  const name = parseDomain(text);
  if (!name) throw new Error(`${text} is no domain name`);
  return name;
}

describe("a valid register", () => {
  it("has no problems", () => {
    expect(register.problems).toEqual([]);
  });

  it("gives each entity its place and the account that it files through", () => {
    expect(register.entities).toMatchObject([
      { path: "entities[0]", account: "1111111111111111" },
      { path: "entities[1]", account: "2222222222222222" },
    ]);
  });

  it("joins each website with its entity and reads its domains", () => {
    expect(register.websites).toMatchObject([
      {
        path: "websites[0]",
        entity: { path: "entities[0]" },
        domains: [{ name: "example.com" }, { suffix: "xn--fiqs8s" }],
      },
      { path: "websites[1]", entity: { path: "entities[1]" }, accessProviders: [], preApprovals: [], records: [] },
      { path: "websites[2]", entity: { path: "entities[0]" } },
      {
        path: "websites[3]",
        entity: { path: "entities[0]" },
        previousDomains: [{ name: "example.ink" }, { name: "example.wang" }],
      },
      { path: "websites[4]", entity: { path: "entities[0]" } },
    ]);
    expect(register.websites[0]).not.toHaveProperty("previousDomains");
  });

  it.each([
    ["example.com", "websites[0]"],
    ["*.a.b.example.com", "websites[0]"],
    ["WWW.EXAMPLE.COM.", "websites[0]"],
    ["www.xn--fsqu00a.xn--fiqs8s", "websites[0]"],
    ["blog.example.org.cn", "websites[1]"],
    ["shop.example.net", "websites[2]"],
    ["example.ink", "websites[3]"],
    ["example.wang", "websites[3]"],
    ["example.io", undefined],
    ["example.org", undefined],
    ["example.com.cn", undefined],
    ["notexample.com", undefined],
  ])("knows the website of %s", (text, path) => {
    expect(register.filing(domain(text))?.path).toBe(path);
  });

  it.each([
    ["203.0.113.7", "cn-hangzhou"],
    ["203.0.113.127", "cn-hangzhou"],
    ["203.0.113.128", "cn-beijing"],
    ["203.0.113.200", "overseas"],
    ["::ffff:203.0.113.7", "cn-hangzhou"],
    ["203.0.114.1", undefined],
    ["203.0.28", undefined],
    ["2001:db8::1", "ap-southeast-9"],
    ["2001:DB8:0:0:0:0:0:2", "ap-southeast-1"],
    ["2001:db9::1", undefined],
    ["origin.example.net", "mainland"],
    ["www.origin.example.net", undefined],
    ["a.hosting.example.net", "mainland"],
    ["A.B.Hosting.Example.Net.", "mainland"],
    ["a.cn.hosting.example.net", "cn-hongkong"],
    ["cn.hosting.example.net", "mainland"],
    ["hosting.example.net", undefined],
    ["a.xn--h4tx8c.xn--fiqs8s", undefined],
    ["a.主机.中国", "cn-shenzhen"],
    ["", undefined],
  ])("explains %s", (addressOrName, location) => {
    expect(register.host(addressOrName)?.location).toBe(location);
  });

  it.each([
    ["com", true],
    ["com.cn", true],
    ["io", true],
    ["xn--j6w193g", true],
    ["biz", false],
    ["org", false],
  ])("says whether a domain below %s can be filed", (suffix, approved) => {
    expect(register.isApprovedSuffix(suffix)).toBe(approved);
  });

  it.each([
    ["account", { line: 2, column: 1 }],
    ["entities[1].province", { line: 10, column: 5 }],
    ["websites[0].domain[1]", { line: 16, column: 28 }],
    ["websites[2]", { line: 24, column: 5 }],
    ["hosts[0].location", { line: 37, column: 32 }],
  ])("knows where %s stands", (path, position) => {
    expect(register.positionOf(path)).toEqual(position);
  });

  it.each([
    ["websites[3].name", "websites[3]"],
    ["websites[0].registration.holder", "websites[0]"],
    ["websites[9].name", "websites"],
    ["exemptions[0]", "account"],
    ["", "account"],
  ])("points for %s, which is not written there, to %s", (path, nearby) => {
    expect(register.positionOf(path)).toEqual(register.positionOf(nearby));
  });

  it("carries what the team decided", () => {
    expect(register).toMatchObject({
      file: "icp-register.yaml",
      defaultRegion: "cn-newcity-lr",
      language: "en",
      exemptions: [],
      facts: { expiryWarningDays: 30, exemptionDays: 365, websiteLimits: {}, validityDays: {}, serviceNumbers: {} },
    });
  });
});
