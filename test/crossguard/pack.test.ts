import { EnforcementLevel } from "@pulumi/pulumi/proto/analyzer_pb";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { createIcpPolicyPack, type OwnRule, type PackOptions } from "../../policy-pack/api";
import { catalogueWith } from "../../policy-pack/rules/catalogue";
import { connect } from "./client";

const own: OwnRule = {
  id: "acme-own-filing",
  kind: "register",
  title: "Acme files its own websites.",
  level: "mandatory",
  severity: "low",
  page: "https://example.com/acme-own-filing",
  messages: {},
  translations: { zh: { title: "Acme 自行备案其网站。" } },
  evaluate: () => [],
};

beforeEach(() => void vi.stubEnv("LANG", "C"));
afterEach(() => void vi.unstubAllEnvs());

/** What the compiler finds, too. */
const misspelt = {
  // @ts-expect-error No such rule.
  rule: { rules: { "icp-webste-name": "advisory" } },
  // @ts-expect-error No such level.
  level: { rules: { "icp-website-name": "advisry" } },
  // @ts-expect-error No such option.
  option: { extraRule: [own] },
  // @ts-expect-error No such language.
  language: { language: "fr" },
  // @ts-expect-error A rule that says nowhere what it is about.
  page: { extraRules: [{ ...own, page: undefined }] },
} satisfies Readonly<Record<string, PackOptions>>;

describe("a pack of one's own", () => {
  it.each<[string, object, string]>([
    ["a misspelt rule", misspelt.rule, "rules.icp-webste-name: unknown key; did you mean 'icp-website-name'?"],
    ["a misspelt level", misspelt.level, "rules.icp-website-name: unknown word; did you mean 'advisory'?"],
    ["a misspelt option", misspelt.option, "extraRule: unknown key; did you mean 'extraRules'?"],
    ["a language that it does not speak", misspelt.language, "language: expected one of en, zh"],
    ["a register that is no path", { register: 1 }, "register: expected a text"],
    ["a rule without a page", misspelt.page, "extraRules[0].page: missing; expected a text"],
    [
      "an id of this package",
      { extraRules: [{ ...own, id: "icp-own-filing" }] },
      "extraRules[0].id: expected words joined by hyphens",
    ],
    [
      "an id that is no name of a policy",
      { extraRules: [{ ...own, id: "Own filing" }] },
      "extraRules[0].id: expected words joined by hyphens",
    ],
    [
      "a kind of rule that does not exist",
      { extraRules: [{ ...own, kind: "resources" }] },
      "extraRules[0].kind: unknown word; did you mean 'resource'?",
    ],
    [
      "a level that no rule has",
      { extraRules: [{ ...own, level: "disabled" }] },
      "extraRules[0].level: expected one of mandatory, advisory",
    ],
    [
      "a rule that no resource is asked of",
      { extraRules: [{ ...own, kind: "resource", types: ["alicloud:vpc/network:Network"] }] },
      "extraRules[0].types: expected a Set of type tokens",
    ],
    ["an id that is taken", { extraRules: [own, own] }, "extraRules[1].id: extraRules[0] has this id, too"],
  ])("is not started with %s", (_, options, said) => {
    expect(() => createIcpPolicyPack(options)).toThrow(said);
  });

  it("is not started where it is only read for its rules", () => {
    vi.stubEnv("ICP_GUARD_READING_RULES", "true");
    expect(() => createIcpPolicyPack()).toThrow("it starts a pack");
  });

  it("serves all rules and its own, under its name, with its levels and its register", async () => {
    vi.stubEnv("ICP_REGISTER", "/nowhere/icp-register.yaml");
    const { info, close, told } = await connect(() =>
      createIcpPolicyPack({
        name: "acme-icp",
        register: "examples/own-pack/icp-register.yaml",
        inventory: "examples/own-pack/icp-inventory.json",
        language: "zh",
        rules: { all: "advisory", "icp-undetermined": "mandatory", "icp-website-limit": "disabled" },
        extraRules: [own],
      }),
    );
    onTestFinished(close);
    expect(told.join()).toContain("examples/own-pack/icp-register.yaml 检查（网站 2 个，App 0 个）");
    const served = await info();
    const { ADVISORY, MANDATORY, DISABLED } = EnforcementLevel;
    const levels: Readonly<Record<string, number>> = { "icp-undetermined": MANDATORY, "icp-website-limit": DISABLED };
    const ids = catalogueWith([own]).map(({ id }) => id);
    expect(served.getName()).toBe("acme-icp");
    expect(served.getPoliciesList().map((policy) => [policy.getName(), policy.getEnforcementlevel()])).toEqual(
      ids.map((id) => [id, levels[id] ?? ADVISORY]),
    );
    expect(
      served
        .getPoliciesList()
        .find((policy) => policy.getName() === own.id)
        ?.toObject(),
    ).toMatchObject({
      description: own.translations?.zh?.["title"],
      url: own.page,
    });
  });
});
