import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Deployment } from "../../../policy-pack/deployment/deployment";
import { grouped } from "../../../policy-pack/deployment/grouped";
import type { Resource } from "../../../policy-pack/deployment/resource";
import { type PropertyValue, UNKNOWN } from "../../../policy-pack/deployment/value";
import { evaluateDeployment } from "../../../policy-pack/evaluation/evaluate";
import { render } from "../../../policy-pack/locales/render";
import type { Text } from "../../../policy-pack/locales/text";
import { parseRegister } from "../../../policy-pack/register/load";
import { register } from "../../rules/registers";
import { planned } from "./planned";

const context = { register: parseRegister(register, "icp-register.yaml"), today: "2026-11-24" };

/** What one name answers, before it is written as resources. */
interface Answer {
  readonly host: string;
  readonly zone: string;
  readonly type: string;
  readonly value: { readonly text: string } | { readonly from: string };
}

// Unfiled, filed here, filed elsewhere, planned, and one in Chinese.
const zones = ["example.net", "example.com", "example.org.cn", "example.cn", "示例.com"];
const hosts = ["@", "www", "origin", "a", "b", "*", "源站"];

const eip = planned("alicloud:ecs/eipAddress:EipAddress", {}, { name: "eip" });
const abroad: Resource = {
  ...planned("alicloud:ecs/eipAddress:EipAddress", {}, { name: "abroad" }),
  provider: { urn: "urn::singapore", inputs: { region: "ap-southeast-1" } },
};
const balancer = planned(
  "alicloud:alb/loadBalancer:LoadBalancer",
  { zoneMappings: [{ zoneId: "cn-shanghai-b" }] },
  { name: "balancer" },
);
const cdn = planned("alicloud:cdn/domainNew:DomainNew", { domainName: "www.example.net" }, { name: "cdn" });
const others = [eip, abroad, balancer, cdn];

const zone = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("example.net", "example.com") },
  fc.constantFrom(...zones),
);
const host = fc.constantFrom(...hosts);
const address = fc.constantFrom("203.0.113.9", "203.0.113.8", "198.51.100.9", "47.96.0.9", "10.0.0.9");
const target = fc
  .tuple(fc.constantFrom("www", "origin", "a", "b", "deep.er", "源站"), zone)
  .map(([label, within]) => `${label}.${within}`);
const elsewhere = fc.constantFrom(
  "img.oss-cn-hangzhou.aliyuncs.com",
  "www.example.net.w.kunlunsl.com",
  "shop.hosting.example.net",
  "nowhere.org",
);
const named = fc.oneof({ weight: 4, arbitrary: target }, elsewhere);
const from = (...names: string[]) => fc.constantFrom(...names).map((name) => ({ from: name }));

const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ host, zone, type: fc.constant("A"), value: fc.oneof(address.map(text), from("eip", "abroad")) }),
  fc.record({ host, zone, type: fc.constant("CNAME"), value: fc.oneof(named.map(text), from("balancer", "cdn")) }),
  fc.record({ host, zone, type: fc.constant("CNAME"), value: target.map(text) }),
);

function text(value: string) {
  return { text: value };
}

const answers = fc.array(answer, { maxLength: 12 });

interface Writing {
  readonly name: (text: string) => string;
}

const plain: Writing = { name: (text) => text };

/** One record of Alibaba Cloud DNS for each answer. */
function asRecords(all: readonly Answer[], { name }: Writing = plain): readonly Resource[] {
  return all.map((each, index) =>
    planned(
      "alicloud:dns/alidnsRecord:AlidnsRecord",
      { domainName: name(each.zone), rr: name(each.host), type: each.type, value: written(each, name) },
      { name: `record-${index}`, suppliers: { value: suppliersOf(each) } },
    ),
  );
}

/** The same answers as record sets of Azure DNS, all values of a name and type in one; those not yet known on their own. */
function asSets(all: readonly Answer[], together: boolean): readonly Resource[] {
  const known = all.filter(({ value, type }) => "text" in value && type === "A");
  const sets = grouped(known.map((each, index) => [together ? `${each.host} ${each.zone}` : `${index}`, each]));
  return [
    ...asRecords(all.filter((each) => !known.includes(each))),
    ...[...sets.values()].map((members, index) =>
      planned(
        "azure:dns/aRecord:ARecord",
        {
          zoneName: members[0]?.zone ?? "",
          name: members[0]?.host ?? "",
          records: members.map((each) => written(each, plain.name)),
        },
        { name: `set-${index}` },
      ),
    ),
  ];
}

function written({ value, type }: Answer, name: (text: string) => string): PropertyValue {
  if ("from" in value) return UNKNOWN;
  return type === "A" ? value.text : name(value.text);
}

function suppliersOf({ value }: Answer): readonly string[] {
  return "from" in value ? [value.from] : [];
}

/** What is found, in any order: rule, message, domain and chain. */
function foundIn(resources: readonly Resource[]): readonly string[] {
  const deployment = new Deployment({ project: "shop", stack: "test" }, resources, { configRegion: "cn-hangzhou" });
  const findings = evaluateDeployment({ ...context, deployment }).map(({ rule, message, domain, values }) =>
    [rule.id, message, domain, chain(values["chain"])].join(" "),
  );
  return [...new Set(findings)].toSorted();
}

function chain(text: Text | undefined): string {
  return text === undefined ? "" : render(text, "en");
}

describe("any graph of records is evaluated to an end", () => {
  it("in whatever order its resources come", () => {
    const shuffled = answers.chain((all) => {
      const resources = [...asRecords(all), ...others];
      return fc.tuple(fc.constant(resources), fc.shuffledSubarray(resources, { minLength: resources.length }));
    });
    fc.assert(
      fc.property(shuffled, ([resources, another]) => {
        expect(foundIn(another)).toEqual(foundIn(resources));
      }),
      { numRuns: 300 },
    );
  });

  it("however its values are split over resources", () => {
    fc.assert(
      fc.property(answers, (all) => {
        const one = foundIn([...asRecords(all), ...others]);
        expect(foundIn([...asSets(all, true), ...others])).toEqual(one);
        expect(foundIn([...asSets(all, false), ...others])).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  it("however its names are written", () => {
    const writings: readonly Writing[] = [
      { name: (text) => text.toUpperCase() },
      { name: (text) => (text === "@" ? text : `${text}.`) },
      { name: (text) => (text === "@" || text.includes("*") ? text : new URL(`http://${text}`).hostname) },
    ];
    fc.assert(
      fc.property(answers, fc.constantFrom(...writings), (all, writing) => {
        expect(foundIn([...asRecords(all, writing), ...others])).toEqual(foundIn([...asRecords(all), ...others]));
      }),
      { numRuns: 300 },
    );
  });
});
