import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import type { Report } from "../../policy-pack/reporting/report";
import { sarif } from "../../policy-pack/reporting/sarif";
import { exempted, found, hostile, report, rulesWith } from "./findings";

// One of the schema's own patterns is no regular expression in Unicode mode.
const isValid = addFormats(new Ajv({ strict: false, unicodeRegExp: false })).compile(schema);

function runOf(evaluated: Report) {
  const log: Log = JSON.parse(sarif(evaluated));
  expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true);
  const [run] = log.runs;
  if (run?.results === undefined) throw new Error("no results");
  return { ...run, results: run.results };
}

function resultOf(...given: Parameters<typeof report>) {
  const [result] = runOf(report(...given)).results;
  if (result === undefined) throw new Error("no result");
  return result;
}

describe("a SARIF log", () => {
  test.each([
    ["everything", report()],
    ["everything in Chinese", report(undefined, { language: "zh" })],
    ["nothing", report([])],
    ["a hostile name", report([hostile])],
    ["several deployments", { ...report(), deployments: [...report().deployments, ...report().deployments] }],
    ["the register alone", report([found.short], {}, { identity: undefined })],
  ])("is valid against the published schema: %s", (_, evaluated) => {
    expect(runOf(evaluated).tool.driver.rules?.map(({ id }) => id)).toEqual([
      "icp-test-area",
      "icp-test-names",
      "icp-test-clean",
    ]);
  });

  test("the schema rejects what is no SARIF", () => {
    expect(isValid({ version: "2.1.0", runs: [{}] })).toBe(false);
  });

  test("names the pack, and explains each rule with a link pinned to its version", () => {
    const { driver } = runOf(report()).tool;
    expect(driver).toMatchObject({ name: "alicloud-icp-guard", semanticVersion: report().version });
    const page = `https://github.com/alicloud-icp-guard/alicloud-icp-guard/blob/v${report().version}/docs/rules/icp-test-names.md`;
    expect(driver.rules?.[1]).toEqual({
      id: "icp-test-names",
      shortDescription: { text: "A website's name keeps to the conventions." },
      fullDescription: { text: "A website's name keeps to the conventions.\nClause: Website name" },
      help: {
        text: `A website's name keeps to the conventions.\nClause: Website name\nChoose a name of at least three characters.\n${page}`,
      },
      helpUri: page,
      defaultConfiguration: { level: "error" },
      properties: { tags: ["icp-filing"], severity: "medium" },
    });
    expect(driver.rules?.[2]?.defaultConfiguration?.level).toBe("warning");
  });

  test("keeps stacks apart, and says nothing of it where it has several", () => {
    const several = { ...report(), deployments: [...report().deployments, ...report().deployments] };
    expect(runOf(report()).automationDetails?.id).toBe("alicloud-icp-guard/shop/dev/");
    expect(runOf(several).automationDetails).toBeUndefined();
    expect(runOf(report([], {}, { identity: undefined })).automationDetails).toBeUndefined();
  });

  test("says what the source cannot tell", () => {
    const [invocation] = runOf(report([], {}, { inputLimitations: ["No outputs."] })).invocations ?? [];
    expect(invocation?.toolExecutionNotifications).toEqual([{ level: "note", message: { text: "No outputs." } }]);
  });
});

describe("a result", () => {
  test.each([
    ["error", "what blocks", found.unfiled, rulesWith("advisory")],
    ["warning", "what advises", found.discontinued, rulesWith("advisory")],
    ["note", "what is undetermined", found.undecided, rulesWith("advisory")],
    ["error", "what is undetermined where a team wants certainty", found.undecided, rulesWith("mandatory")],
    ["error", "what would block without its exemption", exempted, rulesWith("advisory")],
  ] as const)("has the level %s for %s", (level, _, finding, rules) => {
    expect(resultOf([finding], { rules }).level).toBe(level);
  });

  test("is suppressed only by an exemption, and says so of every result", () => {
    expect(runOf(report([found.unfiled, exempted])).results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [
        {
          kind: "external",
          status: "accepted",
          justification:
            "Exempted until 2027-01-31 (68 days left) by Li Lei, ICP-42, risk accepted: moves abroad in January",
        },
      ],
    ]);
  });

  test("about the register points at its entry", () => {
    expect(resultOf([found.short]).locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "icp-register.yaml", uriBaseId: "%SRCROOT%" },
      region: { startLine: 12, startColumn: 11 },
    });
  });

  test("about a resource names it and points at the program", () => {
    expect(resultOf([found.unfiled]).locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "examples/shop/Pulumi.yaml", uriBaseId: "%SRCROOT%" },
          region: { startLine: 1 },
        },
        logicalLocations: [{ name: "shop-cdn", fullyQualifiedName: found.unfiled.resource, kind: "resource" }],
      },
    ]);
  });

  test.each([
    ["stacks/my shop#1.json", { uri: "stacks/my%20shop%231.json", uriBaseId: "%SRCROOT%" }],
    ["/srv/shop/Pulumi.yaml", { uri: "file:///srv/shop/Pulumi.yaml" }],
  ])("points at %s", (file, artifactLocation) => {
    const [location] = resultOf([found.unfiled], {}, { file }).locations ?? [];
    expect(location?.physicalLocation?.artifactLocation).toEqual(artifactLocation);
  });

  test("is recognized in the next run", () => {
    const [evaluated] = report([found.unfiled]).findings;
    expect(resultOf([found.unfiled]).partialFingerprints).toEqual({ "icpFinding/v1": evaluated?.fingerprint });
  });

  test("a hostile name makes no link and hides nothing", () => {
    const { text } = resultOf([hostile]).message;
    expect(text).not.toMatch(/(?<!\\)\]\(/);
    expect(text).not.toMatch(/[^\P{C}\n]/u);
  });
});
