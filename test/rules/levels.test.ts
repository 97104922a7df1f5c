import { expect, it } from "vitest";
import { catalogue } from "../../policy-pack/rules/catalogue";
import { withLevels } from "../../policy-pack/rules/levels";

it("gives rules the levels that a team has chosen, and leaves out what is disabled", () => {
  const levels = { "icp-website-name": "mandatory", "icp-cross-province": "disabled" } as const;
  const expected = catalogue
    .filter(({ id }) => id !== "icp-cross-province")
    .map(({ id, level }) => [id, id === "icp-website-name" ? "mandatory" : level]);
  expect(withLevels(catalogue, levels).map(({ id, level }) => [id, level])).toEqual(expected);
});
