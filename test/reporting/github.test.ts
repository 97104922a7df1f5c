import { describe, expect, test } from "vitest";
import { github } from "../../policy-pack/reporting/github";
import { exempted, found, hostile, report } from "./findings";

describe("an annotation", () => {
  test("points at the file, and says what was found and what next", () => {
    expect(github(report([found.short]))).toBe(
      "::error file=icp-register.yaml,line=12,col=11,title=icp-test-names%3A A website's name keeps to the conventions." +
        "::The website name '店' is too short.%0AChoose a name of at least three characters." +
        "%0Aurn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev" +
        `%0Ahttps://github.com/alicloud-icp-guard/alicloud-icp-guard/blob/v${report().version}/docs/rules/icp-test-names.md\n`,
    );
  });

  test.each([
    ["error", found.unfiled],
    ["warning", found.discontinued],
    ["notice", found.undecided],
    ["notice", exempted],
  ])("is an %s", (command, finding) => {
    expect(github(report([finding]))).toMatch(new RegExp(`^::${command} file=examples/shop/Pulumi.yaml,title=`));
  });

  test("with a hostile name is still one command", () => {
    const text = github(report([hostile], {}, { file: "a,b:c%\n.yaml" }));
    expect(text.trimEnd().split(/[\r\n]/)).toHaveLength(1);
    expect(text).toMatch(/^::error file=a%2Cb%3Ac%25\\u\{a\}\.yaml,title=/);
    expect(text).toContain("%250A]]>");
  });
});

test("a clean run annotates nothing", () => {
  expect(github(report([]))).toBe("");
});
