import { readDocument } from "../documents/document";
import { complaintsFrom } from "../documents/issues";
import { placed } from "../documents/problem";
import { type RegisterFile, readRegisterFile, texts } from "./file";
import { findRegisterFile, type SearchPath } from "./find";
import { Register } from "./register";
import { registerSchema } from "./schema";
import { validate } from "./validate";

/** Finds a register and reads it. Whatever is wrong with it is among its problems; nothing is thrown. */
export function findRegister(path: SearchPath): Register {
  return registerIn(findRegisterFile(path));
}

/** Reads a register from a file. Whatever is wrong with it is among its problems; nothing is thrown. */
export function loadRegister(file: string): Register {
  return registerIn(readRegisterFile(file));
}

/** Reads a register from YAML text. Whatever is wrong with it is among its problems; nothing is thrown. */
export function parseRegister(text: string, file: string): Register {
  return registerIn({ file, content: readDocument(text) });
}

/** The register that a file holds. Whatever is wrong with it is among its problems; nothing is thrown. */
export function registerIn({ file, content }: RegisterFile): Register {
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
