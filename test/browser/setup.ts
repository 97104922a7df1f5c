import { statSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Chromium's path; empty where there is none. */
    chromium: string;
  }
}

const names = ["chromium", "chromium-browser", "google-chrome"];

/** Finds the browser that the tests of pages run in. */
export default function setup(project: TestProject): void {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const chromium = names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
  if (chromium === undefined) {
    const missing = "No Chromium is on PATH (Debian: apt-get install chromium), so the tests of pages are skipped.";
    if (process.env["ICP_BROWSER_TESTS"] === "required") throw new Error(missing);
    process.stderr.write(`${missing}\n`);
  }
  project.provide("chromium", chromium ?? "");
}
