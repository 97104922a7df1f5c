// At the end, lists the packages and the files of this one that a process has loaded, on a file descriptor of their own.
const { writeSync } = require("node:fs");

process.on("exit", () => {
  const names = Object.keys(require.cache).map(
    (file) => (/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? /dist\/(.*)/.exec(file))?.[1] ?? "",
  );
  writeSync(3, [...new Set(names)].join("\n"));
});
