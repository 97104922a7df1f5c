import { spawnSync } from "node:child_process";
import { join } from "node:path";

const command = join(import.meta.dirname, "../dist/cli/main.js");
const expected = { "unfiled-website": 1, "filed-website": 0 };

for (const [example, status] of Object.entries(expected)) {
  console.log(`\n$ npx icp-guard preview examples/${example}\n`);
  const run = spawnSync(process.execPath, [command, "preview", `examples/${example}`], {
    cwd: join(import.meta.dirname, ".."),
    stdio: "inherit",
  });
  if (run.status !== status) process.exit(run.status || 1);
}
