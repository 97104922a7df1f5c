import { readFileSync } from "node:fs";
import { type Content, readDocument } from "../documents/document";
import type { Position } from "../documents/problem";
import { type Language, languages } from "../locales/language";
import { phrases, type Text } from "../locales/text";

export const texts = phrases("registerFile", {
  empty: "the register is empty; it needs at least an account and an entity",
  notUtf8: "the register is not UTF-8 text; save it again with the encoding UTF-8",
  unreadable: "the register cannot be read ({code}); make it a file that this user can read",
});

/** A register's file as far as it is YAML. Whether it is a register has not been asked yet. */
export interface RegisterFile {
  /** As messages name it. */
  readonly file: string;
  readonly content: Content | Unreadable;
}

/** What keeps a file from being read, and where. */
export interface Unreadable {
  readonly text: Text;
  readonly position?: Position;
}

/** Reads a file. Nothing is thrown. */
export function readRegisterFile(file: string): RegisterFile {
  try {
    return { file, content: readDocument(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file))) };
  } catch (error) {
    return { file, content: { text: readError(error) } };
  }
}

/** The language that a register asks for, whatever else is in it. */
export function languageIn({ content }: RegisterFile): Language | undefined {
  const value = "value" in content ? (content.value as { readonly language?: unknown } | null) : null;
  return languages.find((language) => language === value?.language);
}

function readError(error: unknown): Text {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return texts.notUtf8;
  return texts.unreadable({ code: String(code) });
}
