import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { phrases } from "../locales/text";
import { CommandError } from "./problem";
import { isFolder, texts as sources } from "./sources";

export const texts = phrases("cliInputs", {
  noPlans:
    "{input}: holds no plans. Name a folder with the JSON of previews or stack exports, or one that holds a backend's .pulumi.",
});

/**
 * The files of plans that inputs stand for. A folder stands for the JSON in it, and one of a self-managed backend for the
 * checkpoints of all its stacks.
 *
 * @throws CommandError for a folder that holds a program, or no plans
 */
export function planFiles(inputs: readonly string[]): readonly string[] {
  return [...new Set(inputs.flatMap((input) => (isFolder(input) ? filesIn(input) : [input])))];
}

/** Whether a folder holds a Pulumi program. */
export function holdsProgram(folder: string): boolean {
  return ["Pulumi.yaml", "Pulumi.yml"].some((name) => existsSync(join(folder, name)));
}

function filesIn(folder: string): readonly string[] {
  if (holdsProgram(folder)) throw new CommandError(sources.folder({ input: folder }));
  const stacks = stacksOf(folder);
  const files = (stacks === undefined ? plansIn(folder, false) : plansIn(stacks, true)).toSorted();
  if (files.length === 0) throw new CommandError(texts.noPlans({ input: folder }));
  return files;
}

/** JSON that lies beside plans and is none. */
const settings = /^(?:package|package-lock|tsconfig|icp-inventory|icp-baseline)\.json$|\.schema\.json$/;

/** Where a self-managed backend keeps its stacks (Pulumi, `backend/diy`). */
function stacksOf(folder: string): string | undefined {
  const own = basename(folder) === ".pulumi" ? folder : join(folder, ".pulumi");
  const stacks = join(own, "stacks");
  return isFolder(stacks) ? stacks : undefined;
}

/** Backups (`.json.bak`) and what a backend notes of a stack (`.json.attrs`) are none. */
function plansIn(folder: string, recursive: boolean): readonly string[] {
  return readdirSync(folder, { recursive, encoding: "utf8" })
    .filter((name) => /\.json(?:\.gz)?$/.test(name) && !settings.test(basename(name)))
    .map((name) => join(folder, name));
}
