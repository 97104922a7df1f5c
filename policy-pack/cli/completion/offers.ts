import type { Argument, Command, Option } from "commander";
import type { Language } from "../../locales/language";

/** A word that may come next. */
export interface Offer {
  readonly word: string;
  /** What it means, where the word itself does not show it. */
  readonly description?: string;
}

/** What may come next. */
export interface Offers {
  /** In the order of help; which of them go on as the typed word begins is for the shell to see. */
  readonly words: readonly Offer[];
  /** What follows such a word, or what the shell is to complete by itself, where there are none. */
  readonly next: "space" | "more" | "files" | "folders";
}

type Kind = (language: Language) => Promise<Offers> | Offers;

const nothing: Offers = { words: [], next: "space" };
const files: Kind = () => ({ words: [], next: "files" });

/** What stands for a name in help, where commander knows no choices. */
const kinds: Readonly<Record<string, Kind>> = {
  file: files,
  input: files,
  source: files,
  dir: () => ({ words: [], next: "folders" }),
  id: async (language) => {
    const { everyRule } = await import("../../rules/catalogue.js");
    const { titleOf } = await import("../../rules/wording.js");
    return { words: everyRule.map((rule) => ({ word: rule.id, description: titleOf(rule, language) })), next: "space" };
  },
};

/**
 * What may stand in place of the last of the words, by the program's own commands, arguments and options.
 *
 * @param typed the words after the program's name; the last is the one to complete, and empty where it is to begin
 */
export async function offersFor(program: Command, typed: readonly string[], language: Language): Promise<Offers> {
  const word = typed.at(-1) ?? "";
  const { command, operands, option, literal } = placeAfter(program, typed.slice(0, -1));
  if (option) return valuesOf(option, word, language);
  if (!literal && word.startsWith("-")) return optionsOf(command, word, language);
  if (operands === 0 && command.commands.length > 0) return commandsOf(command);
  const last = command.registeredArguments.at(-1);
  const argument = command.registeredArguments[operands] ?? (last?.variadic ? last : undefined);
  return argument ? valuesOf(argument, word, language) : nothing;
}

interface Place {
  readonly command: Command;
  /** How many operands the command has got. */
  readonly operands: number;
  /** The option whose value is next. */
  readonly option: Option | undefined;
  /** After `--` nothing is an option. */
  readonly literal: boolean;
}

function placeAfter(program: Command, words: readonly string[]): Place {
  let command = program;
  let operands = 0;
  let option: Option | undefined;
  let literal = false;
  for (const word of words) {
    const inner = operands === 0 ? command.commands.find((candidate) => candidate.name() === word) : undefined;
    if (option) option = undefined;
    else if (!literal && word === "--") literal = true;
    else if (!literal && isOption(word)) option = valuedOption(command, word);
    else if (inner) command = inner;
    else operands += 1;
  }
  return { command, operands, option, literal };
}

/** A single dash stands for standard input. */
function isOption(word: string): boolean {
  return word.startsWith("-") && word !== "-";
}

function valuedOption(command: Command, flag: string): Option | undefined {
  return command.options.find((option) => option.required && [option.long, option.short].includes(flag));
}

function commandsOf(command: Command): Offers {
  const visible = command.createHelp().visibleCommands(command);
  return { words: visible.map((inner) => ({ word: inner.name(), description: inner.description() })), next: "space" };
}

async function optionsOf(command: Command, word: string, language: Language): Promise<Offers> {
  const [flag = "", ...value] = word.split("=");
  if (value.length > 0) {
    const option = valuedOption(command, flag);
    return option ? after(`${flag}=`, await valuesOf(option, value.join("="), language)) : nothing;
  }
  const visible = command.createHelp().visibleOptions(command);
  return { words: visible.map(({ long, description }) => ({ word: String(long), description })), next: "space" };
}

function after(beginning: string, offers: Offers): Offers {
  return { ...offers, words: offers.words.map((offer) => ({ ...offer, word: beginning + offer.word })) };
}

/** The values of an argument or option; `format=file` takes one of its choices, then a file. */
function valuesOf(slot: Argument | Option, word: string, language: Language): Promise<Offers> | Offers {
  const [name = "", second] = nameOf(slot).split("=");
  if (second !== undefined && word.includes("=")) return valuesOfKind(second, language);
  if (slot.argChoices === undefined) return valuesOfKind(name, language);
  const [ending, next] = second === undefined ? (["", "space"] as const) : (["=", "more"] as const);
  return { words: slot.argChoices.map((choice) => ({ word: choice + ending })), next };
}

function valuesOfKind(name: string, language: Language): Promise<Offers> | Offers {
  return kinds[name]?.(language) ?? nothing;
}

/** As help shows it: `file` of `--register <file>` and of `[file]`. */
function nameOf(slot: Argument | Option): string {
  return "flags" in slot ? String(/<(.+)>/.exec(slot.flags)?.[1]) : slot.name();
}
