import { describe, expect, it } from "vitest";
import type { ResourceRule } from "../../policy-pack/api";
import { type CaseTable, casesOf, type FailingCase, type PlannedResource, UNKNOWN } from "../../policy-pack/testing";

/** Rejects what is called "bad", and cannot tell of what has an unknown name. */
const rule: ResourceRule<"bad" | "unknown"> = {
  id: "acme-nothing-bad",
  kind: "resource",
  title: "Nothing is bad.",
  level: "mandatory",
  severity: "low",
  page: "https://example.com/nothing-bad",
  types: new Set(["alicloud:vpc/network:Network"]),
  messages: {
    bad: { text: "{name} is bad.", remedy: "Mend it." },
    unknown: { text: "Nobody knows.", remedy: "Name it." },
  },
  translations: {
    zh: {
      title: "不得有不良资源。",
      bad: "{name} 不良。",
      "bad.remedy": "请修正。",
      unknown: "未知。",
      "unknown.remedy": "请命名。",
    },
  },
  *evaluate({ inputs, name }) {
    if (inputs["vpcName"] === UNKNOWN) yield { outcome: "undetermined", message: "unknown", values: {} };
    if (inputs["vpcName"] === "bad") yield { outcome: "violation", message: "bad", values: { name } };
  },
};

function vpc(name: string, vpcName: string | typeof UNKNOWN): PlannedResource {
  return { type: "alicloud:vpc/network:Network", name, inputs: { vpcName } };
}

const rejected: FailingCase = { resources: [vpc("a", "bad")], finds: [{ resource: "a", message: "bad" }] };

function table(changes: Partial<CaseTable>): CaseTable {
  const register = 'account: "1"\nentities: [{ name: 示例, kind: organization, province: zhejiang }]\n';
  return { register, valid: {}, invalid: { rejected }, undetermined: {}, notApplicable: {}, ...changes };
}

async function lastOf(changes: Partial<CaseTable>): Promise<void> {
  await casesOf(rule, table(changes)).at(-1)?.run();
}

describe("the tester", () => {
  it.each<[string, Partial<CaseTable>]>([
    ["a violation that is expected", {}],
    [
      "two of them, in the order in which they are reported",
      {
        invalid: {
          two: {
            resources: [vpc("a", "bad"), vpc("b", "good"), vpc("c", "bad")],
            finds: [
              { resource: "a", message: "bad", says: ["a is bad."] },
              { resource: "c", message: "bad", says: ["c is bad.", "Mend it."] },
            ],
          },
        },
      },
    ],
    [
      "what is undetermined",
      {
        undetermined: {
          unknown: { resources: [vpc("a", UNKNOWN)], finds: [{ resource: "a", message: "unknown" }] },
        },
      },
    ],
  ])("takes %s", async (_, changes) => {
    await expect(lastOf(changes)).resolves.toBeUndefined();
  });

  it.each<[string, Partial<CaseTable>, string]>([
    [
      "a violation where none is expected",
      { invalid: { passing: { ...rejected, finds: [] } } },
      "expected:\n  nothing\nreported:\n  acme-nothing-bad: bad on a",
    ],
    [
      "none where one is expected",
      { invalid: { good: { ...rejected, resources: [vpc("a", "good")] } } },
      "expected:\n  acme-nothing-bad: bad on a\nreported:\n  nothing",
    ],
    [
      "one of another resource",
      { invalid: { other: { ...rejected, resources: [vpc("b", "bad")] } } },
      "acme-nothing-bad: bad on b",
    ],
    [
      "another message",
      { invalid: { other: { ...rejected, finds: [{ resource: "a", message: "worse" }] } } },
      "expected:\n  acme-nothing-bad: worse on a",
    ],
    [
      "a violation in place of a doubt",
      { undetermined: { certain: rejected } },
      "expected:\n  icp-undetermined: bad on a\nreported:\n  acme-nothing-bad: bad on a",
    ],
    [
      "a message that does not say what it should",
      { invalid: { silent: { ...rejected, finds: [{ resource: "a", message: "bad", says: ["b is bad."] }] } } },
      'expected "b is bad." in:\n',
    ],
    [
      "a register that cannot be used",
      { register: "account: 1\n" },
      "the case's register is in error:\nicp-register.yaml:1:1 account: expected a text",
    ],
    [
      "a resource that is supplied by none",
      { invalid: { lost: { ...rejected, resources: [{ ...vpc("a", "bad"), suppliedBy: { vpcName: ["b"] } }] } } },
      "no resource is named 'b'",
    ],
  ])("refuses %s", async (_, changes, said) => {
    await expect(lastOf(changes)).rejects.toThrow(said);
  });

  it.each<[string, Partial<CaseTable>]>([
    ["valid", { invalid: { rejected }, valid: { passing: { resources: [vpc("a", "bad")] } } }],
    ["not applicable", { invalid: { rejected }, notApplicable: { passing: { resources: [vpc("a", "bad")] } } }],
  ])("refuses a violation in a case that is %s", async (_, changes) => {
    await expect(casesOf(rule, table(changes))[0]?.run()).rejects.toThrow("expected:\n  nothing");
  });

  it("refuses a table that rejects what is undetermined by its message", () => {
    const { bad, unknown } = rule.messages;
    const doubtful = { ...rule, messages: { bad: { ...bad, outcome: "undetermined" as const }, unknown } };
    expect(() => casesOf(doubtful, table({}))).toThrow("acme-nothing-bad: 'bad' is undetermined");
  });

  it("refuses a table that rejects nothing", () => {
    expect(() => casesOf(rule, table({ invalid: {} }))).toThrow("acme-nothing-bad: a table needs cases");
  });
});
