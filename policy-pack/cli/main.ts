#!/usr/bin/env node
import { exitCode } from "./exit";
import { createProgram } from "./program";

const program = createProgram();

for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
  // What is misspelt is no finding, so it must not end with the exit code of one.
  command.exitOverride(({ exitCode: code }) => process.exit(code === 0 ? exitCode.clean : exitCode.unusable));
}

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = exitCode.unusable;
});
