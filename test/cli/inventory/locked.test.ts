import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { folderOf } from "../../planning/files";
import { register } from "../../rules/registers";
import { run } from "../run";
import { address, exportOf } from "./exports";

const refusal = vi.hoisted(() => ({ code: "" }));

// The library gives up after a minute.
vi.mock("proper-lockfile", () => ({ lock: () => Promise.reject(refusal) }));

describe("icp-guard inventory write", () => {
  it.each([
    ["ELOCKED", "icp-inventory.json: another process has been writing it for a minute."],
    ["EACCES", "icp-inventory.json: cannot be written (EACCES)."],
  ])("says that the file cannot be locked: %s", async (code, said) => {
    refusal.code = code;
    const folder = folderOf({ "icp-register.yaml": register, "network.json": exportOf("network", [address]) });
    const { code: exit, err } = await run(folder, "inventory", "write", join(folder, "network.json"));
    expect(exit).toBe(2);
    expect(err).toContain(said);
  });
});
