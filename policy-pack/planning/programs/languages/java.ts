import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { phrases } from "../../../locales/text";
import { ProgramError } from "../../errors";
import type { Project } from "../project";
import { engineVariables, type Language } from "./language";

export const texts = phrases("java", {
  toolchain: "a JDK, and Maven or Gradle",
  noBinary: "{file}: runtime.options.binary: there is no {path}. Build the program, or correct 'binary'.",
  noBuild: "{directory}: there is neither pom.xml nor build.gradle. A Java program is built by Maven or Gradle.",
  failed: "{directory}: the program failed. Correct it, so that 'pulumi preview' would run it too.",
  notBuilt: "{directory}: the program cannot be built. Correct it, so that 'pulumi preview' would build it too.",
});

const options = z.looseObject({ binary: z.string().optional() });

/** The tools that build and run a program, by the files that they are known by; a wrapper beside them goes first. */
const tools = [
  {
    files: ["pom.xml"],
    wrapper: "mvnw",
    executable: "mvn",
    args: ["--quiet", "--batch-mode", "--no-transfer-progress", "compile", "exec:java"],
  },
  {
    files: ["build.gradle", "build.gradle.kts"],
    wrapper: "gradlew",
    executable: "gradle",
    args: ["--quiet", "--console=plain", "run"],
  },
] as const;

/** Java, Kotlin and Scala, by the tool that builds them, or by the archive that the project names. */
export const java: Language = {
  options,
  toolchain: texts.toolchain,
  invocations(command) {
    const { project, environment } = command;
    return [{ ...toolOf(project), environment: { ...environment, ...engineVariables(command) } }];
  },
  sources: { files: /\.(?:java|kt|scala)$/, skipped: ["target", "build"] },
  callOf: (name) => `(?<!\\w)${name}(?:Plain)?\\s*\\(`,
  explanations: [
    {
      sign: /COMPILATION ERROR|BUILD FAILED|Could not resolve dependencies/,
      explain: (directory) => texts.notBuilt({ directory }),
    },
    { sign: /Exception|Error: /, explain: (directory) => texts.failed({ directory }) },
  ],
  unheldOutputs: "untellable",
};

/** @throws ProgramError where nothing says how the program is run */
function toolOf({ file, directory, programDirectory, options: given }: Project) {
  const { binary } = options.parse(given);
  if (binary !== undefined) {
    const path = resolve(directory, binary);
    if (!existsSync(path)) throw new ProgramError(texts.noBinary({ file, path }));
    return { executable: "java", args: ["-jar", path] };
  }
  const tool = tools.find(({ files }) => files.some((name) => existsSync(join(programDirectory, name))));
  if (tool === undefined) throw new ProgramError(texts.noBuild({ directory: programDirectory }));
  const wrapper = join(programDirectory, tool.wrapper);
  return { executable: existsSync(wrapper) ? wrapper : tool.executable, args: tool.args };
}
