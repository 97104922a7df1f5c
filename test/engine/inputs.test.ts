import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { nameIn, typeIn } from "../../policy-pack/deployment/urn";
import { evaluateDeployment } from "../../policy-pack/evaluation/evaluate";
import { render } from "../../policy-pack/locales/render";
import type { Text } from "../../policy-pack/locales/text";
import { limitations } from "../../policy-pack/planning/plans/input-limitations";
import { readPlan } from "../../policy-pack/planning/plans/reading";
import type { Finding } from "../../policy-pack/rules/rule";
import { run } from "../cli/run";
import { directoryOf, examples, findingsIn, registerOf } from "../examples/examples";
import { folderOf } from "../planning/files";
import { type Differences, differences } from "./differences";
import { type Operation, runWithEngine } from "./preview";

const cli = inject("cli");

/** In this order, with what each prints and how it differs from what is planned offline. */
const steps: readonly (readonly [input: string, Operation, Differences?, (readonly Text[])?])[] = [
  ["a preview", "json", differences.plannedJson, [limitations.outputs]],
  ["a streaming preview", "stream", differences.plannedStream, [limitations.outputs, limitations.dependencies]],
  ["the update", "deploy"],
  ["a stack export", "export", differences.exported, [limitations.state]],
  ["a preview of what is deployed", "json", differences.deployedJson, [limitations.outputs]],
  [
    "a streaming preview of what is deployed",
    "stream",
    differences.deployedStream,
    [limitations.outputs, limitations.dependencies],
  ],
];

/** The example whose inputs the command reads from files too. */
const shown = "unfiled-website";

describe.skipIf(cli === "").each(examples)("what the engine writes of %s", (example) => {
  let written: readonly string[] = [];
  let offline: Readonly<Record<string, Shown>> = {};

  beforeAll(async () => {
    const operations = [...steps.map(([, operation]) => operation), ...(example === shown ? ["changes" as const] : [])];
    const outcomes = await runWithEngine(cli, directoryOf(example), operations, {});
    written = outcomes.map(({ output }) => output);
    offline = byResource(await findingsIn(example));
  }, 120_000);

  const inputs = steps.flatMap(([input, , differences, inputLimitations], step) =>
    differences && inputLimitations ? [{ input, step, differences, inputLimitations }] : [],
  );

  test.each(inputs)("has in $input the findings of the program, but for what it cannot tell", (row) => {
    const { deployment, inputLimitations } = readPlan(written[row.step] ?? "", row.input);
    const found = evaluateDeployment({ register: registerOf(example), deployment, today: "2026-11-24" });
    expect(byResource(found)).toEqual(changed(offline, example, row.differences));
    expect(inputLimitations).toEqual(row.inputLimitations);
  });

  if (example !== shown) return;

  test("is read from files by the command", async () => {
    const [json = "", stream = "", , exported = "", deployed = "", , changes = ""] = written;
    const folder = folderOf({
      "plan.json": json,
      "plan.jsonl": stream,
      "state.json": exported,
      "changes.json": changes,
    });
    const options = ["--register", join(directoryOf(example), "icp-register.yaml"), "--format", "json"];
    const check = (...files: readonly string[]) => run(folder, "check", ...files, ...options);
    const preview = await run(folder, "preview", directoryOf(example), ...options);
    const { code, out, err } = await check("plan.json", "plan.jsonl", "state.json");
    expect(err).toBe("");
    expect(code).toBe(1);
    const found = async (file: string) => fingerprintsIn((await check(file)).out);
    expect(await found("plan.json")).toEqual(fingerprintsIn(preview.out));
    expect(await found("state.json")).toEqual(fingerprintsIn(preview.out));
    expect(await found("plan.jsonl")).not.toEqual(fingerprintsIn(preview.out));
    expect(JSON.parse(out).summary.inputLimitations).toEqual(
      [limitations.outputs, limitations.outputs, limitations.dependencies, limitations.state].map((text) =>
        render(text, "en"),
      ),
    );

    // All but the stack, which is always shown.
    const unchanged = readPlan(deployed, "plan.json").deployment.resources.length - 1;
    const refused = await check("changes.json");
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toContain(`changes.json: the preview leaves out unchanged resources (${unchanged})`);
  });
});

type Texts = Readonly<Record<"en" | "zh", string>>;

/** A finding with its values as readers see them. */
type Shown = Omit<Finding, "values"> & { readonly values: Readonly<Record<string, Texts>> };

function shownIn(finding: Finding): Shown {
  const values = Object.entries(finding.values).map(([name, value = ""]) => {
    const text = typeof value === "number" || typeof value === "bigint" ? String(value) : value;
    return [name, { en: render(text, "en"), zh: render(text, "zh") }] as const;
  });
  return { ...finding, values: Object.fromEntries(values) };
}

/** No resource of an example has two findings. */
function byResource(findings: readonly Finding[]): Readonly<Record<string, Shown>> {
  const entries = findings.map((finding) => [placeOf(finding), shownIn(finding)] as const);
  expect(new Set(entries.map(([place]) => place)).size).toBe(findings.length);
  return Object.fromEntries(entries);
}

function placeOf({ resource }: Pick<Finding, "resource">): string {
  return `${typeIn(resource)}::${nameIn(resource)}`;
}

/** What is found offline, with the differences. */
function changed(
  offline: Readonly<Record<string, Shown>>,
  example: string,
  { known = {}, named = {}, doubts = {} }: Differences,
): Readonly<Record<string, unknown>> {
  const before = (place: string, message?: string): Shown => {
    const finding = offline[place];
    if (finding === undefined || finding.message !== (message ?? finding.message)) {
      throw new Error(`${example}: '${message ?? "nothing"}' is not found offline at ${place}`);
    }
    return finding;
  };
  const expected: Record<string, unknown> = { ...offline };
  for (const [place, host] of Object.entries(known[example] ?? {})) expected[place] = whenKnown(before(place), host);
  for (const [place, name] of Object.entries(named[example] ?? {})) expected[place] = whenNamed(before(place), name);
  for (const { told, rule, offline: message, now, resources } of doubts[example] ?? []) {
    for (const place of resources) {
      expect(place in offline).toBe(message !== undefined);
      const { domain, path } = message === undefined ? {} : before(place, message);
      expected[place] = expect.objectContaining({
        rule: expect.objectContaining({ id: rule }),
        message: now,
        outcome: "undetermined",
        ...(domain !== undefined && { domain, path }),
        values: expect.objectContaining({ where: expect.objectContaining({ en: told }) }),
      });
    }
  }
  return expected;
}

function whenKnown(finding: Shown, host: string): Shown {
  const where = inBoth(finding.values["where"], (text) => {
    const sure = text.replace(/; the value itself is not yet known$|；记录值本身尚未确定$/, "");
    if (sure === text) throw new Error(`the value of ${placeOf(finding)} is known offline`);
    return sure;
  });
  const chain = inBoth(finding.values["chain"], (text) =>
    host === "" ? text : text.replace(/ → [^→]*$/, (end) => ` → ${host}${end}`),
  );
  return { ...finding, values: { ...finding.values, where, chain } };
}

function whenNamed(finding: Shown, name: string): Shown {
  const region = /oss-([\w-]+)\./.exec(name)?.[1];
  const where = {
    en: `a name of Object Storage Service (OSS) in ${region}`,
    zh: `对象存储 OSS 的域名，位于 ${region}`,
  };
  const chain = inBoth(finding.values["chain"], (text) => text.replace(/ → .*$/, ` → ${name}`));
  return { ...finding, values: { ...finding.values, where, chain }, proof: {} };
}

function inBoth({ en, zh }: Texts = { en: "", zh: "" }, change: (text: string) => string): Texts {
  return { en: change(en), zh: change(zh) };
}

/** What each finding of a report is known by, in order; of one file where one is named. */
function fingerprintsIn(report: string): readonly string[] {
  const { findings } = JSON.parse(report) as { findings: readonly { readonly fingerprint: string }[] };
  return findings.map(({ fingerprint }) => fingerprint).toSorted();
}
