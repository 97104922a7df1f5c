import { reportOn } from "../../policy-pack/cli/evaluate";
import { Deployment } from "../../policy-pack/deployment/deployment";
import type { Resource } from "../../policy-pack/deployment/resource";
import { evaluateDeployment } from "../../policy-pack/evaluation/evaluate";
import { Register } from "../../policy-pack/register/register";
import { registerSchema } from "../../policy-pack/register/schema";
import { buildReport } from "../../policy-pack/reporting/build";
import type { Report } from "../../policy-pack/reporting/report";
import { catalogue } from "../../policy-pack/rules/catalogue";
import { planned, registerOf } from "../examples/examples";
import { inStack } from "../inventory/estates";

const today = "2026-11-24";

/** What is reported of a deployment under a register. */
export function reportOf(deployment: Deployment, register: Register, source = "program"): Report {
  const findings = evaluateDeployment({ register, deployment, today });
  const evaluated = {
    identity: deployment.identity,
    source,
    file: "Pulumi.yaml",
    deployment,
    findings,
    inputLimitations: [],
  };
  return buildReport([evaluated], {
    language: "en",
    rules: catalogue,
    register: "icp-register.yaml",
    filings: register,
    today,
    positionOf: () => undefined,
  });
}

const reports = new Map<string, Promise<Report>>();

/** What is reported of an example, which is planned once. */
export function reportOfExample(example: string): Promise<Report> {
  const report = reports.get(example) ?? evaluatedExample(example);
  reports.set(example, report);
  return report;
}

async function evaluatedExample(example: string): Promise<Report> {
  return reportOf(await planned(example), registerOf(example), `examples/${example}`);
}

/** A register that a file would hold, valid or not. */
export function registerWith(data: object): Register {
  const entities = [
    { name: "杭州示例科技有限公司", kind: "organization", province: "zhejiang", filingNumber: "浙ICP备12345678号" },
  ];
  const parsed = registerSchema.parse({ account: "1234567890123456", entities, ...data });
  return new Register("icp-register.yaml", parsed, [], () => undefined);
}

export function resourceOf(type: string, name: string, inputs: Resource["inputs"]): Resource {
  const urn = `urn:pulumi:prod::site::${type}::${name}`;
  return { urn, type, name, inputs, outputs: {}, dependencies: [], propertyDependencies: {} };
}

export function deploymentOf(resources: readonly Resource[]): Deployment {
  return new Deployment({ project: "site", stack: "prod" }, resources, { ALICLOUD_REGION: "cn-hangzhou" });
}

/** A deployment with so many domains, every other one filed, each with a record that leads to an edge and a host behind it. */
export function reportOfMany(count: number): Report {
  const domains = Array.from({ length: count }, (_, index) => `site-${index}.com`);
  const websites = domains.flatMap((domain, index) =>
    index % 2 === 0
      ? [
          {
            name: `示例网站 ${index}`,
            entity: "杭州示例科技有限公司",
            domain,
            filingNumber: `浙ICP备12345678号-${index + 1}`,
            accessProviders: ["alibaba-cloud"],
            registration: { registrar: "alibaba-cloud", expiresOn: "2027-06-30" },
          },
        ]
      : [],
  );
  const resources = domains.flatMap((domain, index) => [
    resourceOf("alicloud:cdn/domainNew:DomainNew", `edge-${index}`, {
      domainName: `www.${domain}`,
      scope: index % 3 === 0 ? "overseas" : "domestic",
      sources: [{ content: "192.0.2.1", type: "ipaddr" }],
    }),
    resourceOf("alicloud:dns/alidnsRecord:AlidnsRecord", `www-${index}`, {
      domainName: domain,
      rr: "www",
      type: "CNAME",
      value: `www.${domain}.w.kunlunsl.com`,
    }),
  ]);
  return reportOf(deploymentOf(resources), registerWith({ websites }));
}

/**
 * One domain without a filing and so many names of it: on shared addresses, on an edge each in front of one origin,
 * at hosts elsewhere with long names, and aliases.
 */
export function reportOfNames(count: number): Report {
  const record = (name: string, value: string) =>
    resourceOf("alicloud:dns/alidnsRecord:AlidnsRecord", `${name}-record`, {
      domainName: "example.com",
      rr: name,
      type: /^[\d.]+$/.test(value) ? "A" : "CNAME",
      value,
    });
  const edge = (name: string) =>
    resourceOf("alicloud:cdn/domainNew:DomainNew", name, {
      domainName: `${name}.example.com`,
      sources: [{ content: "203.0.113.9", type: "ipaddr" }],
    });
  const kinds: readonly ((index: number) => readonly Resource[])[] = [
    (index) => [record(`app-${index}`, "203.0.113.7")],
    (index) => [record(`web-${index}`, `203.0.113.${8 - (index % 3)}`)],
    (index) => [record(`static-${index}`, `static-${index}.example.com.w.kunlunsl.com`), edge(`static-${index}`)],
    (index) => [record(`partner-${index}`, `customer-${index}.${"a-rather-long-name.".repeat(3)}example.org`)],
    (index) => [record(`alias-${index}`, `app-${index - 4}.example.com`)],
  ];
  const resources = Array.from({ length: count }, (_, index) => kinds[index % kinds.length]?.(index) ?? []).flat();
  const hosts = [{ address: "203.0.113.0/24", location: "cn-shanghai", operator: "alibaba-cloud" }];
  return reportOf(deploymentOf(resources), registerWith({ hosts }));
}

/** Three stacks of one estate: hosts, a site, and a record that leads to a host. */
export function reportOfStacks(): Report {
  const address = {
    type: "alicloud:ecs/eipAddress:EipAddress",
    name: "web",
    inputs: {},
    outputs: { ipAddress: "192.0.2.9" },
  };
  const cdn = { type: "alicloud:cdn/domainNew:DomainNew", name: "cdn", inputs: { domainName: "www.example.net" } };
  const record = {
    type: "alicloud:dns/alidnsRecord:AlidnsRecord",
    name: "www",
    inputs: { domainName: "example.org", rr: "www", type: "A", value: "192.0.2.9" },
  };
  const sources = Object.entries({ network: address, sites: cdn, dns: record }).map(([project, resource]) => {
    const identity = { project, stack: "prod" };
    const deployment = new Deployment(identity, [inStack({ ...resource, region: "cn-hangzhou" }, identity)], {});
    return { identity, deployment, name: `${project}.json`, file: `${project}.json`, inputLimitations: [] };
  });
  return reportOn(sources, registerWith({}), { language: "en" });
}
