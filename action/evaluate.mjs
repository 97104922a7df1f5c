// Runs icp-guard as the inputs of the action say, and tells the steps that follow what came of it.
import { execSync, spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const { GITHUB_OUTPUT, ICP_INPUTS, RUNNER_TEMP } = process.env;

// Whatever is not about the action itself is an option of the command.
const { command, paths, comment, "upload-sarif": _, artifact, ...options } = JSON.parse(ICP_INPUTS);
const sources = paths.split("\n").flatMap((line) => line.trim() || []);
const given = Object.entries(options).filter(([, value]) => value !== "");

// The action may run more than once in a job.
const folder = mkdtempSync(join(RUNNER_TEMP, "icp-guard-"));
const files = {
  json: join(folder, "icp.json"),
  sarif: join(folder, "icp.sarif"),
  markdown: join(folder, "icp.md"),
  html: join(folder, "icp.html"),
};

const words = [
  command,
  "--format=github",
  ...Object.entries(files).map(([format, file]) => `--output=${format}=${file}`),
  ...given.map(([name, value]) => `--${name}=${value}`),
  "--",
  ...sources,
];
const { status } = spawnSync(process.execPath, [commandOf(installed() ?? install()), ...words], { stdio: "inherit" });

const outputs = { "exit-code": status, ...(existsSync(files.json) && { ...counts(), ...files }) };
appendFileSync(
  GITHUB_OUTPUT,
  Object.entries(outputs)
    .map(([name, value]) => `${name}=${value}\n`)
    .join(""),
);

/** The manifest of the package that the repository has installed for what is evaluated, if it has. */
function installed() {
  try {
    const { resolve: find } = createRequire(resolve("index.js"));
    return find("alicloud-icp-guard/package.json", { paths: [...sources, "."].map((path) => resolve(path)) });
  } catch {
    return undefined;
  }
}

/** Installs the version of the action, and returns its manifest. */
function install() {
  const { name, version } = manifestIn(join(import.meta.dirname, "../package.json"));
  const quietly = "--no-audit --no-fund --loglevel=error";
  execSync(`npm install --prefix . ${quietly} ${name}@${version}`, { cwd: folder, stdio: "inherit" });
  return join(folder, "node_modules", name, "package.json");
}

function commandOf(manifest) {
  return join(dirname(manifest), manifestIn(manifest).bin["icp-guard"]);
}

function manifestIn(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

function counts() {
  const { mandatory, advisory, undetermined } = JSON.parse(readFileSync(files.json, "utf8")).summary;
  return { mandatory, advisory, undetermined };
}
