import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Builds the package from the sources as they are. */
export default function build(): void {
  execFileSync("npm", ["run", "--silent", "build"], { cwd: join(__dirname, "../.."), stdio: "inherit" });
}
