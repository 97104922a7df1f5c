import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { metadataOf } from "../../policy-pack/crossguard/metadata";
import { policiesOf } from "../../policy-pack/crossguard/policies";
import { Session } from "../../policy-pack/crossguard/session";
import { Deployment } from "../../policy-pack/deployment/deployment";
import type { Resource } from "../../policy-pack/deployment/resource";
import { read, UNKNOWN } from "../../policy-pack/deployment/value";
import { evaluateDeployment } from "../../policy-pack/evaluation/evaluate";
import { Evaluator } from "../../policy-pack/evaluation/evaluator";
import { parseRegister } from "../../policy-pack/register/load";
import { catalogueWith } from "../../policy-pack/rules/catalogue";
import type {
  DeploymentRule,
  DomainUseRule,
  EvaluatingRule,
  RegisterRule,
  ResourceRule,
} from "../../policy-pack/rules/rule";
import { type PlannedResource, preview, stackUrn, urnOf } from "../../policy-pack/testing/host";
import { register } from "../rules/registers";

const today = "2026-11-24";
const region = "cn-hangzhou";
const types = [
  "alicloud:cdn/domainNew:DomainNew",
  "alicloud:oss/bucketCname:BucketCname",
  "alicloud:alb/loadBalancer:LoadBalancer",
  "alicloud:dns/alidnsRecord:AlidnsRecord",
  "alicloud:vpc/network:Network",
] as const;

const data = { level: "mandatory", severity: "low", page: "https://example.com/rule" } as const;
const messages = {
  found: { text: "{what}", remedy: "Change it." },
  open: { text: "{what}, perhaps", remedy: "Change it." },
} as const;

type Outcome = "violation" | "undetermined";

function result(outcome: Outcome, what: string) {
  return { outcome, message: outcome === "violation" ? "found" : "open", values: { what } } as const;
}

/** Rules of every kind that look at all they may look at, as a team might write them. */
const own = {
  resource: fc
    .record({ type: fc.constantFrom(...types), outcome: fc.constantFrom<Outcome>("violation", "undetermined") })
    .map(
      ({ type, outcome }): ResourceRule => ({
        ...data,
        id: "acme-resource",
        kind: "resource",
        title: "Nothing is of this type.",
        types: new Set([type]),
        messages,
        *evaluate({ name, inputs }, { stack }) {
          const { state } = read(inputs, "domainName");
          yield result(state === "unknown" ? "undetermined" : outcome, `${name} of ${stack.project}: ${state}`);
        },
      }),
    ),
  uses: fc.constantFrom("mainland", "overseas", "undecided", "private").map(
    (place): DomainUseRule => ({
      ...data,
      id: "acme-uses",
      kind: "domain-use",
      title: "Nothing is served from there.",
      messages,
      *evaluate(uses) {
        for (const { location, path = "", domain } of uses) {
          if (location.place !== place) continue;
          const name = domain.state === "known" ? domain.name.name : domain.state;
          yield { ...result(domain.state === "unknown" ? "undetermined" : "violation", name), path };
        }
      },
    }),
  ),
  deployment: fc.record({ type: fc.constantFrom(...types), most: fc.nat({ max: 2 }) }).map(
    ({ type, most }): DeploymentRule => ({
      ...data,
      id: "acme-deployment",
      kind: "deployment",
      title: "There are not many.",
      messages,
      *evaluate({ deployment }) {
        const all = deployment.ofType(type);
        for (const { urn } of all.slice(most)) yield { ...result("violation", `one of ${all.length}`), resource: urn };
      },
    }),
  ),
  register: fc.constant(undefined).map(
    (): RegisterRule => ({
      ...data,
      id: "acme-register",
      kind: "register",
      title: "Nothing is filed.",
      messages,
      *evaluate({ register: { websites }, stack }) {
        for (const { name } of websites) yield result("violation", `${name} in ${stack.stack}`);
      },
      *evaluateAfterOthers({ deployment }, { findings, evaluated }) {
        const counts = [findings.length, evaluated.has("acme-resource"), deployment.resources.length];
        yield result("violation", `after ${counts.join()}`);
      },
    }),
  ),
};

const ownRules = fc.tuple(
  fc.option(own.resource),
  fc.option(own.uses),
  fc.option(own.deployment),
  fc.option(own.register),
);

const domainName = fc.constantFrom("www.example.com", "www.example.net", "shop.example.org.cn", UNKNOWN);
const inputsOf = {
  "alicloud:cdn/domainNew:DomainNew": fc.record({
    domainName,
    scope: fc.constantFrom("domestic", "overseas", UNKNOWN),
  }),
  "alicloud:oss/bucketCname:BucketCname": fc.record({ domain: domainName, bucket: fc.constantFrom("assets", UNKNOWN) }),
  "alicloud:alb/loadBalancer:LoadBalancer": fc.record({
    addressType: fc.constantFrom("Internet", "Intranet", UNKNOWN),
  }),
  "alicloud:dns/alidnsRecord:AlidnsRecord": fc.record({
    domainName: fc.constantFrom("example.com", "example.net", UNKNOWN),
    rr: fc.constantFrom("www", "@"),
    type: fc.constantFrom("A", "CNAME"),
    value: fc.constantFrom("203.0.113.8", "assets.oss-cn-hangzhou.aliyuncs.com", UNKNOWN),
  }),
  "alicloud:vpc/network:Network": fc.constant({}),
};

const resources = fc
  .array(
    fc.constantFrom(...types).chain((type) => inputsOf[type].map((inputs) => ({ type, inputs }))),
    { maxLength: 6 },
  )
  .map((all): readonly PlannedResource[] => all.map((each, index) => ({ ...each, name: `r${index}` })));

/** What the command line finds. */
function found(planned: readonly PlannedResource[], rules: ReturnType<typeof catalogueWith>) {
  const provider = { urn: urnOf("pulumi:providers:alicloud", "default_3_108_0"), inputs: { region } };
  const stack: Resource = bare("pulumi:pulumi:Stack", "shop-dev");
  const all = planned.map(({ type, name, inputs }) => ({ ...bare(type, name), inputs, provider }));
  const deployment = new Deployment({ project: "shop", stack: "dev" }, [stack, ...all], {});
  return evaluateDeployment({ register: parseRegister(register, "icp-register.yaml"), deployment, today, rules }).map(
    ({ policy, resource, values, message }) => [policy, resource, String(values["what"] ?? message)] as const,
  );
}

function bare(type: string, name: string): Resource {
  return { urn: urnOf(type, name), type, name, inputs: {}, outputs: {}, dependencies: [], propertyDependencies: {} };
}

/** What the policy host reports, through the policy SDK's own handlers. */
async function reported(planned: readonly PlannedResource[], rules: ReturnType<typeof catalogueWith>) {
  const conditions = { rules, register: parseRegister(register, "icp-register.yaml"), environment: {}, today };
  const session = new Session(new Evaluator(conditions));
  return preview(
    policiesOf(metadataOf(rules, "en"), () => session),
    planned,
    { region },
  );
}

describe("the policy host and the command line", () => {
  test("find the same, whatever is planned and whatever rules a team adds", async () => {
    await fc.assert(
      fc.asyncProperty(resources, ownRules, async (planned, added) => {
        const rules = catalogueWith(added.filter((rule): rule is EvaluatingRule => rule !== null));
        const offline = found(planned, rules);
        const host = await reported(planned, rules);
        const places = (pairs: readonly (readonly [string, string])[]) =>
          pairs.map((pair) => pair.join(" ")).toSorted();
        expect(places(host.map(({ policy, urn }) => [policy, urn]))).toEqual(
          places(offline.map(([policy, resource]) => [policy, resource])),
        );
        for (const [, resource, what] of offline.filter(([policy]) => policy.startsWith("acme-"))) {
          expect(host.some(({ urn, message }) => urn === resource && message.includes(what))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("give a resource rule no deployment to ask", () => {
    const rule: ResourceRule = {
      ...data,
      id: "acme-curious",
      kind: "resource",
      title: "Looks at others.",
      types: new Set(types),
      messages,
      // @ts-expect-error While resources are created one by one, those that come later are not there yet.
      *evaluate(_, { deployment }) {
        yield result("violation", String(deployment === undefined));
      },
    };
    const network = types[4];
    const rules = catalogueWith([rule]);
    expect(found([{ type: network, name: "vpc", inputs: {} }], rules)).toContainEqual([
      rule.id,
      urnOf(network, "vpc"),
      "true",
    ]);
    expect(found([], rules).map(([, resource]) => resource)).not.toContain(urnOf(network, "vpc"));
    expect(stackUrn).toBe(urnOf("pulumi:pulumi:Stack", "shop-dev"));
  });
});
