import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { phrases } from "../../../locales/text";
import { ProgramError } from "../../errors";
import { texts as failure } from "../failure";
import type { Project } from "../project";
import { engineVariables, existingBinary, type Language } from "./language";

export const texts = phrases("java", {
  toolchain: "a JDK, and Maven or Gradle",
  noBuild: "{directory}: there is neither pom.xml nor build.gradle. A Java program is built by Maven or Gradle.",
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
    { sign: /Exception|Error: /, explain: (directory) => failure.failed({ directory }) },
  ],
  unheldOutputs: "untellable",
};

/** @throws ProgramError where nothing says how the program is run */
function toolOf(project: Project) {
  const { programDirectory } = project;
  const { binary } = options.parse(project.options);
  if (binary !== undefined) return { executable: "java", args: ["-jar", existingBinary(project, binary)] };
  const tool = tools.find(({ files }) => files.some((name) => existsSync(join(programDirectory, name))));
  if (tool === undefined) throw new ProgramError(texts.noBuild({ directory: programDirectory }));
  const wrapper = join(programDirectory, tool.wrapper);
  return { executable: existsSync(wrapper) ? wrapper : tool.executable, args: tool.args };
}
