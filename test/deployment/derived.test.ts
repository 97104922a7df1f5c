import { expect, it } from "vitest";
import { Deployment } from "../../policy-pack/deployment/deployment";

const deployment = (): Deployment => new Deployment({ project: "shop", stack: "test" }, [], {});

it("what is derived is made once", () => {
  const one = deployment();
  const made = [1, 2].map((value) => one.derived(deployment, () => value));
  expect(made).toEqual([1, 1]);
});

it.each([
  ["makers", [Symbol("index"), ""], [Symbol("index"), ""]],
  ["makers of equal parts", [() => 1, "a"], [() => 1, "a"]],
  ["parts of one maker", [deployment, "a"], [deployment, "b"]],
] as const)("different %s keep what they made apart", (_, [key, part], [otherKey, otherPart]) => {
  const one = deployment();
  expect(one.derived(key, () => "first", part)).toBe("first");
  expect(one.derived(otherKey, () => "second", otherPart)).toBe("second");
  expect(one.derived(key, () => "third", part)).toBe("first");
});

it("deployments keep what is derived from each apart", () => {
  expect([deployment(), deployment()].map((each, index) => each.derived(deployment, () => index))).toEqual([0, 1]);
});
