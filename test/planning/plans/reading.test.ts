import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Deployment } from "../../../policy-pack/deployment/deployment";
import type { Resource } from "../../../policy-pack/deployment/resource";
import { UNKNOWN } from "../../../policy-pack/deployment/value";
import { render } from "../../../policy-pack/locales/render";
import { ProgramError } from "../../../policy-pack/planning/errors";
import { limitations } from "../../../policy-pack/planning/plans/input-limitations";
import { readPlan } from "../../../policy-pack/planning/plans/reading";

const sample = (name: string) => readFileSync(join(__dirname, name), "utf8");
const whole = sample("preview.json");
const stream = sample("stream.jsonl");
const exported = sample("export.json");

const site = "urn:pulumi:dev::shop::shop:web:Site";
const host = `${site}$alicloud:ecs/instance:Instance::mirror-host`;

function named({ resources }: Deployment, name: string): Resource | undefined {
  return resources.find((resource) => resource.name === name);
}

describe("what the engine wrote of the same deployment", () => {
  const provider = (name: string, inputs: object) => ({
    urn: `urn:pulumi:dev::shop::pulumi:providers:alicloud::${name}`,
    inputs,
  });
  const abroad = provider("abroad", { region: "ap-southeast-1", version: "3.108.0" });
  const assumed = provider("default_3_108_0", { region: "cn-hangzhou", profile: "shop" });
  const known = { imageId: "ubuntu", instanceType: "ecs.c6.large", securityGroups: ["sg-1"] };
  const record = { domainName: "example.com", line: "default", rr: "sg", ttl: 600, type: "A" };
  const links = { dependencies: [host], propertyDependencies: { value: [host] } };

  const forms: readonly (readonly [
    form: string,
    text: string,
    resources: Readonly<Record<string, object>>,
    inputLimitations: readonly object[],
    region: string | undefined,
  ])[] = [
    [
      "a preview",
      whole,
      {
        "mirror-host": {
          parent: `${site}::mirror`,
          provider: abroad,
          inputs: {
            ...known,
            password: UNKNOWN,
            userData: UNKNOWN,
            vswitchId: UNKNOWN,
            tags: { key: "k", name: "Example" },
          },
          outputs: {},
        },
        sg: { provider: assumed, inputs: { ...record, value: UNKNOWN }, ...links },
        cdn: { inputs: { sources: [{ content: UNKNOWN, port: 80, type: "oss" }], tags: { owner: UNKNOWN } } },
      },
      [limitations.outputs, limitations.secrets],
      "cn-hangzhou",
    ],
    [
      "a streaming preview",
      stream,
      {
        "mirror-host": {
          parent: `${site}::mirror`,
          provider: abroad,
          inputs: { ...known, password: UNKNOWN, vswitchId: UNKNOWN },
        },
        sg: { provider: assumed, inputs: { ...record, value: UNKNOWN }, dependencies: [], propertyDependencies: {} },
        cdn: { inputs: { sources: [{ content: UNKNOWN, port: 80, type: "oss" }], tags: { owner: UNKNOWN } } },
      },
      [limitations.outputs, limitations.dependencies, limitations.secrets],
      "cn-hangzhou",
    ],
    [
      "a stack export",
      exported,
      {
        "mirror-host": {
          parent: `${site}::mirror`,
          provider: abroad,
          inputs: { ...known, password: "plain-secret", userData: "token=plain-secret", vswitchId: "mirror-switch-id" },
          outputs: { publicIp: "203.0.113.10" },
        },
        sg: {
          provider: provider("default_3_108_0", { region: "cn-hangzhou", profile: "shop", version: "3.108.0" }),
          inputs: { ...record, value: "203.0.113.10" },
          ...links,
        },
        cdn: { inputs: { sources: [{ port: 80, type: "oss" }], tags: { owner: "platform" } } },
      },
      [limitations.state],
      undefined,
    ],
  ];

  it.each(forms)("is read from %s", (_, text, resources, told, region) => {
    const { deployment, inputLimitations } = readPlan(text, "plan.json");
    expect(deployment.identity).toEqual({ project: "shop", stack: "dev" });
    expect(deployment.environment).toEqual({
      variablesNotKnown: true,
      ...(region !== undefined && { configRegion: region }),
    });
    expect(inputLimitations).toEqual(told);
    expect(named(deployment, "logs")).toBeUndefined();
    for (const [name, expected] of Object.entries(resources)) expect(named(deployment, name)).toMatchObject(expected);
  });
});

const urn = (type: string, name: string) => `urn:pulumi:prod::web::${type}::${name}`;
const record = urn("alicloud:dns/alidnsRecord:AlidnsRecord", "www");
const stack = { urn: urn("pulumi:pulumi:Stack", "web-prod") };
const step = (op: string, newState?: object) => ({ op, newState });
const preview = (content: object) => JSON.stringify({ steps: [step("same", stack)], ...content });
const provider = urn("pulumi:providers:alicloud", "default_3_108_0");

describe("a preview of changes", () => {
  const state = (value: string) => ({ urn: record, inputs: { value } });
  const cases: readonly (readonly [what: string, steps: object[], value: string | undefined])[] = [
    ["created", [step("create", state("a"))], "a"],
    ["updated", [step("update", state("b"))], "b"],
    ["imported", [step("import", state("c"))], "c"],
    ["left as it is", [step("same", state("d"))], "d"],
    ["deleted", [step("delete", undefined), step("delete", state("e"))], undefined],
    ["read", [step("read", { ...state("f"), external: true })], undefined],
    [
      "replaced",
      [step("create-replacement", state("g")), step("replace", state("g")), step("delete-replaced", state("old"))],
      "g",
    ],
  ];

  it.each(cases)("counts a resource once that is %s", (_, steps, value) => {
    const { deployment } = readPlan(preview({ steps: [step("same", stack), ...steps] }), "plan.json");
    expect(deployment.ofType("alicloud:dns/alidnsRecord:AlidnsRecord").map(({ inputs }) => inputs["value"])).toEqual(
      value === undefined ? [] : [value],
    );
  });

  const given = { id: "i-1", publicIp: "203.0.113.10" };
  const kept: readonly (readonly [op: string, shown: object, outputs: object])[] = [
    ["same", {}, given],
    ["update", {}, given],
    ["update", { publicIp: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" }, { ...given, publicIp: UNKNOWN }],
    ["create-replacement", {}, {}],
    ["replace", {}, {}],
  ];

  it.each(kept)("takes from the old state what a resource keeps in the step '%s' %j", (op, outputs, expected) => {
    const steps = [{ op, oldState: { urn: host, outputs: given }, newState: { urn: host, outputs } }];
    const { deployment } = readPlan(preview({ steps }), "plan.json");
    expect(deployment.resources.map(({ outputs }) => outputs)).toEqual([expected]);
  });

  const told: readonly (readonly [what: string, content: object, inputLimitations: object[]])[] = [
    ["everything", {}, [limitations.outputs]],
    ["everything there is", { changeSummary: { same: 1 } }, [limitations.outputs]],
    [
      "the default region",
      { steps: [step("create", { urn: record, provider: `${provider}::id` })] },
      [limitations.outputs, limitations.region],
    ],
    [
      "the region of another package's provider",
      { steps: [step("create", { urn: record, provider: `${urn("pulumi:providers:random", "default")}::id` })] },
      [limitations.outputs],
    ],
  ];

  it.each(told)("says whether it tells %s", (_, content, expected) => {
    expect(readPlan(preview(content), "plan.json").inputLimitations).toEqual(expected);
  });

  const regions: readonly (readonly [what: string, name: string, config: object, inputs: object])[] = [
    ["made by the engine", "default", { "alicloud:region": "cn-beijing" }, { region: "cn-beijing" }],
    ["made by the engine, secret", "default_3_108_0", { "alicloud:region": "[secret]" }, { region: UNKNOWN }],
    ["made by the program, and unchanged", "abroad", { "alicloud:region": "cn-beijing" }, { region: UNKNOWN }],
  ];

  it.each(regions)("knows of a provider %s what can be known", (_, name, config, inputs) => {
    const reference = `${urn("pulumi:providers:alicloud", name)}::id`;
    const steps = [step("create", { urn: record, provider: reference })];
    const { deployment } = readPlan(preview({ steps, config }), "plan.json");
    expect(named(deployment, "www")?.provider?.inputs).toEqual(inputs);
  });
});

describe("a stack export", () => {
  it("leaves out what is being deleted, and dependencies on what is not there", () => {
    const resources = [
      stack,
      { urn: `${record}-old`, delete: true },
      {
        urn: record,
        dependencies: [`${record}-old`, stack.urn],
        propertyDependencies: { value: null, rr: [stack.urn] },
      },
    ];
    const { deployment } = readPlan(JSON.stringify({ version: 3, deployment: { resources } }), "state.json");
    expect(deployment.resources.map(({ name }) => name)).toEqual(["web-prod", "www"]);
    expect(named(deployment, "www")).toMatchObject({
      dependencies: [stack.urn],
      propertyDependencies: { rr: [stack.urn] },
    });
  });

  it("may be empty", () => {
    const { deployment } = readPlan('{"version": 3, "deployment": {}}', "state.json");
    expect(deployment.resources).toEqual([]);
    expect(deployment.identity).toEqual({ project: "state.json", stack: "state.json" });
  });
});

describe("a file that cannot be evaluated", () => {
  const failed = {
    diagnostics: [
      { message: "warning: old", severity: "warning" },
      { message: "error: no credentials\n", severity: "error" },
    ],
  };
  const cases: readonly (readonly [what: string, text: string, says: string])[] = [
    ["empty", "", "plan.json:1:1: neither the output of 'pulumi preview --json' nor of 'pulumi stack export'."],
    ["no JSON", "Previewing update (prod)\n", "plan.json:1:1: neither the output of"],
    ["JSON after other output", 'warning: "x"\n{"steps": []}', "plan.json:2:1: not valid JSON"],
    ["cut off", whole.slice(0, 2000), "plan.json:63:2: not valid JSON: "],
    ["a list", "[]", "plan.json:1:1: neither the output of"],
    [
      "foreign",
      '{"format_version": "1.2", "planned_values": {}}',
      "plan.json:1:1: neither the output of 'pulumi preview --json' nor of 'pulumi stack export', but something with the keys format_version, planned_values.",
    ],
    [
      "with a wrong URN",
      '{\n "steps": [{"op": "create", "newState": {"urn": "www"}}]}',
      "plan.json:2:42 steps[0].newState.urn: expected a URN",
    ],
    ["too old", '{"version": 2,\n"deployment": {}}', "plan.json:1:2 version: expected a number of at least 3"],
    [
      "encrypted",
      exported.replace('"plaintext": "\\"plain-secret\\""', '"ciphertext": "v1:abc:def"'),
      "plan.json:140:28: an encrypted value, which cannot be read. Use 'pulumi stack export --show-secrets'",
    ],
    [
      "of a preview that failed",
      preview(failed),
      "plan.json: the preview that wrote this failed, so its plan is not whole. It said: error: no credentials",
    ],
    [
      "of changes alone",
      preview({ changeSummary: { same: 3, create: 1 } }),
      "plan.json: the preview leaves out unchanged resources (2), without which the others cannot be evaluated. Run 'pulumi preview --json --show-sames'.",
    ],
    [
      "a stream cut off between events",
      stream.split("\n").slice(0, 5).join("\n"),
      "plan.json:5:1: the preview's summary is missing",
    ],
    ["a stream cut off within an event", stream.slice(0, 2500), "plan.json:7:"],
    [
      "a stream with another kind of event",
      `${stream.split("\n")[0]}\n{"preludeEvent": 1}\n`,
      "plan.json:2:2 preludeEvent: expected keys with values",
    ],
    [
      "a stream of a preview that failed",
      `${stream}{"sequence":99,"diagnosticEvent":{"message":"error: no credentials","severity":"error"}}\n`,
      "the preview that wrote this failed",
    ],
  ];

  it.each(cases)("is refused: %s", (_, text, says) => {
    try {
      readPlan(text, "plan.json");
    } catch (error) {
      if (!(error instanceof ProgramError)) throw error;
      expect(render(error.text, "en")).toContain(says);
      expect(render(error.text, "zh")).toMatch(/[\u4e00-\u9fff]/);
      expect(error.message).not.toMatch(/plain-secret|v1:abc/);
      return;
    }
    expect.unreachable();
  });
});
