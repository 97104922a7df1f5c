import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resourceTypes } from "../../policy-pack/catalog";
import { Deployment } from "../../policy-pack/deployment/deployment";
import { evaluateDeployment } from "../../policy-pack/evaluation/evaluate";
import { planProgram } from "../../policy-pack/planning/programs/program";
import { parseRegister } from "../../policy-pack/register/load";
import { accessProvider } from "../../policy-pack/rules/access-provider";
import { cdnAreaNeedsFiling } from "../../policy-pack/rules/cdn-area-needs-filing";
import { dnsRecordToMainland } from "../../policy-pack/rules/dns-record-to-mainland";
import { domainBindingNeedsFiling } from "../../policy-pack/rules/domain-binding-needs-filing";
import { filedDomainNeedsMainlandHost } from "../../policy-pack/rules/filed-domain-needs-mainland-host";
import { undetermined } from "../../policy-pack/rules/undetermined";
import { urlForwardingNeedsFiling } from "../../policy-pack/rules/url-forwarding-needs-filing";
import { filed, registerOf } from "../rules/register-of";
import { type Example, examplesOf, writeProgram } from "./examples/program";
import { readAlicloud } from "./sdk";

/** What serves, tells where others do, or makes records. */
const evaluated = Object.entries(resourceTypes).flatMap(([token, row]) => (row.product || row.records ? [token] : []));
const examples = examplesOf(readAlicloud(), new Set(evaluated));

/** Examples that fail by themselves: parts of a larger program, or wrong in the SDK's documentation. */
const broken: Readonly<Record<string, string>> = {
  "alicloud:alb/rule:Rule (2)": "ReferenceError: name is not defined",
  "alicloud:cs/kubernetes:Kubernetes (1)": "TypeError: Cannot read properties of undefined (reading 'apply')",
  "alicloud:fc/v3Trigger:V3Trigger (2)": "ReferenceError: alicloudFcv3Trigger is not defined",
  "alicloud:waf/instance:Instance (1)": "TypeError: Cannot read properties of undefined (reading 'apply')",
};

/**
 * What is found while nothing is filed. The other examples bind no domain, stay abroad or
 * private, or bind a name that Alibaba Cloud hands out.
 */
const faults: Readonly<Record<string, readonly string[]>> = {
  "alicloud:apig/domain:Domain (1)": ["icp-domain-binding-needs-filing unfiled"],
  "alicloud:cr/instanceCustomizedDomain:InstanceCustomizedDomain (1)": ["icp-domain-binding-needs-filing unfiled"],
  "alicloud:ddos/domainResource:DomainResource (1)": ["icp-domain-binding-needs-filing unfiled"],
  "alicloud:dns/alidnsRecord:AlidnsRecord (1)": ["icp-dns-record-to-mainland end-undecided"],
  "alicloud:esa/routineRelatedRecord:RoutineRelatedRecord (1)": ["icp-cdn-area-needs-filing place-undecided"],
  "alicloud:esa/transportLayerApplication:TransportLayerApplication (1)": ["icp-cdn-area-needs-filing place-undecided"],
  "alicloud:fc/customDomain:CustomDomain (1)": ["icp-domain-binding-needs-filing unfiled"],
  "alicloud:ga/additionalCertificate:AdditionalCertificate (1)": ["icp-domain-binding-needs-filing place-undecided"],
  "alicloud:ga/domain:Domain (1)": ["icp-domain-binding-needs-filing place-undecided"],
  "alicloud:ga/forwardingRule:ForwardingRule (1)": ["icp-domain-binding-needs-filing unfiled"],
  "alicloud:oss/bucketCname:BucketCname (1)": ["icp-domain-binding-needs-filing unfiled"],
  "alicloud:waf/domain:Domain (1)": ["icp-domain-binding-needs-filing unfiled"],
};

/** What no filing mends: placeholders for a domain, and a site of unknown coverage that the example only looks up. */
const lasting: Readonly<Record<string, readonly string[]>> = {
  "alicloud:esa/routineRelatedRecord:RoutineRelatedRecord (1)": ["icp-filed-domain-needs-mainland-host end-undecided"],
  "alicloud:scdn/domain:Domain (1)": ["icp-cdn-area-needs-filing domain-invalid"],
  "alicloud:videosurveillance/systemGroup:SystemGroup (1)": [
    "icp-domain-binding-needs-filing domain-invalid",
    "icp-domain-binding-needs-filing domain-invalid",
  ],
  "alicloud:vod/domain:Domain (1)": ["icp-cdn-area-needs-filing domain-invalid"],
};

const domains = [
  "alibaba.com",
  "alicloud-provider.cn",
  "alicloud-provider.com",
  "changes.com.cn",
  "example.com",
  "functioncompute.com",
  "gositecdn.cn",
  "starmove.com",
  "test.com",
  "tfexampleacc.com",
  "tftestacc.com",
];
const nothingFiled = parseRegister(registerOf({}), "icp-register.yaml");
/** Besides, it says where an address and a name are that no resource explains. */
const everythingFiled = parseRegister(
  `${registerOf({ websites: domains.map((domain, index) => filed(index + 1, domain)) })}
hosts:
  - { address: 1.1.1.1, location: mainland, operator: alibaba-cloud }
  - { address: mail.mxhichin.com, location: mainland, operator: alibaba-cloud }
`,
  "icp-register.yaml",
);
/** Those that the tables of types decide. */
const rules = [
  cdnAreaNeedsFiling,
  domainBindingNeedsFiling,
  dnsRecordToMainland,
  urlForwardingNeedsFiling,
  accessProvider,
  filedDomainNeedsMainlandHost,
  undetermined,
];

/** The SDK's own examples of every type in the tables, run as programs. */
describe("the documentation of the SDK", () => {
  let directory: string;
  let plan: Deployment;
  let printed = "";

  beforeAll(async () => {
    directory = writeProgram(examples);
    plan = await planProgram({
      directory,
      environment: { PATH: process.env["PATH"] },
      print: (text) => {
        printed += text;
      },
    });
  }, 120_000);

  afterAll(() => rmSync(directory, { recursive: true }));

  function findingsIn({ prefix }: Example, register: typeof nothingFiled): readonly string[] {
    const own = plan.resources.filter(({ name, type }) => name.startsWith(prefix) || type.startsWith("pulumi:"));
    const deployment = new Deployment(plan.identity, own, plan.environment);
    return evaluateDeployment({ register, deployment, today: "2026-11-24", rules }).map(
      ({ rule, message }) => `${rule.id} ${message}`,
    );
  }

  it("runs, but for what is broken in it", () => {
    const failures = printed.split("\n").filter((line) => line.startsWith('["'));
    const named = failures.map((line) => {
      const [prefix, error]: readonly string[] = JSON.parse(line);
      return [examples.find((example) => example.prefix === prefix)?.name, error];
    });
    expect(Object.fromEntries(named)).toEqual(broken);
  });

  it("has an example of every type but three", () => {
    const shown = new Set(examples.map(({ token }) => token));
    expect(evaluated.filter((token) => token.startsWith("alicloud:") && !shown.has(token))).toEqual([
      "alicloud:cdn/domain:Domain",
      "alicloud:vpc/subnet:Subnet",
      "alicloud:wafv3/domain:Domain",
    ]);
  });

  it("is found at fault while nothing is filed", () => {
    const found = examples.map((example) => [example.name, findingsIn(example, nothingFiled)] as const);
    expect(Object.fromEntries(found.filter(([, findings]) => findings.length > 0))).toEqual({ ...lasting, ...faults });
  });

  it.each(examples)("passes once everything is filed: $name", (example) => {
    expect(findingsIn(example, everythingFiled)).toEqual(lasting[example.name] ?? []);
  });
});
