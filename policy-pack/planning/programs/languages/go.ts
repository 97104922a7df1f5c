import { join } from "node:path";
import * as z from "zod";
import { phrases } from "../../../locales/text";
import { texts as failure } from "../failure";
import { engineVariables, existingBinary, type Language } from "./language";

export const texts = phrases("go", {
  toolchain: "Go",
  notInstalled:
    "{directory}: the program needs the Go package '{missing}', which its module does not have. Run 'go mod tidy' in its folder.",
});

const options = z.looseObject({ binary: z.string().optional() });

/** Go: the program is built, unless the project names what is built already. */
export const go: Language = {
  options,
  toolchain: texts.toolchain,
  invocations(command) {
    const { project, environment, buildDirectory } = command;
    const { binary } = options.parse(project.options);
    const run = { args: [], environment: { ...environment, ...engineVariables(command) } };
    if (binary !== undefined) return [{ ...run, executable: existingBinary(project, binary) }];
    const built = join(buildDirectory, process.platform === "win32" ? "program.exe" : "program");
    return [
      { executable: "go", args: ["build", "-o", built, project.entry], environment: { ...environment } },
      { ...run, executable: built },
    ];
  },
  sources: { files: /\.go$/, skipped: ["vendor"] },
  callOf: (name) => `(?<!\\w)(?:Get|Lookup)${name.replace(/^get/, "")}(?:Output)?\\s*\\(`,
  explanations: [
    {
      sign: /(?:no required module provides package|cannot find package|missing go\.sum entry for module providing package) "?([\w./-]+)/,
      explain: (directory, missing) => texts.notInstalled({ directory, missing }),
    },
    // The SDK prints what a program returns as its error; the runtime prints a panic.
    { sign: /^(?:error: |panic: |.*\.go:\d+:\d+: )/m, explain: (directory) => failure.failed({ directory }) },
  ],
  unheldOutputs: "left-out",
};
