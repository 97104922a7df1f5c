import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resourceTypes } from "../../policy-pack/catalog";
import { Deployment } from "../../policy-pack/deployment/deployment";
import type { Resource } from "../../policy-pack/deployment/resource";
import { stackUrnOf, urnOf } from "../../policy-pack/deployment/urn";
import { isProperties, type Properties, type PropertyValue } from "../../policy-pack/deployment/value";
import { sourceOf } from "../../policy-pack/inventory/source";
import { textOf } from "../../policy-pack/inventory/text";
import { readPlan } from "../../policy-pack/planning/plans/reading";
import { parseRegister } from "../../policy-pack/register/load";
import { planned as resource } from "../resolution/dns/planned";
import { recordCases } from "../resolution/dns/record-cases";
import { register as registerText } from "../rules/registers";
import { deployed, inStack } from "./estates";

const register = parseRegister(registerText, "icp-register.yaml");
const identity = { project: "vault", stack: "prod" };
const secret = "S3cret! /+= never";

function writtenOf(resources: readonly Resource[]): string {
  return textOf([sourceOf(new Deployment(identity, resources, {}), register, "2026-11-24")]);
}

/** A secret beside whatever there is, at every depth. */
function surrounded(value: PropertyValue): PropertyValue {
  if (Array.isArray(value)) return [...value.map(surrounded), secret];
  if (!isProperties(value)) return value;
  const inner = Object.entries(value).map(([key, each]) => [key, surrounded(each)]);
  return { ...Object.fromEntries(inner), password: secret, tags: { owner: secret }, list: [secret] };
}

/** A secret in place of every plain value. */
function replaced(value: PropertyValue): PropertyValue {
  if (Array.isArray(value)) return value.map(replaced);
  if (!isProperties(value)) return secret;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each)]));
}

const plantings = [
  ["beside everything", surrounded],
  ["in place of everything", replaced],
] as const;

describe.each(plantings)("a secret %s comes out nowhere", (_, plant) => {
  const planted = (each: Resource): Resource => ({
    ...each,
    inputs: plant(each.inputs) as Properties,
    outputs: plant(each.outputs) as Properties,
  });

  test("of deployed resources", () => {
    fc.assert(
      fc.property(deployed, (resources) => {
        const written = writtenOf(resources.map((each) => planted(inStack(each, identity))));
        expect(written).not.toContain("S3cret");
      }),
    );
  });

  test("of records of any provider", () => {
    for (const [type, rows] of Object.entries(recordCases)) {
      const resources = rows.map(([inputs], index) => ({
        ...planted(resource(type, inputs)),
        urn: urnOf(identity, "", type, `r${index}`),
      }));
      expect(writtenOf(resources)).not.toContain("S3cret");
    }
  });

  test("of any type that is known, in the properties that its row reads", () => {
    const resources = Object.entries(resourceTypes).map(([type, row]) => {
      const paths = JSON.stringify(row).match(/(?<="path":")[^"]+/g) ?? [];
      const inputs = Object.fromEntries(paths.map((path) => [path.split(/[.[]/, 1)[0], { a: "b", id: "c" }]));
      return planted({ ...resource(type, inputs), urn: urnOf(identity, "", type, "it"), outputs: { id: "i-1" } });
    });
    expect(writtenOf(resources)).not.toContain("S3cret");
  });
});

test("what Pulumi holds as a secret comes out nowhere, whatever it looks like", () => {
  const sig = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270" };
  const hidden = (text: string) => ({ ...sig, plaintext: JSON.stringify(text) });
  const encrypted = { ...sig, ciphertext: "v1:abc" };
  const resources = [
    {
      urn: stackUrnOf(identity),
      outputs: {
        id: hidden("lb-hidden"),
        address: hidden("203.0.113.66"),
        list: ["lb-1", encrypted],
        map: { id: "lb-1", port: 80 },
      },
    },
    {
      urn: urnOf(identity, "", "alicloud:slb/rule:Rule", "it"),
      inputs: { loadBalancerId: hidden("lb-hidden"), domain: hidden("hidden.example.net"), listenerId: encrypted },
    },
    {
      urn: urnOf(identity, "", "alicloud:ecs/eipAddress:EipAddress", "it"),
      id: "lb-1",
      outputs: { ipAddress: hidden("203.0.113.66") },
    },
  ];
  const { deployment } = readPlan(JSON.stringify({ version: 3, deployment: { resources } }), "state.json", true);
  const { outputs, resources: entries } = sourceOf(deployment, register, "2026-11-24");
  expect(outputs).toEqual({ address: null, id: null, list: ["lb-1", null], map: { id: "lb-1", port: null } });
  expect(entries.map(({ inputs, answers }) => [inputs, answers])).toEqual([
    [undefined, undefined],
    [{ domain: null, loadBalancerId: null }, undefined],
  ]);
});
