#!/usr/bin/env node
import * as module from "node:module";

// From Node 22 on, what was compiled is kept between runs.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

import("./run.js").then(({ run }) => run(process.argv.slice(2)));
