import type { Command } from "commander";
import type { Language } from "../../locales/language";
import { type Offers, offersFor } from "./offers";

/** The numbers of Cobra's protocol: 2 for no space after the word, 4 for no files, 16 for folders alone. */
const directives: Readonly<Record<Offers["next"], number>> = { space: 4, more: 2 + 4, files: 0, folders: 16 };

/** Answers a shell's script: a line for each word, with its description after a tab, then a line with the directive. */
export async function complete(program: Command, typed: readonly string[], language: Language): Promise<string> {
  const { words, next } = await offersFor(program, typed, language);
  return [
    ...words.map(({ word, description }) => (description ? `${word}\t${description}` : word)),
    `:${directives[next]}`,
    "",
  ].join("\n");
}
