import { describe, expect, it, test } from "vitest";
import { type CoverageClass, coverageOf } from "../../policy-pack/catalog/coverage";
import { exclusions, texts as reasons } from "../../policy-pack/catalog/exclusions";
import { render } from "../../policy-pack/locales/render";
import { folderOf } from "../planning/files";
import { register } from "../rules/registers";
import { run } from "./run";

const types = {
  next: "alicloud:cdn/domainNext:DomainNext",
  record: "newdns:index/dnsRecord:DnsRecord",
  cdn: "alicloud:cdn/domainNew:DomainNew",
  kafka: "alicloud:alikafka/instance:Instance",
  user: "alicloud:ram/user:User",
  queue: "aws:sqs/queue:Queue",
};

/** A stack with a resource of every class, one of them twice. */
const exported = JSON.stringify({
  version: 3,
  deployment: {
    resources: [
      { urn: "urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev", type: "pulumi:pulumi:Stack" },
      ...[...Object.entries(types), ["other", types.user] as const].map(([name, type]) => ({
        urn: `urn:pulumi:dev::shop::${type}::${name}`,
        type,
        custom: true,
        id: name,
        inputs: {},
        outputs: {},
      })),
    ],
  },
});

const folder = () => folderOf({ ".git": "", "icp-register.yaml": register, "stack.json": exported });

describe("icp-guard coverage", () => {
  it("lists every resource with why, what needs a look first", async () => {
    const { code, out } = await run(folder(), "coverage", "stack.json", "--format", "json");
    const [{ source, resources }] = JSON.parse(out).sources;
    expect({ code, source }).toEqual({ code: 0, source: "stack.json" });
    expect(resources.map(({ type, coverage }: { type: string; coverage: string }) => [coverage, type])).toEqual([
      ["unknown", types.next],
      ["unknown", types.record],
      ["known", types.cdn],
      ["excluded", types.kafka],
      ["excluded", types.user],
      ["excluded", types.user],
      ["other", "pulumi:pulumi:Stack"],
      ["other", types.queue],
    ]);
  });

  it.each([
    ["en", "text", /^stack\.json\n\nnext {2}alicloud:cdn\S+\n {2}unknown: This version/],
    ["zh", "text", /^stack\.json\n\nnext {2}alicloud:cdn\S+\n {2}不认识：此版本/],
    ["en", "markdown", /^## stack\.json\n\n\| Resource \| Type \| Covered as \| Why \|/],
  ])("reads well in %s as %s", async (language, format, expected) => {
    const { out } = await run(folder(), "coverage", "stack.json", "--lang", language, "--format", format);
    expect(out).toMatch(expected);
  });

  it("takes several sources", async () => {
    const place = folderOf({ "a.json": exported, "b.json": exported });
    const { out } = await run(place, "coverage", "a.json", "b.json", "a.json");
    expect(out.match(/^[ab]\.json$/gm)).toEqual(["a.json", "b.json"]);
  });

  it("says what cannot be read", async () => {
    const { code, out, err } = await run(folder(), "coverage", "missing.json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("missing.json: cannot be read (ENOENT)");
  });
});

describe("every report", () => {
  it("counts the resources by how they are covered", async () => {
    const { out } = await run(folder(), "check", "stack.json", "--format", "json");
    const { coverage, resources } = JSON.parse(out).summary;
    expect(coverage).toEqual({ unknown: 2, known: 1, excluded: 3, other: 2 });
    expect(resources).toBe(8);
  });

  it.each([
    ["en", "Coverage: 2 of types that this version does not know, 1 of known types, 3 without bearing on a filing"],
    ["zh", "覆盖情况：此版本不认识的类型 2 个，已知类型 1 个，与备案无关 3 个，其他提供商 2 个。"],
  ])("shows them at a terminal when asked, in %s", async (language, counts) => {
    const silent = await run(folder(), "check", "stack.json", "--lang", language);
    expect(silent.out).not.toContain(counts);
    const { out } = await run(folder(), "check", "stack.json", "--lang", language, "--verbose");
    expect(out.replaceAll(/\n(?=[^\n ])/g, " ")).toContain(counts);
    expect(out).toContain(`  ${types.user} × 2`);
  });

  it("lists the types on the page", async () => {
    const { out } = await run(folder(), "check", "stack.json", "--format", "html");
    expect(out).toContain(`<td class="mono">${types.kafka}</td><td>1</td><td>no bearing on a filing</td>`);
  });
});

describe("the coverage of a type", () => {
  test.each<[CoverageClass, string, string]>([
    ["known", types.cdn, "binds domains; a name can lead to it"],
    ["known", "alicloud:vpc/switch:Switch", "places or connects others"],
    ["known", "alicloud:ecs/eipAssociation:EipAssociation", "leads on to a host"],
    ["known", "alicloud:dns/dnsDomain:DnsDomain", "holds a DNS zone"],
    ["excluded", types.kafka, render(reasons.databases, "en")],
    ["excluded", types.user, "no property that binds a domain"],
    ["unknown", types.next, "does not know the type"],
    ["unknown", types.record, "One of a plain shape is followed"],
    ["other", types.queue, "another provider"],
    ["other", "kubernetes:apps/v1:Deployment", "external-dns"],
    ["other", "pulumi:providers:alicloud", "Pulumi's own"],
  ])("is %s for %s", (its, type, why) => {
    const coverage = coverageOf(type);
    expect(coverage.class).toBe(its);
    expect(render(coverage.why, "en")).toContain(why);
  });

  test("of a type that no row knows has the reason of its exclusion", () => {
    const excluded = Object.values(exclusions).flatMap((types) => Object.keys(types));
    const classes = new Set(excluded.map((type) => coverageOf(type).class));
    expect([...classes].toSorted()).toEqual(["excluded", "known"]);
  });
});
