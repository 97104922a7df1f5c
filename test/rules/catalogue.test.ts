import { expect, it } from "vitest";
import { catalogue, evaluatingRules } from "../../policy-pack/rules/catalogue";

it("lists every rule under its own id, once", () => {
  expect(Object.values(evaluatingRules).map(({ id }) => id)).toEqual(Object.keys(evaluatingRules));
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
});
