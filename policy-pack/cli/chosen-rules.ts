import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { complaintsIn, type OwnRule, readingRules } from "../crossguard/options";
import { problemsText } from "../documents/problem";
import { phrases } from "../locales/text";
import { fromHere } from "../planning/from-here";
import { catalogueWith } from "../rules/catalogue";
import type { Levels } from "../rules/levels";
import type { Rule } from "../rules/rule";
import { readConfiguration } from "./configuration";
import { CommandError } from "./problem";

export const texts = phrases("cliChosenRules", {
  noExtraRules:
    "{file}: exports no 'extraRules'. Export the list that the pack is given: export const extraRules = [ … ].",
  notLoaded: "{file}: cannot be loaded: {message}. Name a module in JavaScript; one in TypeScript is compiled first.",
});

export interface RuleOptions {
  /** The module of a team's own rules. */
  readonly extraRules?: string;
  /** The file of the levels. */
  readonly config?: string;
}

/**
 * The rules that a command applies, a team's own included, and what the team has made of them.
 *
 * @throws CommandError where one of the files cannot be followed
 */
export async function chosenRules({
  extraRules,
  config,
}: RuleOptions): Promise<{ readonly rules: readonly Rule[]; readonly levels: Levels }> {
  const rules = catalogueWith(extraRules === undefined ? [] : await readExtraRules(extraRules));
  return { rules, levels: config === undefined ? {} : readConfiguration(config, rules) };
}

interface Exports {
  readonly extraRules?: readonly OwnRule[];
  /** What `module.exports` is, where the names in it are not seen from outside. */
  readonly default?: Pick<Exports, "extraRules">;
}

async function readExtraRules(named: string): Promise<readonly OwnRule[]> {
  const file = fromHere(named);
  const exported = await load(named);
  const extraRules = exported.extraRules ?? exported.default?.extraRules;
  if (extraRules === undefined) {
    throw new CommandError(texts.noExtraRules({ file }));
  }
  const complaints = complaintsIn({ extraRules });
  if (complaints.length === 0) return extraRules;
  throw new CommandError(problemsText(complaints.map((complaint) => ({ ...complaint, file }))));
}

async function load(file: string): Promise<Exports> {
  process.env[readingRules] = "true";
  try {
    return await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    const { message } = error as Error;
    throw new CommandError(texts.notLoaded({ file: fromHere(file), message }));
  } finally {
    delete process.env[readingRules];
  }
}
