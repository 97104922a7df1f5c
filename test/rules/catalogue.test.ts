import { expect, it } from "vitest";
import { catalogue, judgingRules } from "../../policy-pack/rules/catalogue";

it("lists every rule under its own id, once", () => {
  expect(Object.values(judgingRules).map(({ id }) => id)).toEqual(Object.keys(judgingRules));
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
});
