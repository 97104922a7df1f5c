import { readFileSync } from "node:fs";
import { readDocument } from "../documents/document";
import { complaintsFrom } from "../documents/issues";
import { placed } from "../documents/problem";
import { phrases, type Text } from "../locales/text";
import { Register } from "./register";
import { registerSchema } from "./schema";
import { validate } from "./validate";

export const texts = phrases("registerFile", {
  empty: "the register is empty; it needs at least an account and an entity",
  notUtf8: "the register is not UTF-8 text; save it again with the encoding UTF-8",
  unreadable: "the register cannot be read ({code}); make it a file that this user can read",
});

/** Reads a register from a file. Whatever is wrong with it is among its problems; nothing is thrown. */
export function loadRegister(file: string): Register {
  try {
    return parseRegister(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file)), file);
  } catch (error) {
    return unusable(file, readError(error));
  }
}

/** Reads a register from YAML text. Whatever is wrong with it is among its problems; nothing is thrown. */
export function parseRegister(text: string, file: string): Register {
  const content = readDocument(text);
  if (!("value" in content)) {
    return new Register(file, undefined, [{ ...content, file, path: "" }], () => content.position);
  }
  const { value, positionOf } = content;
  if (value === null)
    return new Register(file, undefined, [{ file, path: "", position: positionOf(""), text: texts.empty }], positionOf);
  // Compiling the schema would take longer than reading one register does.
  const parsed = registerSchema.safeParse(value, { reportInput: true, jitless: true });
  const lineOf = (path: string) => positionOf(path).line;
  const complaints = parsed.success
    ? validate(parsed.data, lineOf)
    : complaintsFrom(registerSchema, parsed.error.issues);
  const problems = placed(complaints, file, positionOf);
  return new Register(file, problems.length === 0 ? parsed.data : undefined, problems, positionOf);
}

/** A register without entries, whose one problem is why there is none. */
export function unusable(file: string, text: Text): Register {
  return new Register(file, undefined, [{ file, path: "", text }], () => undefined);
}

function readError(error: unknown): Text {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return texts.notUtf8;
  return texts.unreadable({ code: String(code) });
}
