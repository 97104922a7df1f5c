import { readFileSync, statSync } from "node:fs";
import { text } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import type { Deployment } from "../deployment/deployment";
import type { StackIdentity } from "../deployment/urn";
import { phrases, type Text } from "../locales/text";
import { fromHere } from "../planning/from-here";
import { readPlan } from "../planning/plans/reading";
import type { OutputsOf } from "../planning/programs/stack-reference";
import { CommandError } from "./problem";
import { type Progress, texts as progressTexts } from "./progress";

export const texts = phrases("cliSources", {
  folder: "{input}: is a folder. 'icp-guard preview {input}' plans the program in it.",
  unreadable:
    "{input}: cannot be read ({code}). Name the output of 'pulumi preview --json --show-sames' or 'pulumi stack export', or - for standard input.",
  notGzip: "{input}: is compressed, and cannot be unpacked. Write it again.",
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

/** How a deployment is read. */
export interface ReadOptions {
  /** Of a program, the stack whose config applies. */
  readonly stack?: string | undefined;
  /** Of a program, what answers references to other stacks. */
  readonly outputsOf?: OutputsOf;
  /** Whether secrets count as not known. */
  readonly hidesSecrets?: boolean;
  /** What shows that it is being read. */
  readonly progress?: Progress;
}

/**
 * Reads a deployment: of a program's folder, else of what others planned.
 *
 * @throws ProgramError where it cannot be planned or is no plan, CommandError where it cannot be read
 */
export function readSource(input: string, options: ReadOptions = {}): Promise<Source> {
  return isFolder(input) ? planSource(input, options) : readPlanSource(input, options);
}

/**
 * Plans the program in a folder. Pulumi's SDK, which that takes, is loaded nowhere else.
 *
 * @throws ProgramError where it cannot be planned
 */
export async function planSource(directory: string, options: ReadOptions): Promise<Source> {
  options.progress?.show(progressTexts.planning({ directory }));
  const { readProject } = await import("../planning/programs/project.js");
  const { planProgram } = await import("../planning/programs/program.js");
  const file = fromHere(readProject(directory).file);
  const deployment = await planProgram({ directory, ...options });
  return { identity: deployment.identity, deployment, name: directory, file, inputLimitations: [] };
}

/**
 * Reads the JSON of a preview or stack export.
 *
 * @param input the file; `-` for standard input
 * @throws ProgramError where it is no plan, CommandError where it cannot be read
 */
export async function readPlanSource(input: string, options: ReadOptions = {}): Promise<Source> {
  const name = input === "-" ? "stdin" : input;
  options.progress?.show(progressTexts.reading({ file: name }));
  const { deployment, inputLimitations } = readPlan(await contentOf(input), name, options.hidesSecrets);
  return { identity: deployment.identity, deployment, name, file: fromHere(name), inputLimitations };
}

async function contentOf(input: string): Promise<string> {
  if (input === "-") return text(process.stdin);
  try {
    // A pipe, such as a shell's `<(…)`, can be read only once.
    const content = readFileSync(input);
    return (isCompressed(content) ? gunzipSync(content) : content).toString("utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith("Z_")) throw new CommandError(texts.notGzip({ input }));
    throw new CommandError(code === "EISDIR" ? isAFolder(input) : cannotBeRead(input, code));
  }
}

/** Whether a file is one of gzip (RFC 1952), as self-managed backends write with `gzip=true`. */
function isCompressed(content: Buffer): boolean {
  return content[0] === 0x1f && content[1] === 0x8b;
}

export function isFolder(input: string): boolean {
  return statSync(input, { throwIfNoEntry: false })?.isDirectory() === true;
}

const isAFolder = (input: string) => texts.folder({ input });

const cannotBeRead = (input: string, code: string | undefined) => texts.unreadable({ input, code: String(code) });
