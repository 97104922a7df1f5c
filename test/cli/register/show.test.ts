import { describe, expect, it, test } from "vitest";
import { folderOf } from "../../planning/files";
import { run } from "./run";

const register = `account: "1234567890123456"
entities:
  - { name: 杭州示例科技有限公司, kind: organization, province: zhejiang, filingNumber: 浙ICP备12345678号 }
  - { name: 张三, kind: individual, province: beijing, account: "6543210987654321" }
websites:
  - name: 示例商城
    entity: 杭州示例科技有限公司
    domain: example.com
    filingNumber: 浙ICP备12345678号-1
    accessProviders: [alibaba-cloud, other]
    instance: { product: ecs, id: i-bp1example }
    registration: { registrar: HiChina, expiresOn: 2027-11-24 }
  - name: 张三的博客 | _草稿_
    entity: 张三
    domain: xn--fsqu00a.xn--fiqs8s
    instance: { product: simple-application-server, pulumi: { project: blog, stack: prod, resource: web } }
  - name: 示例文档
    entity: 杭州示例科技有限公司
    domain: [example.net, example.org]
    filingNumber: 浙ICP备12345678号-2
    filedOn: 2018-01-01
    accessProviders: [alibaba-cloud]
    instance: { product: ecs, urn: "urn:pulumi:prod::docs::alicloud:ecs/instance:Instance::a::b" }
    registration: { registrar: HiChina, expiresOn: 2026-11-20 }
  - name: 示例论坛
    entity: 杭州示例科技有限公司
    domain: example.cn
    instance: { product: marketplace }
  - { name: 示例活动, entity: 杭州示例科技有限公司, domain: example.org.cn }
apps:
  - name: 示例点单
    kind: mini-program
    entity: 杭州示例科技有限公司
    filingNumber: 浙ICP备12345678号-3X
    accessProviders: [alibaba-cloud]
exemptions:
  - { rule: icp-website-name, domain: example.com, category: waived, reason: 更名中, approver: 李四, expires: 2027-01-31 }
  - rule: icp-domain-registration
    domain: example.net
    resource: "*::docs"
    category: mitigated
    reason: renewal is under way
    approver: wang
    ticket: OPS-7
    expires: 2026-12-01
`;

const plain = register.slice(0, register.indexOf("exemptions:"));

describe("register show", () => {
  test.each([
    ["table", "en", register],
    ["table", "zh", register],
    ["markdown", "en", register],
    ["markdown", "zh", plain],
    ["json", "en", register],
  ])("prints who holds what, what expires first first: %s, %s", async (format, language, text) => {
    const folder = folderOf({ "icp-register.yaml": text });
    const { code, out, err } = await run(folder, "show", "--format", format, "--lang", language);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatchSnapshot();
  });

  it("says what is wrong with a register, and where", async () => {
    const folder = folderOf({ "icp-register.yaml": register.replace("beijing", "bejing") });
    expect(await run(folder, "show")).toEqual({
      code: 2,
      out: "",
      err: "icp-register.yaml:4:35 entities[1].province: unknown word; did you mean 'beijing'?\n",
    });
  });
});
