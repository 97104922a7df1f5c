import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a contributor can correct; printed without a stack. */
export class ScaffoldError extends Error {}

/** Changes of files of the repository, all of them or none: nothing is written before each was found possible. */
export class Changes {
  private readonly texts = new Map<string, string>();

  /** @param root the folder of the repository */
  constructor(private readonly root: string) {}

  exists(path: string): boolean {
    return this.texts.has(path) || existsSync(join(this.root, path));
  }

  /** @throws ScaffoldError where the file exists */
  create(path: string, text: string): void {
    if (this.exists(path)) throw new ScaffoldError(`${path} exists already; choose another name, or edit it`);
    this.texts.set(path, text);
  }

  /** @throws ScaffoldError where the edit finds nothing to change */
  edit(path: string, change: (text: string) => string): void {
    const text = this.texts.get(path) ?? readFileSync(join(this.root, path), "utf8");
    const changed = change(text);
    if (changed === text) throw new ScaffoldError(`${path} has not the form that this script knows; mend the script`);
    this.texts.set(path, changed);
  }

  /** Writes the files, formatted as all others are, and returns their paths. */
  write(): readonly string[] {
    const paths = [...this.texts.keys()].toSorted();
    for (const [path, text] of this.texts) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
    const formatted = paths.filter((path) => /\.(?:ts|json)$/.test(path));
    execFileSync("npx", ["biome", "check", "--write", "--log-level=error", ...formatted], {
      cwd: this.root,
      stdio: "pipe",
    });
    return paths;
  }
}

/** A source with one more entry at the end of the array or object that a constant holds. */
export function withEntry(source: string, constant: string, entry: string): string {
  const table = new RegExp(`(?<=^(?:export )?const ${constant}\\b[\\s\\S]*?\\n)(?=[}\\]])`, "m");
  return source.replace(table, () => `${entry}\n`);
}
