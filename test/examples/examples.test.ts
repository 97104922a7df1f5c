import { describe, expect, test } from "vitest";
import { nameIn, typeIn } from "../../policy-pack/deployment/urn";
import { examples, findingsIn } from "./examples";
import { expected } from "./expected";

describe("examples", () => {
  test("each has its expected findings", () => {
    expect(Object.keys(expected).toSorted()).toEqual(examples.toSorted());
  });

  test.each(examples)("%s", { timeout: 60_000 }, async (example) => {
    const findings = await findingsIn(example);
    const rows = findings.map(({ rule, message, resource }) => [
      rule.id,
      message,
      `${typeIn(resource)}::${nameIn(resource)}`,
    ]);
    expect(rows.toSorted()).toEqual(expected[example]?.toSorted());
    expect(findings.filter(({ outcome }) => outcome === "undetermined")).toEqual([]);
  });
});
