import { expect, it } from "vitest";
import { runCommand } from "../../../policy-pack/cli/problem";

it("lets an error through that no user can put right", async () => {
  const bug = new TypeError("a bug");
  await expect(runCommand("en", () => Promise.reject(bug))).rejects.toBe(bug);
});
