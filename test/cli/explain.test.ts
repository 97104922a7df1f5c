import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { directoryOf } from "../examples/examples";
import { folderOf } from "../planning/files";
import { register } from "../rules/registers";
import { exportOf } from "./inventory/exports";
import { run } from "./run";

const type = {
  cdn: "alicloud:cdn/domainNew:DomainNew",
  record: "alicloud:dns/alidnsRecord:AlidnsRecord",
  bucket: "alicloud:oss/bucketCname:BucketCname",
  balancer: "alicloud:alb/loadBalancer:LoadBalancer",
  next: "alicloud:cdn/domainNext:DomainNext",
  user: "alicloud:ram/user:User",
};

/** What stands for a value that is not known before the deployment. */
const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

const cdn = (name: string, domainName: string, scope: string) => ({
  type: type.cdn,
  name,
  inputs: { domainName, scope },
});

const record = (name: string, domainName: string, value: string, kind = "A") => ({
  type: type.record,
  name,
  inputs: { domainName, rr: name, type: kind, value },
});

const plan = exportOf("site", [
  cdn("filed", "www.example.com", "domestic"),
  { ...cdn("unfiled", "www.example.net", "domestic"), outputs: { cname: "www.example.net.w.kunlunsl.com" } },
  cdn("abroad", "abroad.example.net", "overseas"),
  record("partner", "example.org.cn", "203.0.113.8"),
  cdn("wild", "*.shop.example.com", "domestic"),
  cdn("wrong", "shop-front", "domestic"),
  cdn("own", "web.oss-cn-hangzhou.aliyuncs.com", "domestic"),
  record("away", "example.com", "192.0.2.9"),
  record("doubt", "example.net", "192.0.2.9"),
  record("inside", "example.net", "10.0.0.1"),
  record("*", "example.com", "203.0.113.7"),
  record("go", "example.net", "https://www.example.com/", "REDIRECT_URL"),
  record("to", "example.com", "https://shop.example.net/", "REDIRECT_URL"),
  record("www", "example.net", "www.example.net.w.kunlunsl.com", "CNAME"),
  record("to-unknown", "example.com", unknown, "REDIRECT_URL"),
  { type: type.next, name: "next-unknown", inputs: { domainName: unknown } },
  cdn("unknown", unknown, "domestic"),
  {
    type: "aws:route53/recordsExclusive:RecordsExclusive",
    name: "several",
    inputs: {
      zoneId: "Z1",
      resourceRecordSets: ["*.list.example.com", "one.list.example.com"].map((name) => ({
        name,
        type: "A",
        resourceRecords: [{ value: "203.0.113.7" }],
      })),
    },
  },
  { type: type.balancer, name: "internal", inputs: { addressType: "Intranet" } },
  { type: type.next, name: "next", inputs: { domainName: "next.example.net" } },
  { type: type.user, name: "someone", inputs: { name: "someone" } },
]);

const exemptions = `exemptions:
  - { rule: icp-cdn-area-needs-filing, domain: example.net, category: waived, reason: it moves, approver: 王五, expires: 2027-01-31 }
  - { rule: icp-cdn-area-needs-filing, resource: "urn:*::unfiled", category: waived, reason: it moves, approver: 王五, expires: 2026-10-31 }
  - { rule: icp-cdn-area-needs-filing, domain: example.net, category: waived, reason: it moves, approver: 王五, expires: 2037-01-31 }
`;

const folder = (own = register) => folderOf({ ".git": "", "icp-register.yaml": own, "plan.json": plan });

const explain = (subject: string, ...words: readonly string[]) =>
  run(folder(), "explain", subject, "plan.json", ...words);

const flat = (text: string) => text.replaceAll(/\s+/g, " ");

describe("icp-guard explain", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "a name that passes",
      "www.example.com",
      [
        "example.com: website '示例商城', 浙ICP备12345678号-1",
        "icp-register.yaml:",
        "in the Chinese mainland: `scope` is 'domestic'",
        "✔ The filing of example.com allows it.",
        "✔ icp-cdn-area-needs-filing nothing found",
      ],
    ],
    [
      "one that does not",
      "www.example.net",
      [
        "example.net: none in the register",
        "✖ example.net has no ICP filing in the register.",
        "✖ blocking icp-cdn-area-needs-filing Alibaba Cloud CDN would serve www.example.net",
      ],
    ],
    [
      "one abroad",
      "abroad.example.net",
      ["✔ From outside the Chinese mainland a domain may be served without a filing."],
    ],
    [
      "one that another provider connects",
      "partner.example.org.cn",
      [
        "✖ example.org.cn is filed as 浙ICP备12345678号-2, but Alibaba Cloud is not among its access providers (other-cloud).",
      ],
    ],
    [
      "one below a wildcard that is bound",
      "a.shop.example.com",
      ["binds shop.example.com", "→ wild (Alibaba Cloud CDN"],
    ],
    ["one below a wildcard record", "any.example.com", ["makes the record *.example.com → 203.0.113.7"]],
    [
      "one whose place is not known, whose filing is enough",
      "away.example.com",
      ["✔ The filing of example.com allows it, wherever that is."],
    ],
    [
      "one whose place is not known, without a filing",
      "doubt.example.net",
      [
        "? example.net has no ICP filing in the register. Whether the domain is served from the Chinese mainland cannot be decided",
      ],
    ],
    [
      "one that the Internet does not reach",
      "inside.example.net",
      ["✔ What the Internet does not reach needs no filing."],
    ],
    [
      "one that is forwarded",
      "go.example.net",
      ["forwards go.example.net to a URL", "✖ example.net has no ICP filing"],
    ],
    [
      "one that is forwarded to another",
      "to.example.com",
      [
        "forwards to.example.com to a URL",
        "✔ The filing of example.com allows it.",
        "forwards to.example.com to shop.example.net",
      ],
    ],
    ["one that is bound elsewhere", "www", ["✔ Whether example.net may be served is decided where the name is bound."]],
    [
      "one of a type that is not known",
      "next.example.net",
      ["carries next.example.net", "? example.net has no ICP filing"],
    ],
    [
      "one that is only filed",
      "example.cn",
      ["website '示例博客', 杭州示例科技有限公司, planned", "Nothing that is planned here uses it."],
    ],
    ["an app's", "app-example.cn", ["app '示例应用', 浙ICP备12345678号-3A"]],
    ["a whole domain", "example.net", ["unfiled alicloud:cdn", "abroad alicloud:cdn", "doubt alicloud:dns"]],
    [
      "a name that is forwarded nobody knows where",
      "to-unknown.example.com",
      ["a URL that is not known before the", "? Which domain is served is not known"],
    ],
    ["a name below one wildcard of several records", "any.list.example.com", ["makes the record *.list.example.com"]],
    ["a name that is not known", "unknown", ["? Which domain is served is not known"]],
    [
      "a name that a type carries that is not known",
      "next-unknown",
      ["a domain that is not known before the deployment"],
    ],
    ["a resource that binds no name", "wrong", ["? 'shop-front' is no registrable domain name"]],
    [
      "a resource with a name of Alibaba Cloud's",
      "own",
      ["✔ A name of Alibaba Cloud's own is served under its own filing."],
    ],
    [
      "a host",
      "internal",
      ["It uses no domain. a name can lead to it", "not reached from the Internet: the Internet does not reach it"],
    ],
    [
      "a resource without bearing",
      "someone",
      ["It uses no domain.", "Not asked, because they look at nothing of the kind: icp-register-valid"],
    ],
    ["a URN", `urn:pulumi:prod::site::${type.cdn}::filed`, ["binds www.example.com"]],
  ])("tells of %s", async (_, subject, parts) => {
    const { code, out, err } = await explain(subject);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const part of parts) expect(flat(out)).toContain(part);
    expect(out.split("\n")[0]).toBe(subject);
  });

  it("does not take a record for a wildcard that stands beside one", async () => {
    const own = "makes the record one.list.example.com";
    expect((await explain("below.one.list.example.com")).out).not.toContain(own);
    expect((await explain("one.list.example.com")).out).toContain(own);
  });

  it("reads well in both languages", async () => {
    const of = (lang: string) => run(directoryOf("filed-website"), "explain", "www.example.com", "--lang", lang);
    await expect((await of("en")).out).toMatchFileSnapshot("explain/en.txt");
    await expect((await of("zh")).out).toMatchFileSnapshot("explain/zh.txt");
  });

  it("tells programs the same in JSON", async () => {
    const { out } = await explain("www.example.net", "--format", "json");
    const { version, domains, ways, resources, rules, others } = JSON.parse(out);
    expect({ version, domains }).toEqual({ version: 1, domains: [{ domain: "example.net" }] });
    expect(ways[0].map(({ text }: { text: string }) => text)).toEqual([
      "www.example.net",
      "www.example.net.w.kunlunsl.com",
      "unfiled",
    ]);
    expect(resources[0]).toMatchObject({ name: "unfiled", uses: [{ side: "mainland", outcome: "violation" }] });
    const said = new Map(rules.map((rule: { id: string; findings: object[] }) => [rule.id, rule.findings.length]));
    expect([said.get("icp-cdn-area-needs-filing"), said.get("icp-access-provider")]).toEqual([1, 0]);
    expect(others).toContain("icp-website-limit");
  });

  it("names the exemptions that are for it, and whether they hold", async () => {
    const { out } = await run(folder(register + exemptions), "explain", "www.example.net", "plan.json");
    const text = flat(out);
    expect(text).toContain("icp-cdn-area-needs-filing: Exempted until 2027-01-31 (68 days left) by 王五");
    expect(text).toContain("icp-cdn-area-needs-filing: holds no longer, it expired on 2026-10-31");
    expect(text).toContain(
      "icp-cdn-area-needs-filing: does not hold, because it would last too long, until 2037-01-31",
    );
    expect((await explain("www.example.com")).out).not.toContain("Exempt");
    for (const subject of ["unknown", "example.cn"]) {
      const { out } = await run(folder(register + exemptions), "explain", subject, "plan.json");
      expect(out).not.toContain("Exempt");
    }
  });

  it("asks the rules of one's own", async () => {
    const extra = `exports.extraRules = [{
      id: "acme-buckets", kind: "resource", title: "Users are named.", level: "advisory", severity: "low",
      page: "https://example.com/rules", types: new Set(["${type.user}"]), messages: {}, evaluate: () => [],
    }];`;
    const own = folderOf({ ".git": "", "icp-register.yaml": register, "plan.json": plan, "rules.js": extra });
    const said = async (subject: string) =>
      (await run(own, "explain", subject, "plan.json", "--extra-rules", "rules.js")).out;
    expect(await said("someone")).toContain("✔ acme-buckets  nothing found");
    expect(flat(await said("internal"))).toMatch(/Not asked, .*acme-buckets/);
  });

  it("asks only the rules that apply", async () => {
    const own = folderOf({
      ".git": "",
      "icp-register.yaml": register,
      "plan.json": plan,
      "levels.json": JSON.stringify({ "icp-cdn-area-needs-filing": "disabled" }),
    });
    const { out } = await run(own, "explain", "www.example.net", "plan.json", "--config", "levels.json");
    expect(out).not.toContain("icp-cdn-area-needs-filing");
  });

  it.each([
    ["exmaple.net", "Did you mean 'example.net'?"],
    ["unfield", "Did you mean 'unfiled'?"],
    ["somewhere-else.org", "nor a resource that is planned."],
    ["???", "nor a resource that is planned."],
  ])("does not know %s", async (subject, part) => {
    const { code, out, err } = await explain(subject);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(flat(err)).toContain(part);
  });

  it.each([
    ["a register in error", "websits: []\n", "icp-register.yaml:1:1"],
    ["an inventory in error", register, "icp-inventory.json"],
  ])("explains nothing under %s", async (_, own, part) => {
    const given = folderOf({ ".git": "", "icp-register.yaml": own, "plan.json": plan, "icp-inventory.json": "{" });
    const { code, out, err } = await run(given, "explain", "www.example.com", "plan.json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(part);
  });

  it("takes the current folder, a program or plans", async () => {
    expect((await run(folder(), "explain", "www.example.com")).out).toContain("binds www.example.com");
    const here = await run(join(directoryOf("filed-website"), ".."), "explain", "www.example.com", "filed-website");
    expect(here.out).toMatch(/www {2}alicloud:cdn\/domainNew:DomainNew {2}filed-website\/edge\.ts:\d+:\d+/);
  });
});
