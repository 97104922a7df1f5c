import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import type { Resource } from "../../policy-pack/deployment/resource";
import { directoryOf, examples, planned } from "../examples/examples";
import { previewWithEngine } from "./preview";

const cli = inject("cli");
const pack = join(__dirname, "recorder");

describe.skipIf(cli === "")("what the engine shows to policies", () => {
  // The provider fills in defaults, so the engine shows more of a resource's inputs, and it never shows less.
  test.each(examples)("of %s is what is planned offline", async (example) => {
    const folder = mkdtempSync(join(tmpdir(), "icp-guard-record-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const record = join(folder, "plan.json");
    await previewWithEngine(cli, directoryOf(example), { pack, environment: { ENGINE_RECORD: record } });
    const engine: Resource[] = JSON.parse(readFileSync(record, "utf8"));
    const offline = await planned(example);
    expect(comparable(engine)).toMatchObject(comparable(offline.resources));
  });
});

/** Without outputs, which only the engine has, and places, which it never shows to policies; in an order of its own. */
function comparable(resources: readonly Resource[]): object[] {
  return resources
    .map(({ outputs: _, madeAt: __, ...resource }) => ({
      ...(JSON.parse(JSON.stringify(resource, unknownAsText)) as Resource),
      dependencies: resource.dependencies.toSorted(),
      propertyDependencies: Object.fromEntries(
        Object.entries(resource.propertyDependencies).map(([input, urns]) => [input, urns.toSorted()]),
      ),
    }))
    .toSorted((a, b) => (a.urn < b.urn ? -1 : 1));
}

function unknownAsText(_: string, value: unknown): unknown {
  return typeof value === "symbol" ? value.toString() : value;
}
