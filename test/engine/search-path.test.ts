import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { directoryOf } from "../examples/examples";
import { previewWithEngine } from "./preview";

const cli = inject("cli");
const pack = join(__dirname, "../..");
const example = directoryOf("overseas-site");

describe.skipIf(cli === "")(
  "the register, where PWD stayed behind as in a process that starts pulumi elsewhere,",
  () => {
    test("is found where pulumi runs", async () => {
      const environment = {
        ENGINE_PWD: mkdtempSync(join(tmpdir(), "icp-guard-stale-")),
        ENGINE_REGISTER_BESIDE: "true",
      };
      const { violations, output } = await previewWithEngine(cli, example, { pack, environment });
      expect(output).toContain("evaluating under the filing register");
      expect(violations.map(({ policy }) => policy)).not.toContain("icp-register-valid");
    });

    test("is missed with the places where it was looked for, and why", async () => {
      const environment = { ENGINE_PWD: mkdtempSync(join(tmpdir(), "icp-guard-stale-")) };
      const { violations } = await previewWithEngine(cli, example, { pack, environment });
      const [{ policy = "", message = "" } = {}] = violations;
      expect(policy).toBe("icp-register-valid");
      expect(message).toContain("(where pulumi runs, and above)");
      expect(message).toContain(`${environment.ENGINE_PWD}/icp-register.yaml`);
      expect(message).toContain("(PWD, where the shell that started pulumi was, and above)");
      expect(message).toContain("(beside the pack)");
    });
  },
);
