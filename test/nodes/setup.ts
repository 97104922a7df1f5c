import { spawnSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import build from "../engine/build";
import { versions } from "./versions";

declare module "vitest" {
  interface ProvidedContext {
    /** The executables of Node by version; none where they cannot be installed. */
    nodes: Readonly<Record<string, string>>;
  }
}

const cache = join(__dirname, "../../.cache");

/** Installs each version of Node, once, and builds the package. */
export default function setup(project: TestProject): void {
  build();
  const installed = versions.flatMap((version) => {
    const node = install(version);
    return node === undefined ? [] : [[version, node] as const];
  });
  project.provide("nodes", Object.fromEntries(installed));
}

/** The package of a platform holds the executable, and needs no script that fetches it. */
function install(version: string): string | undefined {
  const folder = join(cache, `node-${version}`);
  const name = `node-${process.platform}-${process.arch}`;
  const node = join(folder, "node_modules", name, "bin/node");
  if (existsSync(node)) return node;
  const unfinished = `${folder}.${process.pid}`;
  process.stderr.write(`Installing Node ${version} for the tests, once.\n`);
  const words = [
    "install",
    "--prefix",
    unfinished,
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    `${name}@${version}`,
  ];
  const { status } = spawnSync("npm", words, { stdio: ["ignore", process.stderr.fd, process.stderr.fd] });
  if (status === 0) {
    renameSync(unfinished, folder);
    return node;
  }
  rmSync(unfinished, { recursive: true, force: true });
  if (process.env["ICP_NODE_TESTS"] === "required") throw new Error(`Node ${version} cannot be installed.`);
  return undefined;
}
