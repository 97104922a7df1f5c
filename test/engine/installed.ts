import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const sdk: string = JSON.parse(readFileSync(join(root, "node_modules/pulumi-newest/package.json"), "utf8")).version;

/** A project of which this package, packed and installed as from the registry, is a dependency. */
export interface Installed {
  readonly directory: string;
  /** The pack as `--policy-pack` names it. */
  readonly pack: string;
  /** The paths of the files in the tarball. */
  readonly files: readonly string[];
}

/**
 * Packs the package as it was compiled, and installs it beside a program that uses the newest SDK of Pulumi. What else the
 * program depends on is linked in.
 *
 * @param program the program's folder
 * @throws Error where npm fails, as without a registry
 */
export function install(program: string): Installed {
  const directory = mkdtempSync(join(tmpdir(), "icp-guard-installed-"));
  // The scripts would compile again, and leave the other tests without the package for that time.
  const packed = npm(root, "pack", "--ignore-scripts", "--json", "--pack-destination", directory);
  const [{ filename, files }] = JSON.parse(packed) as [{ filename: string; files: readonly { path: string }[] }];
  cpSync(program, directory, { recursive: true });
  writeFileSync(
    join(directory, "package.json"),
    JSON.stringify({ name: "installed", private: true, main: "index.ts", dependencies: { "@pulumi/pulumi": sdk } }),
  );
  const quietly = ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  npm(directory, "install", "--save-dev", ...quietly, join(directory, filename));
  mkdirSync(join(directory, "node_modules/@pulumi"), { recursive: true });
  for (const dependency of ["@pulumi/alicloud", "typescript"]) {
    symlinkSync(join(root, "node_modules", dependency), join(directory, "node_modules", dependency));
  }
  return { directory, pack: join(directory, "node_modules/alicloud-icp-guard"), files: files.map(({ path }) => path) };
}

function npm(cwd: string, ...words: readonly string[]): string {
  return execFileSync("npm", words, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

/** Runs a line of shell in the project, as a step of a pipeline does. */
export function shell({ directory }: Installed, line: string, input = "") {
  const { HOME, PATH } = process.env;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line], {
    cwd: directory,
    encoding: "utf8",
    input,
    env: {
      HOME,
      PATH,
      npm_config_offline: "true",
      // What is linked in finds its own dependencies where it is linked, as if it were installed there.
      NODE_OPTIONS: "--preserve-symlinks",
    },
  });
  return { status, stdout, stderr };
}
