// At the end, lists the packages that a process has loaded, on a file descriptor of their own.
const { writeSync } = require("node:fs");

process.on("exit", () => {
  const packages = Object.keys(require.cache).map((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? "");
  writeSync(3, [...new Set(packages)].join("\n"));
});
