import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { run } from "../cli/run";
import { directoryOf } from "../examples/examples";
import { pictureOf } from "./terminal";

const columns = 114;

/** `npm run derive` draws it anew. */
test("the picture of a terminal is what a run prints", async () => {
  const { isTTY, columns: before } = process.stdout;
  Object.assign(process.stdout, { isTTY: true, columns });
  onTestFinished(() => void Object.assign(process.stdout, { isTTY, columns: before }));
  const { code, out } = await run(directoryOf("unfiled-website"), "preview");
  expect(code).toBe(1);
  const lines = ["$ npx icp-guard preview", "", ...out.trimEnd().split("\n")];
  const picture = pictureOf(lines, "icp-guard preview rejects a website whose domain has no ICP filing");
  await expect(picture).toMatchFileSnapshot(join(__dirname, "../../docs/images/terminal.svg"));
});
