import { describe, expect, test } from "vitest";
import { render } from "../../policy-pack/locales/render";
import { limitations } from "../../policy-pack/planning/plans/input-limitations";
import { buildReport } from "../../policy-pack/reporting/build";
import type { ReportedFinding } from "../../policy-pack/reporting/report";
import type { Finding } from "../../policy-pack/rules/rule";
import { area, disposed, exempted, found, names, noFilings, planning, report, rulesWith } from "./findings";

function reported(finding: Finding, ...others: Parameters<typeof report>[1][]): ReportedFinding {
  const [first] = report([finding], ...others).findings;
  if (first === undefined) throw new Error("nothing is reported");
  return first;
}

describe("a finding", () => {
  test("is put in words, with what its rule and its URN say", () => {
    expect(reported(found.undecided)).toMatchObject({
      rule: "icp-test-area",
      title: "An area in the mainland needs a filing.",
      messageId: "end-undecided",
      outcome: "undetermined",
      level: "advisory",
      severity: "critical",
      resource: found.undecided.resource,
      resourceType: "alicloud:alidns/record:Record",
      resourceName: "www",
      path: "value",
      clause: "Alibaba Cloud CDN",
      message:
        "www.shop.example → the DNS provider's edge: whether the record leads to the Chinese mainland cannot be decided.",
      remedy: "Say in the register's `hosts` where the address is.",
      chain: "www.shop.example → the DNS provider's edge",
    });
  });

  test.each([
    [{ resource: found.unfiled.resource }, { resource: found.unfiled.resource }],
    [{ register: "hosts" }, { register: "hosts" }],
    [{ resource: undefined }, undefined],
    [undefined, undefined],
  ])("proven by %j has the proof %j", (proof, expected) => {
    expect(reported({ ...found.unfiled, proof }).proof).toEqual(expected);
  });

  test("is put in Chinese where that is wanted", () => {
    expect(reported(found.short, { language: "zh" })).toMatchObject({
      title: "网站名称须符合规范。",
      clause: "网站名称",
      message: "网站名称“店”过短。",
    });
  });

  test.each<[string, Finding["resource"], string, string]>([
    ["a resource in a component", "urn:pulumi:dev::shop::acme:Site$acme:Edge$a:b:C::www", "a:b:C", "www"],
    ["a name with the separator in it", "urn:pulumi:dev::shop::a:b:C::www::eu", "a:b:C", "www::eu"],
  ])("names %s", (_, resource, resourceType, resourceName) => {
    expect(reported({ ...found.unfiled, resource })).toMatchObject({ resource, resourceType, resourceName });
  });

  test.each([
    ["blocks where its rule does", "blocking", found.unfiled, rulesWith("advisory")],
    ["advises where its message only warns", "advisory", found.discontinued, rulesWith("advisory")],
    ["is undetermined where nothing is certain", "undetermined", found.undecided, rulesWith("advisory")],
    ["blocks where a team wants certainty", "blocking", found.undecided, rulesWith("mandatory")],
    ["is exempted whatever its rule says", "exempted", exempted, rulesWith("advisory")],
    ["is undetermined without a rule that gives a level to that", "undetermined", found.undecided, [area]],
  ] as const)("%s", (_, status, finding, rules) => {
    expect(reported(finding, { rules }).status).toBe(status);
  });
});

describe("the place of a finding", () => {
  test.each([
    ["its entry in the register", found.short, {}, { file: "icp-register.yaml", position: { line: 12, column: 11 } }],
    ["the register", { ...found.short, proof: undefined }, {}, { file: "icp-register.yaml" }],
    [
      "the program where there is no register",
      found.short,
      { register: undefined },
      { file: "examples/shop/Pulumi.yaml" },
    ],
    ["the program", found.undecided, {}, { file: "examples/shop/Pulumi.yaml" }],
    [
      "the program where the register only proves it",
      { ...found.undecided, proof: found.short.proof },
      {},
      { file: "examples/shop/Pulumi.yaml" },
    ],
    [
      "the register where it is at fault, whatever the rule looks at",
      { ...found.undecided, path: found.short.proof?.register, proof: found.short.proof },
      {},
      { file: "icp-register.yaml", position: { line: 12, column: 11 } },
    ],
  ])("is %s", (_, finding, context, location) => {
    expect(reported(finding, context).location).toEqual(location);
  });
});

describe("the fingerprint", () => {
  const print = (finding: Finding, ...before: Finding[]) => report([...before, finding]).findings.at(-1)?.fingerprint;
  const original = print(found.short);

  test("is a SHA-256", () => {
    expect(original).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each<[string, string | undefined]>([
    ["unrelated findings", print(found.short, found.unfiled, found.undecided)],
    ["the language", reported(found.short, { language: "zh" }).fingerprint],
    ["the level", reported({ ...found.short, rule: { ...names, level: "advisory" } }).fingerprint],
    ["another entry before it", print({ ...found.short, path: "websites[1].name" })],
  ])("does not depend on %s", (_, fingerprint) => {
    expect(fingerprint).toBe(original);
  });

  test.each<[string, string | undefined]>([
    ["rule", print({ ...found.short, rule: { ...names, id: "icp-other" } })],
    ["resource", print({ ...found.short, resource: found.unfiled.resource })],
    ["domain", print({ ...found.short, domain: "other.example" })],
    ["property", print({ ...found.short, path: "websites[0].title" })],
    ["place in a list where no domain is known", print({ ...found.short, domain: undefined })],
    ["occurrence", print(found.short, found.short)],
  ])("depends on the %s", (_, fingerprint) => {
    expect(fingerprint).not.toBe(original);
  });
});

describe("the summary", () => {
  test("counts what is exempted apart from the rest", () => {
    expect(report().summary).toEqual({
      violations: 3,
      undetermined: 1,
      mandatory: 2,
      advisory: 2,
      known: 0,
      exempted: 1,
      resources: 12,
      coverage: { unknown: 0, known: 0, excluded: 0, other: 12 },
    });
  });

  test("adds up everything that was evaluated", () => {
    const evaluated = {
      source: "a.json",
      file: "a.json",
      deployment: planning(2),
      findings: disposed([found.unfiled]),
      inputLimitations: [],
    };
    const { summary, deployments } = buildReport(
      [evaluated, { ...evaluated, source: "b.json", deployment: planning(3) }],
      {
        language: "en",
        rules: [area],
        filings: noFilings,
        today: "2026-11-24",
        positionOf: () => undefined,
      },
    );
    expect(summary).toMatchObject({ violations: 2, resources: 5 });
    expect(deployments.map(({ source }) => source)).toEqual(["a.json", "b.json"]);
  });
});

test("every rule that was applied is described once, and so is one that only a finding names", () => {
  const { rules } = report([found.short, found.short], { rules: [area] });
  expect(rules.map(({ id }) => id)).toEqual(["icp-test-area", "icp-test-names"]);
  expect(rules[1]).toMatchObject({ level: "mandatory", remedies: ["Choose a name of at least three characters."] });
});

test("input limitations are given in the report's language", () => {
  const inputLimitations = [limitations.outputs, "stack.json"];
  expect(report([], { language: "zh" }, { inputLimitations }).deployments[0]?.inputLimitations).toEqual([
    render(limitations.outputs, "zh"),
    "stack.json",
  ]);
});

describe("a baseline", () => {
  const before = report([found.unfiled, found.short, found.undecided]);
  const entries = before.findings.map(({ fingerprint, rule, messageId, resource }) => ({
    fingerprint,
    rule,
    messageId,
    resource,
  }));
  const baseline = { file: "icp-baseline.json", findings: entries };

  test("makes known what it holds, and counts it apart", () => {
    const { findings, summary, notes } = report([found.unfiled, found.short, found.undecided, found.discontinued], {
      baseline,
    });
    expect(findings.map(({ status }) => status)).toEqual(["known", "known", "known", "advisory"]);
    expect(summary).toMatchObject({ violations: 1, undetermined: 0, mandatory: 0, advisory: 1, known: 3 });
    expect(notes).toEqual([]);
  });

  test("leaves an exemption its status", () => {
    const findings = [exempted];
    const known = report(findings).findings.map(({ fingerprint, rule, messageId, resource }) => ({
      fingerprint,
      rule,
      messageId,
      resource,
    }));
    const [finding] = report(findings, { baseline: { file: "b.json", findings: known } }).findings;
    expect(finding).toMatchObject({ status: "exempted", known: true });
  });

  test("makes nothing known of a rule that nothing is let off from", () => {
    const strict = { ...found.unfiled, rule: { ...found.unfiled.rule, exemptible: false } } as const;
    expect(report([strict], { baseline }).findings[0]).toMatchObject({ status: "blocking", known: false });
  });

  test.each([
    ["en", "Gone since the baseline icp-baseline.json was written: 2 (icp-test-names (shop-dev), icp-test-area ("],
    ["zh", "基线 icp-baseline.json 写入后已消失的问题：2 项（icp-test-names (shop-dev)、icp-test-area ("],
  ] as const)("tells in %s what is gone", (language, said) => {
    const { baseline: told, notes } = report([found.unfiled], { baseline, language });
    expect(told?.gone.map(({ fingerprint }) => fingerprint)).toEqual(
      entries.slice(1).map(({ fingerprint }) => fingerprint),
    );
    expect(notes.join()).toContain(said);
  });

  test("names only the first few that are gone", () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      fingerprint: `${index}`.repeat(64),
      rule: "icp-test-area",
      messageId: "unfiled",
      resource: `urn:pulumi:dev::shop::a:b/c:D::r${index}`,
    }));
    const { notes } = report([], { baseline: { file: "b.json", findings: many } });
    expect(notes).toEqual([expect.stringMatching(/: 9 \(icp-test-area \(r0\), .*\(r4\), …\)\./)]);
  });

  test("says nothing of stacks that are not evaluated", () => {
    const { baseline: told } = report([], { baseline }, { identity: { project: "shop", stack: "prod" } });
    expect(told?.gone).toEqual([]);
    const alone = report([], { baseline }, { identity: undefined });
    expect(alone.baseline?.gone).toEqual([]);
  });
});

test("the same finding in two inputs is the same", () => {
  const evaluated = {
    source: "a.json",
    file: "a.json",
    deployment: planning(2),
    findings: disposed([found.unfiled]),
    inputLimitations: [],
  };
  const { findings } = buildReport([evaluated, { ...evaluated, file: "b.json" }], {
    language: "en",
    rules: [area],
    filings: noFilings,
    today: "2026-11-24",
    positionOf: () => undefined,
  });
  expect(findings[0]?.fingerprint).toBe(findings[1]?.fingerprint);
});
