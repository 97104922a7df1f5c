import { Deployment, type Resource } from "../../policy-pack/deployment/deployment";
import { Register } from "../../policy-pack/register/register";
import { buildReport, type EvaluatedDeployment, type ReportContext } from "../../policy-pack/reporting/build";
import type { Report } from "../../policy-pack/reporting/report";
import type { EvaluatingRule, Finding, Level, Rule } from "../../policy-pack/rules/rule";
import { undetermined } from "../../policy-pack/rules/undetermined";

/** A rule about resources with messages that look like those of the pack. */
export const area: EvaluatingRule = {
  id: "icp-test-area",
  kind: "resource",
  title: { en: "An area in the mainland needs a filing.", zh: "服务区域包含中国内地时需要备案。" },
  clause: "cdn",
  level: "mandatory",
  severity: "critical",
  types: new Set(["alicloud:cdn/domainNew:DomainNew"]),
  messages: {
    unfiled: {
      text: {
        en: "Alibaba Cloud CDN would serve {domain} in the Chinese mainland (its area is absent, which means `domestic`), but {registrable} has no ICP filing in the register.",
        zh: "阿里云 CDN 将在中国内地为 {domain} 提供服务（未设置服务区域，即默认为 `domestic`），但登记册中没有 {registrable} 的 ICP 备案。",
      },
      remedy: {
        en: "Apply for an ICP filing for {registrable} and enter its number in the register, or leave the mainland out: set `scope` to `overseas`.",
        zh: "为 {registrable} 申请 ICP 备案并将备案号写入登记册，或者排除中国内地：将 `scope` 设为 `overseas`。",
      },
    },
    "end-undecided": {
      text: {
        en: "{chain}: whether the record leads to the Chinese mainland cannot be told.",
        zh: "{chain}：无法判断该解析记录是否指向中国内地。",
      },
      remedy: {
        en: "Say in the register's `hosts` where the address is.",
        zh: "在登记册的 `hosts` 中说明该地址的位置。",
      },
    },
    discontinued: {
      text: { en: "{product} is discontinued.", zh: "{product} 已停止服务。" },
      remedy: { en: "Move {domain} to another product.", zh: "请将 {domain} 迁移到其他产品。" },
      level: "advisory",
    },
  },
  evaluate: () => [],
};

/** A rule about the register. */
export const names: EvaluatingRule = {
  id: "icp-test-names",
  kind: "register",
  title: { en: "A website's name keeps to the conventions.", zh: "网站名称须符合规范。" },
  clause: "website-name",
  level: "mandatory",
  severity: "medium",
  messages: {
    short: {
      text: { en: "The website name '{name}' is too short.", zh: "网站名称“{name}”过短。" },
      remedy: { en: "Choose a name of at least three characters.", zh: "请使用至少三个字符的名称。" },
    },
  },
  evaluate: () => [],
};

/** A rule without a clause that finds nothing here. */
export const quiet: EvaluatingRule = {
  id: "icp-test-quiet",
  kind: "register",
  title: { en: "Nothing is found.", zh: "不会发现问题。" },
  level: "advisory",
  severity: "low",
  messages: {},
  evaluate: () => [],
};

export const rules: readonly Rule[] = [area, names, quiet, undetermined];

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
    values: { product: { en: "Secure CDN", zh: "安全加速 SCDN" }, domain: "www.shop.example" },
    domain: "www.shop.example",
    documentation: "https://help.aliyun.com/en/scdn",
  },
  undecided: {
    rule: area,
    resource: record,
    outcome: "undetermined",
    message: "end-undecided",
    values: { chain: { en: "www.shop.example → an address", zh: "www.shop.example → 某个地址" } },
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
  exempted: {
    category: "waived",
    reason: "moves abroad in January",
    approver: "Li Lei",
    ticket: "ICP-42",
    expires: "2027-01-31",
    daysLeft: 68,
  },
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

const everything: EvaluatedDeployment["findings"] = [
  found.short,
  found.unfiled,
  found.discontinued,
  found.undecided,
  exempted,
];

export const noFilings = new Register("icp-register.yaml", undefined, [], () => undefined);

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
  findings: EvaluatedDeployment["findings"] = everything,
  circumstances: Partial<ReportContext> = {},
  judged: Partial<EvaluatedDeployment> = {},
): Report {
  const deployment: EvaluatedDeployment = {
    identity: { project: "shop", stack: "dev" },
    source: "examples/shop",
    file: "examples/shop/Pulumi.yaml",
    deployment: planning(12),
    findings,
    inputLimitations: [],
    ...judged,
  };
  return buildReport([deployment], {
    language: "en",
    rules,
    register: "icp-register.yaml",
    filings: noFilings,
    today: "2026-11-24",
    positionOf: (path) => (path === "websites[0].name" ? { line: 12, column: 11 } : undefined),
    ...circumstances,
  });
}
