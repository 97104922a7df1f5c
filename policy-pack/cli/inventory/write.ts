import { existsSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import { lock } from "proper-lockfile";
import { joined } from "../../deployment/deployment";
import { type StackIdentity, stackNameOf } from "../../deployment/urn";
import { problemsText } from "../../documents/problem";
import { nearest } from "../../facts/nearest";
import { today } from "../../facts/today";
import { Inventory } from "../../inventory/inventory";
import { readInventory } from "../../inventory/load";
import type { InventorySource } from "../../inventory/schema";
import { nameOf, sourceOf } from "../../inventory/source";
import { merged, textOf } from "../../inventory/text";
import type { Language } from "../../locales/language";
import { render } from "../../locales/render";
import { listOf, phrases, type Text } from "../../locales/text";
import { fromHere } from "../../planning/from-here";
import type { Register } from "../../register/register";
import type { AccountOptions } from "../cloud/accounts";
import { findRegisterFor, languageFor } from "../evaluate";
import { type ExitCode, exitCode } from "../exit";
import { holdsProgram, planFiles } from "../inputs";
import { attempt, texts as outputs } from "../output";
import { CommandError, runCommand } from "../problem";
import type { Progress } from "../progress";
import { replaceFile } from "../replace-file";
import { isFolder, readSource, type Source } from "../sources";
import { type FileOptions, inventoryFileFor } from "./file";

export const texts = phrases("inventoryWrite", {
  nothing:
    "Nothing to record. Name a stack export, the JSON of a preview, a program's folder or a backend's folder, or ask an account with --account.",
  twice: "{first} and {second} both hold stack {stack}. Name one of them.",
  noSource: "{file} holds nothing of '{source}'.",
  noSourceMeant: "{file} holds nothing of '{source}'. Did you mean '{meant}'?",
  locked: "{file}: another process has been writing it for a minute. Try again, or remove {file}.lock if none does.",
  wrote: "Wrote {file}: {resources} resources of {names}. Stacks and accounts in it: {held}.",
  removed: "Wrote {file}. Stacks and accounts in it: {held}.",
  registerInError:
    "{file}: the register is in error, so regions that it names are not known. 'icp-guard register check' says what is wrong with it.",
});

export interface WriteOptions extends AccountOptions, FileOptions {
  readonly account?: boolean;
  readonly directory?: string;
  readonly remove?: readonly string[];
  readonly stack?: string;
}

/** Records what stacks and accounts have, and keeps what the file holds of others. */
export async function write(inputs: readonly string[], options: WriteOptions): Promise<ExitCode> {
  const register = findRegisterFor(options, ".");
  const language = languageFor(options, register);
  return runCommand(language, async (progress) => {
    const { account, directory, remove: removed = [] } = options;
    if (inputs.length === 0 && !account && directory === undefined && removed.length === 0) {
      throw new CommandError(texts.nothing);
    }
    if (existsSync(register.file) && register.problems.length > 0) {
      throw new CommandError(texts.registerInError({ file: fromHere(register.file) }));
    }
    const file = inventoryFileFor(options, register);
    const fresh = [
      ...(await stackSources(inputs, register, file, options, progress)),
      ...(await accountSources(options, progress)),
    ];
    const held = await update(file, (sources) => {
      for (const name of removed) assertHeld(name, sources, file);
      return merged(sources, fresh, removed);
    });
    say(file, fresh, held, language);
    return exitCode.clean;
  });
}

async function stackSources(
  inputs: readonly string[],
  register: Register,
  file: string,
  { stack }: WriteOptions,
  progress: Progress,
): Promise<readonly InventorySource[]> {
  const isProgram = (input: string) => isFolder(input) && holdsProgram(input);
  const programs = inputs.filter(isProgram);
  const files = planFiles(inputs.filter((input) => !isProgram(input)));
  const held = existsSync(file) ? new Inventory(() => readInventory(file)) : new Inventory();
  const outputsOf = (identity: StackIdentity) => held.outputsOf(identity);
  const options = { stack, outputsOf, hidesSecrets: true, progress };
  const read: Source[] = [];
  await progress.each([...programs, ...files], async (input) => {
    read.push(await readSource(input, options));
  });
  assertDistinct(read);
  const day = today();
  const deployments = joined(
    read.map(({ deployment }) => deployment),
    () => [],
  );
  return deployments
    .filter(({ resources }) => resources.length > 0)
    .map((deployment) => sourceOf(deployment, register, day));
}

async function accountSources(options: WriteOptions, progress: Progress): Promise<readonly InventorySource[]> {
  if (!options.account && options.directory === undefined) return [];
  const { askInventory } = await import("./account.js");
  return askInventory(options, progress, options.directory);
}

function assertDistinct(sources: readonly Source[]): void {
  const seen = new Map<string, string>();
  for (const { deployment, name } of sources) {
    const stack = stackNameOf(deployment.identity);
    const first = seen.get(stack);
    if (first !== undefined) throw new CommandError(texts.twice({ first, second: name, stack }));
    seen.set(stack, name);
  }
}

function assertHeld(source: string, sources: readonly InventorySource[], file: string): void {
  const names = sources.map(nameOf);
  if (names.includes(source)) return;
  const meant = nearest(source, names);
  const where = { file: fromHere(file), source };
  throw new CommandError(meant === undefined ? texts.noSource(where) : texts.noSourceMeant({ ...where, meant }));
}

/** Changes the file so that of several who write at once none undoes what another wrote, and readers find it whole. */
async function update(
  file: string,
  change: (sources: readonly InventorySource[]) => readonly InventorySource[],
): Promise<readonly InventorySource[]> {
  const release = await lockOf(file);
  try {
    const { sources, problems } = existsSync(file) ? readInventory(file) : new Inventory();
    if (problems.length > 0) throw new CommandError(problemsText(problems));
    const changed = change(sources);
    attempt(file, (target) => replaceFile(target, textOf(changed)));
    return changed;
  } finally {
    await release();
  }
}

/** In milliseconds: a minute in all. */
const retries = { retries: 120, factor: 1, minTimeout: 500 } as const;

function lockOf(file: string): Promise<() => Promise<void>> {
  // Waiting for the lock would not make the folder.
  attempt(file, () => readdirSync(dirname(file)));
  return lock(file, { realpath: false, retries }).catch(({ code }: NodeJS.ErrnoException) => {
    const where = { file: fromHere(file), code: String(code) };
    throw new CommandError(code === "ELOCKED" ? texts.locked(where) : outputs.unwritable(where));
  });
}

function say(
  file: string,
  fresh: readonly InventorySource[],
  held: readonly InventorySource[],
  language: Language,
): void {
  const count = fresh.reduce((sum, { resources }) => sum + resources.length, 0);
  const names: readonly Text[] = fresh.slice(0, 5).map(nameOf);
  const common = { file: fromHere(file), held: held.length };
  const listed = listOf([...names, ...(fresh.length > names.length ? ["…"] : [])]);
  const written =
    fresh.length > 0 ? texts.wrote({ ...common, resources: count, names: listed }) : texts.removed(common);
  process.stdout.write(`${render(written, language)}\n`);
}
