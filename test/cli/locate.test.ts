import { describe, expect, it } from "vitest";
import { folderOf } from "../planning/files";
import { addressElsewhere, inventoryOf } from "../rules/inventories";
import { register } from "../rules/registers";
import { run } from "./run";

const hosts = `account: "1234567890123456"
entities: [{ name: 张三, kind: individual, province: beijing }]
websites: [{ name: 张三的博客, entity: 张三, domain: example.com }]
hosts:
  - { address: 47.96.0.0/16, location: cn-hongkong, operator: other }
  - { address: "*.hosting.example.net", location: mainland, operator: alibaba-cloud }
`;

/** In a folder without a register, unless one is given. */
function locate(words: readonly string[], register?: string) {
  return run(
    folderOf({ ".git": "", ...(register !== undefined && { "icp-register.yaml": register }) }),
    "locate",
    ...words,
  );
}

describe("icp-guard locate", () => {
  it.each([
    ["47.96.0.9", "in the Chinese mainland, at Alibaba Cloud", "announced by AS 37963", "as of 2026-06"],
    ["114.114.114.114", "in the Chinese mainland: a domain", "by another operator"],
    ["8.8.8.8", "outside the Chinese mainland: a domain that leads there needs no ICP filing"],
    ["2400:3200::9", "at Alibaba Cloud", "AS 37963"],
    ["47.246.23.9", "not known whether", "AS 24429"],
    ["192.0.2.9", "not known whether", "nothing says where 192.0.2.9 is or leads"],
    ["10.0.0.1", "not reached from the Internet", "a private address"],
    ["db.corp.internal", "not reached from the Internet", "never answers"],
    ["app.47-96-0-9.nip.io", "app.47-96-0-9.nip.io → 47.96.0.9", "at Alibaba Cloud"],
    [
      "shop.oss-cn-hangzhou.aliyuncs.com",
      "in the Chinese mainland: a domain",
      "Object Storage Service (OSS) in cn-hangzhou",
    ],
    ["cname.vercel-dns.com", "outside the Chinese mainland", "a name of Vercel", "as of 2026-11"],
    ["例子.中国", "not known whether", "xn--fsqu00a.xn--fiqs8s"],
  ])("says where %s lies", async (value, ...parts) => {
    const { code, out, err } = await locate([value]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const part of parts) expect(out.replaceAll(/\s+/g, " ")).toContain(part);
  });

  it("takes several, in Chinese too", async () => {
    const { out } = await locate(["--lang", "zh", "47.96.0.9", "8.8.8.8"]);
    expect(out).toMatch(/^47\.96\.0\.9\n {2}位于中国内地的阿里云[\s\S]*\n\n8\.8\.8\.8\n {2}位于中国内地以外/);
  });

  it("asks the register's hosts first", async () => {
    const { out } = await locate(["47.96.0.9", "shop.hosting.example.net"], hosts);
    expect(out).toContain("47.96.0.9\n  outside the Chinese mainland");
    expect(out).toContain("the register's `hosts` place it in cn-hongkong");
    expect(out).toContain("shop.hosting.example.net\n  in the Chinese mainland, at Alibaba Cloud");
  });

  it("asks the inventory before facts, and after the register", async () => {
    const held = inventoryOf([
      addressElsewhere("web", "47.96.0.9", "us-west-1"),
      addressElsewhere("other", "192.0.2.9"),
    ]);
    const folder = folderOf({ "icp-register.yaml": register, "icp-inventory.json": held });
    const { out } = await run(folder, "locate", "47.96.0.9", "192.0.2.9", "203.0.113.9");
    expect(out.replaceAll(/\s+/g, " ")).toContain("47.96.0.9 outside the Chinese mainland");
    expect(out).toContain("'web' of network/prod");
    expect(out).toContain("192.0.2.9\n  in the Chinese mainland, at Alibaba Cloud");
    const changed = folderOf({
      "icp-register.yaml": register,
      "icp-inventory.json": held.replace("us-west-1", "cn-beijing"),
    });
    expect(await run(changed, "locate", "47.96.0.9")).toMatchObject({ code: 2, out: "" });
  });

  it("prints JSON for programs", async () => {
    const { out } = await locate(["--format", "json", "47.96.0.9", "114.114.114.114", "10.0.0.1"]);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      values: [
        {
          value: "47.96.0.9",
          place: "mainland",
          evidence: { en: expect.stringContaining("AS 37963"), zh: expect.stringContaining("AS 37963") },
          asOf: "2026-06",
          chain: ["47.96.0.9"],
          filing: "alibaba-cloud",
        },
        { value: "114.114.114.114", place: "mainland", filing: "any" },
        { value: "10.0.0.1", place: "private" },
      ],
    });
  });

  it.each([
    ["47.96.1.2:80", "Did you mean '47.96.1.2'?"],
    ["[2400:3200::1]", "Did you mean '2400:3200::1'?"],
    ["https://www.example.com/shop", "Did you mean 'www.example.com'?"],
    ["47.96.0.0/16", "Did you mean '47.96.0.0'?"],
    ["1.2.3", "Write one such as 47.96.0.9"],
    ["0x7f.1", "Write one such as 47.96.0.9"],
    ["４７.９６.０.９", "Write one such as 47.96.0.9"],
    ["localhost name", "Write one such as 47.96.0.9"],
    ["", "Write one such as 47.96.0.9"],
  ])("refuses '%s'", async (value, said) => {
    const { code, out, err } = await locate(["8.8.8.8", value]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
  });

  it("stops at a register that is broken, or named and missing", async () => {
    const { code, out, err } = await locate(["8.8.8.8"], hosts.replace("location: mainland", "location: mainlnd"));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/icp-register\.yaml:\d+:\d+ .*mainland/);
    expect(await locate(["8.8.8.8", "--register", "other.yaml"])).toMatchObject({ code: 2, out: "" });
  });
});
