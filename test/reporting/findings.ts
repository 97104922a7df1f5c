import { names as products } from "../../policy-pack/catalog/products";
import { Deployment } from "../../policy-pack/deployment/deployment";
import type { Resource } from "../../policy-pack/deployment/resource";
import { dispose, type EvaluatedFinding } from "../../policy-pack/evaluation/disposition";
import { fingerprinter } from "../../policy-pack/evaluation/fingerprint";
import { listOf } from "../../policy-pack/locales/text";
import { parseRegister } from "../../policy-pack/register/load";
import { Register } from "../../policy-pack/register/register";
import { buildReport } from "../../policy-pack/reporting/build";
import type { EvaluatedDeployment, ReportContext } from "../../policy-pack/reporting/context";
import type { Report } from "../../policy-pack/reporting/report";
import { texts as hop } from "../../policy-pack/resolution/dns/hops";
import type { EvaluatingRule, Finding, Level, Rule } from "../../policy-pack/rules/rule";
import { undetermined } from "../../policy-pack/rules/undetermined";
import { registerOf } from "../rules/register-of";

/** A rule about resources with messages that look like those of the pack. */
export const area: EvaluatingRule = {
  id: "icp-test-area",
  kind: "resource",
  title: "An area in the mainland needs a filing.",
  clause: "cdn",
  level: "mandatory",
  severity: "critical",
  types: new Set(["alicloud:cdn/domainNew:DomainNew"]),
  messages: {
    unfiled: {
      cause: "unfiled",
      text: "Alibaba Cloud CDN would serve {domain} in the Chinese mainland (its area is absent, which means `domestic`).",
      remedy: "Or leave the mainland out: set `scope` to `overseas`.",
    },
    "end-undecided": {
      text: "{chain}: whether the record leads to the Chinese mainland cannot be decided.",
      remedy: "Say in the register's `hosts` where the address is.",
    },
    discontinued: {
      text: "{product} is discontinued.",
      remedy: "Move {domain} to another product.",
      level: "advisory",
    },
  },
  translations: {
    zh: {
      title: "服务区域包含中国内地时需要备案。",
      unfiled: "阿里云 CDN 将在中国内地为 {domain} 提供服务（未设置服务区域，即默认为 `domestic`）。",
      "unfiled.remedy": "或者排除中国内地：将 `scope` 设为 `overseas`。",
      "end-undecided": "{chain}：无法判断该解析记录是否指向中国内地。",
      "end-undecided.remedy": "在登记册的 `hosts` 中说明该地址的位置。",
      discontinued: "{product} 已停止服务。",
      "discontinued.remedy": "请将 {domain} 迁移到其他产品。",
    },
  },
  evaluate: () => [],
};

/** A rule about the register. */
export const names: EvaluatingRule = {
  id: "icp-test-names",
  kind: "register",
  title: "A website's name keeps to the conventions.",
  clause: "website-name",
  level: "mandatory",
  severity: "medium",
  messages: {
    short: {
      text: "The website name '{name}' is too short.",
      remedy: "Choose a name of at least three characters.",
    },
  },
  translations: {
    zh: {
      title: "网站名称须符合规范。",
      short: "网站名称“{name}”过短。",
      "short.remedy": "请使用至少三个字符的名称。",
    },
  },
  evaluate: () => [],
};

/** A rule without a clause that finds nothing here. */
export const clean: EvaluatingRule = {
  id: "icp-test-clean",
  kind: "register",
  title: "Nothing is found.",
  level: "advisory",
  severity: "low",
  messages: {},
  translations: { zh: { title: "不会发现问题。" } },
  evaluate: () => [],
};

export const rules: readonly Rule[] = [area, names, clean, undetermined];

/** The same rules with another level for what is undetermined. */
export function rulesWith(level: Level): readonly Rule[] {
  return rules.map((rule) => (rule.kind === "outcome" ? { ...rule, level } : rule));
}

const cdn = "urn:pulumi:dev::shop::alicloud:cdn/domainNew:DomainNew::shop-cdn";
const record = "urn:pulumi:dev::shop::acme:Site$alicloud:alidns/record:Record::www";

export const found = {
  unfiled: {
    rule: area,
    resource: cdn,
    outcome: "violation",
    message: "unfiled",
    values: { domain: "www.shop.example", registrable: "shop.example" },
    domain: "www.shop.example",
    path: "domainName",
    proof: { resource: cdn },
  },
  discontinued: {
    rule: area,
    resource: cdn,
    outcome: "violation",
    message: "discontinued",
    values: { product: products.scdn, domain: "www.shop.example" },
    domain: "www.shop.example",
    documentation: "https://help.aliyun.com/en/scdn",
  },
  undecided: {
    rule: area,
    resource: record,
    outcome: "undetermined",
    message: "end-undecided",
    values: { chain: listOf(["www.shop.example", hop.edgeLabel], " → ") },
    path: "value",
    proof: { register: "hosts" },
  },
  short: {
    rule: names,
    resource: "urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev",
    outcome: "violation",
    message: "short",
    values: { name: "店" },
    domain: "shop.example",
    path: "websites[0].name",
    proof: { register: "websites[0].name" },
  },
} as const satisfies Record<string, Finding>;

export const exempted = {
  ...found.unfiled,
  resource: "urn:pulumi:dev::shop::alicloud:cdn/domainNew:DomainNew::old-cdn",
  values: { domain: "old.shop.example", registrable: "shop.example" },
  domain: "old.shop.example",
} as const satisfies Finding;

/** The exemption that holds for it. */
export const exemption = {
  category: "waived",
  reason: "moves abroad in January",
  approver: "Li Lei",
  ticket: "ICP-42",
  expires: "2027-01-31",
} as const;

/** A program may choose any name, to forge a line or steer whatever shows the report. */
export const evil = [
  "\u001b[2J\u0000\n✔ forged\r\n::error::forged\u202e\u2028\ud800",
  "%0A]]></failure><script>alert(1)</script>&amp;\"'",
  "[x](javascript:1) ![y](z) `code` **bold** | @acme/team #1 <!-- -->",
].join(" ");

export const hostile: Finding = {
  ...found.unfiled,
  resource: `urn:pulumi:dev::shop::alicloud:cdn/domainNew:DomainNew::${evil}`,
  values: { domain: evil, registrable: evil },
  domain: evil,
  path: evil,
};

const everything: readonly Finding[] = [found.short, found.unfiled, found.discontinued, found.undecided, exempted];

export const noFilings = new Register("icp-register.yaml", undefined, [], () => undefined);

/** A register whose only entry is an exemption. */
export function exemptedBy(entry: Partial<Record<keyof typeof exemption, string>>): Register {
  const exemptions = [{ ...entry, rule: area.id, resource: exempted.resource }];
  return parseRegister(registerOf({ exemptions }), "icp-register.yaml");
}

/** Findings as an evaluation of these rules disposes of them. */
export function disposed(
  findings: readonly Finding[],
  { rules: applied = rules, baseline }: Partial<ReportContext> = {},
  given = exemptedBy(exemption),
): readonly EvaluatedFinding[] {
  const fingerprintOf = fingerprinter();
  const context = { register: given, today: "2026-11-24", stack: { project: "shop", stack: "dev" } };
  const recorded = new Set(baseline?.findings.map(({ fingerprint }) => fingerprint));
  return findings.map((finding) =>
    dispose(finding, fingerprintOf(finding), context, { rules: applied, baseline: recorded }),
  );
}

/** A deployment of some resources of which the pack knows nothing. */
export function planning(count: number): Deployment {
  const resources = Array.from({ length: count }, (_, index): Resource => {
    const name = `key-${index}`;
    const urn = `urn:pulumi:dev::shop::tls:index/privateKey:PrivateKey::${name}`;
    const type = "tls:index/privateKey:PrivateKey";
    return { urn, type, name, inputs: {}, outputs: {}, dependencies: [], propertyDependencies: {} };
  });
  return new Deployment({ project: "shop", stack: "dev" }, resources, {});
}

/** A report about the deployment shop/dev. */
export function report(
  findings: readonly Finding[] = everything,
  context: Partial<ReportContext> = {},
  evaluated: Partial<EvaluatedDeployment> = {},
): Report {
  const deployment: EvaluatedDeployment = {
    identity: { project: "shop", stack: "dev" },
    source: "examples/shop",
    file: "examples/shop/Pulumi.yaml",
    deployment: planning(12),
    findings: disposed(findings, context),
    inputLimitations: [],
    ...evaluated,
  };
  return buildReport([deployment], {
    language: "en",
    rules,
    register: "icp-register.yaml",
    filings: noFilings,
    today: "2026-11-24",
    positionOf: (path) => (path === "websites[0].name" ? { line: 12, column: 11 } : undefined),
    ...context,
  });
}
