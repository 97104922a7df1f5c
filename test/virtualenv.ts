import { spawnSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Installs packages of Python into a virtual environment below `.cache/`, once.
 *
 * @returns its folder; nothing where there is no Python, or it cannot be installed
 */
export function virtualenvOf(name: string, packages: readonly string[]): string | undefined {
  const folder = join(__dirname, "../.cache", name);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  process.stderr.write(`Installing ${packages.join(", ")} for the tests, once; this takes half a minute.\n`);
  const run = (executable: string, ...args: readonly string[]) =>
    spawnSync(executable, args, { stdio: ["ignore", process.stderr.fd, process.stderr.fd] }).status === 0;
  const install = ["install", "--quiet", "--disable-pip-version-check", ...packages];
  // The commands of an environment name its folder; Python and its packages do not.
  const made = run("python3", "-m", "venv", unfinished) && run(join(unfinished, "bin/python"), "-m", "pip", ...install);
  if (made) renameSync(unfinished, folder);
  else rmSync(unfinished, { recursive: true, force: true });
  return made ? folder : undefined;
}
