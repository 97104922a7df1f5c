import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resourceTypes } from "../../policy-pack/catalog";
import { metadataOf } from "../../policy-pack/crossguard/metadata";
import { policiesOf } from "../../policy-pack/crossguard/policies";
import { Session } from "../../policy-pack/crossguard/session";
import { Deployment } from "../../policy-pack/deployment/deployment";
import type { Resource } from "../../policy-pack/deployment/resource";
import { isProperties, type Properties, type PropertyValue, UNKNOWN } from "../../policy-pack/deployment/value";
import { evaluateDeployment } from "../../policy-pack/evaluation/evaluate";
import { Evaluator } from "../../policy-pack/evaluation/evaluator";
import { parseRegister } from "../../policy-pack/register/load";
import { recordTypes } from "../../policy-pack/resolution/dns/records";
import { catalogue } from "../../policy-pack/rules/catalogue";
import type { Finding } from "../../policy-pack/rules/rule";
import { type PlannedResource, preview } from "../../policy-pack/testing/host";
import { examples, planned, registerOf } from "../examples/examples";
import { register } from "./registers";

const today = "2026-11-24";

/** Every version of a tree in which one place, a leaf or a whole branch, is unknown. */
function* blinded(tree: PropertyValue): Iterable<PropertyValue> {
  yield UNKNOWN;
  if (Array.isArray(tree)) {
    for (const [index, element] of tree.entries()) {
      for (const version of blinded(element)) yield tree.with(index, version);
    }
  } else if (isProperties(tree)) yield* blindedProperties(tree);
}

function* blindedProperties(properties: Properties): Iterable<Properties> {
  for (const [key, value] of Object.entries(properties)) {
    for (const version of blinded(value)) yield { ...properties, [key]: version };
  }
}

/** Every version of a resource in which one input, or one of its provider's, is unknown. */
function* blindedResources(resource: Resource): Iterable<Resource> {
  for (const inputs of blindedProperties(resource.inputs)) yield { ...resource, inputs };
  if (!resource.provider) return;
  for (const inputs of blindedProperties(resource.provider.inputs)) {
    yield { ...resource, provider: { ...resource.provider, inputs } };
  }
}

function covers(finding: Finding, violation: Finding): boolean {
  if (finding.resource !== violation.resource) return false;
  return finding.outcome === "undetermined" || finding.rule.id === violation.rule.id;
}

describe("an unknown value never turns a violation into silence", () => {
  test.each(examples)("%s", { timeout: 120_000 }, async (example) => {
    const deployment = await planned(example);
    const context = { register: registerOf(example), today };
    const violations = evaluateDeployment({ ...context, deployment }).filter(({ outcome }) => outcome === "violation");
    for (const resource of deployment.resources) {
      for (const version of blindedResources(resource)) {
        const resources = deployment.resources.map((each) => (each === resource ? version : each));
        // What the environment would supply in place of an unknown must not hide the doubt.
        const blind = new Deployment(deployment.identity, resources, deployment.environment);
        const findings = evaluateDeployment({ ...context, deployment: blind });
        const silenced = violations.filter((violation) => !findings.some((finding) => covers(finding, violation)));
        expect(silenced.map(({ rule, resource: urn }) => `${rule.id} on ${urn}`)).toEqual([]);
      }
    }
  });
});

const { tree } = fc.letrec<{ tree: PropertyValue }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthIdentifier: "tree" },
    fc.constantFrom<PropertyValue>(
      "",
      "www.example.net",
      "example.com",
      "global",
      "cn-hangzhou-h",
      "203.0.113.9",
      "*",
      "A",
      ".",
    ),
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant<PropertyValue>(UNKNOWN),
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("domain", "type", "values", "host", "hostConfig"), tie("tree"), { maxKeys: 3 }),
  ),
}));

const inputNames = [
  ...new Set([...JSON.stringify(resourceTypes).matchAll(/"(?:path|bindsWhen)":"(\w+)/g)].map(([, name = ""]) => name)),
  ...["domainName", "rr", "name", "hostRecord", "type", "value", "data", "records", "status", "recordName"],
];

const resources = fc
  .array(
    fc.record({
      type: fc.constantFrom(...Object.keys(resourceTypes), ...recordTypes),
      inputs: fc.dictionary(fc.constantFrom(...inputNames), tree, { maxKeys: 6 }),
      provider: fc.option(fc.record({ name: fc.constant("p"), inputs: fc.dictionary(fc.constant("region"), tree) }), {
        nil: undefined,
      }),
      suppliers: fc.dictionary(fc.constantFrom(...inputNames), fc.array(fc.nat({ max: 5 }), { maxLength: 3 }), {
        maxKeys: 4,
      }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drafts) =>
    drafts.map(({ type, inputs, provider, suppliers }, index): PlannedResource => {
      const suppliedBy = Object.entries(suppliers).map(([input, indices]) => [
        input,
        indices.map((each) => `r${each % drafts.length}`),
      ]);
      return {
        type,
        name: `r${index}`,
        inputs,
        suppliedBy: Object.fromEntries(suppliedBy),
        ...(provider && { provider }),
      };
    }),
  );

describe("any planned deployment", () => {
  test("is evaluated by every rule without an exception and without a note that a rule could not run", async () => {
    await fc.assert(
      fc.asyncProperty(resources, async (plan) => {
        const session = new Session(
          new Evaluator({
            rules: catalogue,
            register: parseRegister(register, "icp-register.yaml"),
            environment: {},
            today,
          }),
        );
        const diagnostics = await preview(
          policiesOf(metadataOf(catalogue, "en"), () => session),
          plan,
        );
        expect(diagnostics.filter(({ message }) => message.includes("can't run policy"))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
