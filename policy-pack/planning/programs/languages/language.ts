import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type * as z from "zod";
import { phrases, type Text } from "../../../locales/text";
import { ProgramError } from "../../errors";
import type { Project } from "../project";
import type { StackConfig } from "../stack-config";
import type { Unheld } from "../stack-reference";

export const texts = phrases("language", {
  noBinary: "{file}: runtime.options.binary: there is no {path}. Build the program, or correct 'binary'.",
});

/** How a program is to be run. */
export interface Command {
  readonly project: Project;
  readonly config: StackConfig;
  readonly organization: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the engine listens. */
  readonly address: string;
  /** A folder for what is built, which is removed afterwards. */
  readonly buildDirectory: string;
}

/** One process to start. */
export interface Invocation {
  readonly executable: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/** What an error in a program's own words means. */
export interface Explanation {
  readonly sign: RegExp;
  /** @param word what the sign's group found; empty where it has none */
  explain(directory: string, word: string): Text;
}

/** A language that programs are written in, and all that is different about it. */
export interface Language {
  /** What `runtime.options` of Pulumi.yaml says of it, as far as a plan depends on it. */
  readonly options: z.ZodType<object>;
  /**
   * What is started, one after the other; the last is the program, and those before build it.
   *
   * @throws ProgramError where the program cannot be started
   */
  invocations(command: Command): readonly Invocation[];
  /** What to install where an executable is missing. */
  readonly toolchain: Text;
  /** Files of a program, and folders that hold those of others. */
  readonly sources: { readonly files: RegExp; readonly skipped: readonly string[] };
  /** How a program calls a provider's function of a name such as `getZones`, as part of a regular expression. */
  callOf(name: string): string;
  readonly explanations: readonly Explanation[];
  /** How its SDK is told of an output of another stack that nothing holds. */
  readonly unheldOutputs: Unheld;
}

/**
 * What `runtime.options.binary` names, as an absolute path.
 *
 * @throws ProgramError where it is not there
 */
export function existingBinary({ file, directory }: Project, binary: string): string {
  const path = resolve(directory, binary);
  if (existsSync(path)) return path;
  throw new ProgramError(texts.noBinary({ file, path }));
}

/** The variables by which the SDKs of most languages find the engine and what they are to plan. */
export function engineVariables({ project, config, organization, address }: Command): NodeJS.ProcessEnv {
  return {
    PULUMI_MONITOR: address,
    PULUMI_ENGINE: address,
    PULUMI_PROJECT: project.name,
    PULUMI_ROOT_DIRECTORY: project.directory,
    PULUMI_STACK: config.stack,
    PULUMI_ORGANIZATION: organization,
    PULUMI_DRY_RUN: "true",
    PULUMI_PARALLEL: "16",
    ...configVariables(config),
  };
}

/** The variables by which every SDK reads the stack's configuration. */
export function configVariables({ values, secretKeys }: StackConfig): NodeJS.ProcessEnv {
  return { PULUMI_CONFIG: JSON.stringify(values), PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(secretKeys) };
}
