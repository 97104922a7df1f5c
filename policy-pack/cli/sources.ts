import { readFileSync, statSync } from "node:fs";
import { relative, sep } from "node:path";
import { text } from "node:stream/consumers";
import type { Deployment } from "../deployment/deployment";
import type { StackIdentity } from "../deployment/urn";
import { phrases, type Text } from "../locales/text";
import { readPlan } from "../planning/plans/reading";
import { CommandError } from "./problem";

export const texts = phrases("cliSources", {
  folder: "{input}: is a folder. 'icp-guard preview {input}' plans the program in it.",
  unreadable:
    "{input}: cannot be read ({code}). Name the output of 'pulumi preview --json --show-sames' or 'pulumi stack export', or - for standard input.",
});

/** A deployment, and where it was read from. */
export interface Source {
  /** Absent where the register is evaluated alone. */
  readonly identity?: StackIdentity;
  readonly deployment: Deployment;
  /** As the user named it. */
  readonly name: string;
  /** The file that stands for it, as seen from the folder that the command was started in. */
  readonly file: string;
  /** What this kind of source cannot tell. */
  readonly inputLimitations: readonly Text[];
}

/**
 * Reads a deployment: of a program's folder, else of what others planned.
 *
 * @param stack of a program, the stack whose config applies
 * @throws ProgramError where it cannot be planned or is no plan, CommandError where it cannot be read
 */
export function readSource(input: string, stack?: string): Promise<Source> {
  return isFolder(input) ? planSource(input, stack) : readPlanSource(input);
}

/**
 * Plans the nodejs program in a folder. Pulumi's SDK, which that takes, is loaded nowhere else.
 *
 * @throws ProgramError where it cannot be planned
 */
export async function planSource(directory: string, stack?: string): Promise<Source> {
  if (process.stderr.isTTY) process.stderr.write(`${directory} …\n`);
  const { readProject } = await import("../planning/programs/project.js");
  const { planProgram } = await import("../planning/programs/program.js");
  const file = fromHere(readProject(directory).file);
  const deployment = await planProgram({ directory, stack });
  return { identity: deployment.identity, deployment, name: directory, file, inputLimitations: [] };
}

/**
 * Reads the JSON of a preview or stack export.
 *
 * @param input the file; `-` for standard input
 * @throws ProgramError where it is no plan, CommandError where it cannot be read
 */
export async function readPlanSource(input: string): Promise<Source> {
  const name = input === "-" ? "stdin" : input;
  const { deployment, inputLimitations } = readPlan(await contentOf(input), name);
  return { identity: deployment.identity, deployment, name, file: fromHere(name), inputLimitations };
}

/** A file as reports name it: relative to the folder that the command was started in, on every system with `/`. */
export function fromHere(file: string): string {
  return relative(process.cwd(), file).replaceAll(sep, "/");
}

async function contentOf(input: string): Promise<string> {
  if (input === "-") return text(process.stdin);
  try {
    return readFileSync(input, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError(code === "EISDIR" ? isAFolder(input) : cannotBeRead(input, code));
  }
}

export function isFolder(input: string): boolean {
  return statSync(input, { throwIfNoEntry: false })?.isDirectory() === true;
}

const isAFolder = (input: string) => texts.folder({ input });

const cannotBeRead = (input: string, code: string | undefined) => texts.unreadable({ input, code: String(code) });
