import type { Bilingual } from "../../facts/language";

/** Why a command about the register cannot do what it was asked: what is wrong, and what to do. */
export class CommandError extends Error {
  override readonly name = "CommandError";

  constructor(readonly text: Bilingual) {
    super(text.en);
  }
}
