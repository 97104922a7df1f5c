import { describe, expect, test } from "vitest";
import { gitlab } from "../../policy-pack/reporting/gitlab";
import { area, exempted, found, hostile, report } from "./findings";

function issues(...given: Parameters<typeof report>) {
  return JSON.parse(gitlab(report(...given)));
}

describe("a code quality report", () => {
  test("has the fields that GitLab reads", () => {
    const [finding] = report([found.short]).findings;
    expect(issues([found.short])).toEqual([
      {
        description: "shop-dev: The website name '店' is too short. Choose a name of at least three characters.",
        check_name: "icp-test-names",
        fingerprint: finding?.fingerprint,
        severity: "major",
        location: { path: "icp-register.yaml", lines: { begin: 12 } },
      },
    ]);
  });

  test.each([
    ["minor", { ...found.unfiled, rule: { ...area, severity: "low" } }],
    ["critical", { ...found.unfiled, rule: { ...area, severity: "high" } }],
    ["blocker", found.unfiled],
    ["blocker", found.discontinued],
    ["info", found.undecided],
    ["info", exempted],
  ] as const)("has the severity %s", (severity, finding) => {
    expect(issues([finding])[0]).toMatchObject({ severity, location: { lines: { begin: 1 } } });
  });

  test("says why a finding is exempted", () => {
    expect(issues([exempted])[0].description).toContain("Exempted until 2027-01-31");
  });

  test("shows no control character of a hostile name", () => {
    expect(issues([hostile])[0].description).not.toMatch(/\p{C}/u);
  });

  test("is empty for a clean run", () => {
    expect(issues([])).toEqual([]);
  });
});
