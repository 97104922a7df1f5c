import { describe, expect, it } from "vitest";
import { metadataOf } from "../../policy-pack/crossguard/metadata";
import { policiesOf } from "../../policy-pack/crossguard/policies";
import { Session } from "../../policy-pack/crossguard/session";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import { Evaluator } from "../../policy-pack/evaluation/evaluator";
import { clauses } from "../../policy-pack/facts/clauses";
import { render } from "../../policy-pack/locales/render";
import { parseRegister } from "../../policy-pack/register/load";
import { catalogue } from "../../policy-pack/rules/catalogue";
import type { Rule } from "../../policy-pack/rules/rule";
import { type PlannedResource, preview, stackUrn, urnOf } from "../../policy-pack/testing/host";
import { register as withPlanned } from "../rules/registers";

const today = "2026-11-24";
const register = withPlanned.replace(/ {2}- name: 示例博客\n.*\n.*\n/, "");

async function reports(
  resources: readonly PlannedResource[],
  {
    rules = catalogue,
    text = register,
    language = "en",
  }: { rules?: readonly Rule[]; text?: string; language?: "en" | "zh" } = {},
) {
  const session = new Session(
    new Evaluator({ rules: catalogue, register: parseRegister(text, "icp-register.yaml"), environment: {}, today }),
    language,
  );
  // The host leaves out what is disabled; the pack is not told.
  const enabled = new Set<string>(rules.map(({ id }) => id));
  const policies = policiesOf(metadataOf(catalogue, language), () => session).filter(({ name }) => enabled.has(name));
  return preview(policies, resources, { region: "cn-hangzhou" });
}

const cdn: PlannedResource = {
  type: "alicloud:cdn/domainNew:DomainNew",
  name: "cdn",
  inputs: { domainName: "www.example.net" },
};
const eip: PlannedResource = {
  type: "alicloud:ecs/eipAddress:EipAddress",
  name: "eip",
  inputs: {},
  outputs: { ipAddress: "47.96.0.8" },
};
const record: PlannedResource = {
  type: "alicloud:dns/alidnsRecord:AlidnsRecord",
  name: "www",
  inputs: { domainName: "example.net", rr: "www", type: "A", value: UNKNOWN },
  suppliedBy: { value: ["eip"] },
};

describe("a broken register", () => {
  const broken = register.replace("domain: example.com", "domian: example.com");

  it("is reported once, on the stack, with its place, and stops every other evaluation", async () => {
    const found = await reports([cdn, eip, record], { text: broken });
    expect(found.map(({ policy, urn, level }) => [policy, urn, level])).toEqual([
      ["icp-register-valid", stackUrn, "mandatory"],
    ]);
    expect(found[0]?.message).toMatch(/icp-register\.yaml:11:5 websites\[0\]\.domian/);
  });

  it.each(catalogue.map(({ id }) => id).filter((id) => id !== "icp-register-valid"))(
    "is reported by %s where that is all there is",
    async (id) => {
      const found = await reports([cdn, record, eip], {
        text: broken,
        rules: catalogue.filter((rule) => rule.id === id),
      });
      expect(found.map(({ policy, level }) => [policy, level])).not.toEqual([]);
      expect(new Set(found.map(({ policy }) => policy))).toEqual(new Set([id]));
      expect(found[0]?.message).toContain("did you mean 'domain'?");
    },
  );
});

describe("policies", () => {
  it("see the deployment whichever of them are enabled", async () => {
    for (const id of ["icp-dns-record-to-mainland", "icp-region-assumed", "icp-ip-only-website"]) {
      const rules = catalogue.filter((rule) => rule.id === id || rule.id === "icp-dns-record-to-mainland");
      const found = await reports([eip, record], { rules });
      expect(found.map(({ policy, urn }) => [policy, urn])).toEqual([
        ["icp-dns-record-to-mainland", urnOf(record.type, "www")],
      ]);
    }
  });

  it("evaluate a resource before it is created where its own inputs decide, and once", async () => {
    const found = await reports([cdn, eip, record]);
    expect(found.map(({ policy }) => policy)).toEqual(["icp-cdn-area-needs-filing", "icp-dns-record-to-mainland"]);
  });

  it("take what exists and is no target of this run by its known outputs", async () => {
    const found = await reports([
      { ...eip, untargeted: true },
      { ...record, inputs: { ...record.inputs, value: "47.96.0.8" } },
    ]);
    expect(found.map(({ policy }) => policy)).toEqual(["icp-dns-record-to-mainland"]);
    expect(found[0]?.message).toContain("eip 'eip'");
  });

  it("evaluate an untargeted record, too", async () => {
    const found = await reports([
      eip,
      { ...record, inputs: { ...record.inputs, value: "47.96.0.8" }, untargeted: true },
    ]);
    expect(found.map(({ policy }) => policy)).toEqual(["icp-dns-record-to-mainland"]);
  });

  it("report what is undetermined through the policy for it, with the rule that could not decide", async () => {
    const found = await reports([{ ...record, suppliedBy: {} }]);
    expect(found.map(({ policy, level }) => [policy, level])).toEqual([["icp-undetermined", "advisory"]]);
    expect(found[0]?.message).toContain("icp-dns-record-to-mainland: ");
  });

  it("say so where none of them that evaluates resources is enabled", async () => {
    const rules = catalogue.filter(({ kind }) => kind === "register" || kind === "outcome");
    const found = await reports([cdn], { rules });
    expect(found.map(({ policy, urn }) => [policy, urn])).toEqual([["icp-undetermined", stackUrn]]);
    expect(found[0]?.message).toContain("nothing of this deployment was evaluated");
  });

  it("only warn with a message that only warns, although its rule blocks", async () => {
    const expiring = register.replace(
      "domain: example.com\n",
      "domain: example.com\n    registration: { registrar: HiChina, expiresOn: 2026-12-04 }\n",
    );
    const found = await reports([], { text: expiring });
    expect(found.map(({ policy, level }) => [policy, level])).toContainEqual(["icp-domain-registration", "advisory"]);
  });

  it("speak Chinese", async () => {
    const [found] = await reports([cdn], { language: "zh" });
    expect(found?.message).toContain("没有 example.net 的 ICP 备案");
    expect(found?.message).toContain(render(clauses.cdn, "zh"));
  });

  it("echo no property that is not on a rule's list", async () => {
    const secret = "hunter2hunter2";
    const found = await reports([
      { ...cdn, inputs: { ...cdn.inputs, sources: [{ content: secret }], certificateConfig: { privateKey: secret } } },
      { ...eip, inputs: { password: secret }, outputs: {} },
      record,
    ]);
    expect(found).not.toEqual([]);
    expect(JSON.stringify(found)).not.toContain(secret);
  });
});

describe("an exemption", () => {
  const exempting = (changes: Readonly<Record<string, string>> = {}) =>
    `${register}exemptions:\n  - ${JSON.stringify({
      rule: "icp-cdn-area-needs-filing",
      resource: urnOf(cdn.type, cdn.name),
      category: "waived",
      reason: "The filing is in review.",
      approver: "王五",
      expires: "2027-01-31",
      ...changes,
    })}\n`;
  const told = async (text: string, resources = [cdn], rules = catalogue) =>
    (await reports(resources, { text, rules })).map(({ policy, level, urn }) => [policy, level, urn]);
  const blocked = ["icp-cdn-area-needs-filing", "mandatory", urnOf(cdn.type, cdn.name)];

  it("turns a violation into advice that says who exempted it, until when and why", async () => {
    const [found, ...others] = await reports([cdn], { text: exempting() });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ policy: "icp-cdn-area-needs-filing", level: "advisory", urn: blocked[2] });
    expect(found?.message).toContain(
      "Exempted until 2027-01-31 (68 days left) by 王五, risk accepted: The filing is in review.\nAlibaba Cloud CDN would",
    );
  });

  it("turns what is undetermined into advice, too", async () => {
    const unknown: PlannedResource = { ...cdn, inputs: { domainName: UNKNOWN } };
    const rules = catalogue.filter(({ id }) => ["icp-cdn-area-needs-filing", "icp-undetermined"].includes(id));
    const [found, ...others] = await reports([unknown], { rules, text: exempting() });
    expect(others).toEqual([]);
    expect(found?.policy).toBe("icp-undetermined");
    expect(found?.message).toMatch(/\nExempted until .*\nicp-cdn-area-needs-filing: /);
  });

  it("that is about to expire still holds, and is announced", async () => {
    expect(await told(exempting({ expires: "2026-11-30" }))).toEqual([
      ["icp-exemptions", "advisory", stackUrn],
      ["icp-cdn-area-needs-filing", "advisory", blocked[2]],
    ]);
  });

  it.each([
    ["has expired", { expires: "2026-11-01" }],
    ["is to last too long", { expires: "2030-01-01" }],
    ["is from a rule that does not exist", { rule: "icp-cdn-area-needs-filling" }],
    ["is from a rule that allows none", { rule: "icp-undetermined" }],
  ])("that %s blocks itself, and exempts nothing", async (_, changes) => {
    expect(await told(exempting(changes))).toEqual([["icp-exemptions", "mandatory", stackUrn], blocked]);
  });

  it("that expired exempts nothing, even where its policy is disabled", async () => {
    const rules = catalogue.filter(({ id }) => id !== "icp-exemptions");
    expect(await told(exempting({ expires: "2026-11-01" }), [cdn], rules)).toEqual([blocked]);
  });

  it("that nothing needs is reported when everything is planned", async () => {
    const overseas = { ...cdn, inputs: { ...cdn.inputs, scope: "overseas" } };
    expect(await told(exempting(), [overseas])).toEqual([["icp-exemptions", "advisory", stackUrn]]);
  });

  it("from a policy that is disabled may be needed", async () => {
    const rules = catalogue.filter(({ id }) => id !== "icp-cdn-area-needs-filing");
    expect(await told(exempting(), [cdn], rules)).toEqual([]);
  });
});

describe("the metadata of every policy", () => {
  it.each(metadataOf(catalogue, "en").map((policy) => [policy.name, policy] as const))("%s", (name, policy) => {
    expect(policy).toMatchObject({
      name,
      description: expect.stringMatching(/\.$/),
      severity: expect.stringMatching(/^(low|medium|high|critical)$/),
      enforcementLevel: expect.stringMatching(/^(mandatory|advisory)$/),
      tags: expect.arrayContaining(["icp", "alicloud"]),
      url: expect.stringMatching(new RegExp(`/blob/v[\\d.]+/docs/rules/${name}\\.md$`)),
    });
  });
});
