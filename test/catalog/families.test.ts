import { describe, expect, it } from "vitest";
import { resourceTypes } from "../../policy-pack/catalog";
import { product } from "../../policy-pack/catalog/products";
import { bridgedToken } from "../../policy-pack/catalog/tokens";
import { type PropertyValue, UNKNOWN } from "../../policy-pack/deployment/value";
import { accessProvider } from "../../policy-pack/rules/access-provider";
import { cdnAreaNeedsFiling } from "../../policy-pack/rules/cdn-area-needs-filing";
import { domainBindingNeedsFiling } from "../../policy-pack/rules/domain-binding-needs-filing";
import type { PlannedResource } from "../../policy-pack/testing/host";
import { casesOf, type Expected } from "../../policy-pack/testing/tester";
import { register } from "../rules/registers";
import { type Family, families, type Setting } from "./families";

type Row = readonly [name: string, resources: readonly PlannedResource[], expected: readonly Expected[]];

/** Whether the Internet reaches them is never certain. */
const neverCertain = ["kubernetes:core/v1:Service", "kubernetes:helm.sh/v3:Release"];

describe("every type that binds a domain", () => {
  it("has cases", () => {
    const binding = Object.keys(resourceTypes).filter((token) => resourceTypes[token]?.domains);
    expect([...Object.keys(families), ...neverCertain].toSorted()).toEqual(binding.toSorted());
  });

  describe.each(Object.entries(families))("%s", (type, family) => {
    const id = resourceTypes[type]?.product ?? "cdn";
    const { edge, demandedFiling } = product(id);
    const plan = (domain: PropertyValue, setting: Setting) => planOf(type, family, domain, setting);
    const found = (message: string): readonly Expected[] => [{ resource: "bound", message }];
    const overseas: readonly Row[] =
      id === "scdn" ? [] : [["an unfiled domain overseas", plan("www.example.net", family.overseas), []]];

    const cases = casesOf(edge ? cdnAreaNeedsFiling : domainBindingNeedsFiling, {
      register,
      valid: tableOf([
        ["a filed domain", plan("www.example.com", family.mainland), []],
        ["a filed domain nobody knows where", plan("www.example.com", family.undecided[0] ?? {}), []],
        ...overseas,
        ...(family.inner ? [["not on the Internet", plan("www.example.net", family.inner), []] satisfies Row] : []),
      ]),
      invalid: tableOf([
        ["an unfiled domain", plan("www.example.net", family.mainland), found("unfiled")],
        ["a suffix that can never be filed", plan("www.example.dev", family.mainland), found("unfileable")],
      ]),
      undetermined: tableOf([
        ["an unknown domain", plan(UNKNOWN, family.mainland), found("domain-unknown")],
        ["a text that is no domain", plan("shop-front", family.mainland), found("domain-invalid")],
        ...family.undecided.map(
          (setting, index): Row => [
            `an unfiled domain, and an unknown place (${index + 1})`,
            plan("www.example.net", setting),
            found("place-undecided"),
          ],
        ),
      ]),
      notApplicable: tableOf([["a name that can never be public", plan("shop.local", family.mainland), []]]),
    });
    it.each(cases)("$name", ({ run }) => run());

    const bridged = casesOf(edge ? cdnAreaNeedsFiling : domainBindingNeedsFiling, {
      register,
      valid: {},
      invalid: tableOf([
        [
          "an unfiled domain, through the bridged Terraform provider",
          plan("www.example.net", family.mainland).map(throughTerraform),
          found("unfiled"),
        ],
      ]),
      undetermined: {},
      notApplicable: {},
    });
    it.each(bridged)("$name", ({ run }) => run());

    if (demandedFiling === "any") return;
    const demands = casesOf(accessProvider, {
      register,
      valid: {},
      invalid: tableOf([
        ["filed through another provider", plan("www.example.org.cn", family.mainland), found("binding")],
      ]),
      undetermined: {},
      notApplicable: {},
    });
    it.each(demands)("$name", ({ run }) => run());
  });
});

function tableOf(rows: readonly Row[]) {
  return Object.fromEntries(rows.map(([name, resources, finds]) => [name, { resources, finds }]));
}

/** The same resource as a program plans it that has added the Terraform provider. */
function throughTerraform(resource: PlannedResource): PlannedResource {
  const row = resourceTypes[resource.type];
  return { ...resource, type: (row && bridgedToken(resource.type, row)) ?? resource.type };
}

function planOf(type: string, family: Family, domain: PropertyValue, setting: Setting): readonly PlannedResource[] {
  const kubernetes = type.startsWith("kubernetes:");
  return [
    ...(setting.others ?? []),
    {
      type,
      name: "bound",
      inputs: { ...family.domain(domain), ...setting.inputs },
      suppliedBy: setting.suppliedBy ?? {},
      ...(setting.provider && {
        provider: { name: kubernetes ? "cluster-access" : "own", inputs: setting.provider },
      }),
    },
  ];
}
