import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

export const root = join(__dirname, "../..");

/** The files of the repository as it is now, below what is named or all, without what is installed or built. */
export function sourceFiles(...below: readonly string[]): readonly string[] {
  const words = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...below];
  const files = execFileSync("git", words, { cwd: root, encoding: "utf8" }).split("\0");
  return files.filter((file) => file !== "" && existsSync(join(root, file)));
}
