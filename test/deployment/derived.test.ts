import { expect, it } from "vitest";
import { Deployment } from "../../policy-pack/deployment/deployment";

function planned(): Deployment {
  return new Deployment({ project: "shop", stack: "test" }, [], {});
}

it("what is derived is made once", () => {
  const one = planned();
  const made = [1, 2].map((value) => one.estate.derived(planned, () => value));
  expect(made).toEqual([1, 1]);
});

it.each([
  ["makers", [Symbol("index"), ""], [Symbol("index"), ""]],
  ["makers of equal parts", [{}, "a"], [{}, "a"]],
  ["parts of one maker", [planned, "a"], [planned, "b"]],
] as const)("different %s keep what they made apart", (_, [key, part], [otherKey, otherPart]) => {
  const one = planned();
  expect(one.estate.derived(key, () => "first", part)).toBe("first");
  expect(one.estate.derived(otherKey, () => "second", otherPart)).toBe("second");
  expect(one.estate.derived(key, () => "third", part)).toBe("first");
});

it("deployments keep what is derived from each apart", () => {
  expect([planned(), planned()].map((each, index) => each.estate.derived(planned, () => index))).toEqual([0, 1]);
});
