import { readFileSync } from "node:fs";
import { type Document, isCollection, isMap, isPair, isScalar, LineCounter, type Node, parseAllDocuments } from "yaml";
import { check } from "./check";
import { explainIssue } from "./issues";
import type { Position, Problem } from "./problem";
import { Register } from "./register";
import { registerSchema } from "./schema";

/** Reads a register from a file. Whatever is wrong with it is among its problems; nothing is thrown. */
export function loadRegister(file: string): Register {
  try {
    return parseRegister(readFileSync(file, "utf8"), file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown";
    return unusable(file, [
      {
        file,
        path: "",
        text: {
          en: `the register cannot be read (${code}); make it a readable file`,
          zh: `无法读取登记册（${code}）；请确保它是可读的文件`,
        },
      },
    ]);
  }
}

/** Reads a register from YAML text. Whatever is wrong with it is among its problems; nothing is thrown. */
export function parseRegister(text: string, file: string): Register {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const [document] = documents;
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (!document || !("contents" in document) || document.contents === null) {
    return unusable(file, [
      {
        file,
        path: "",
        text: {
          en: "the register is empty; list at least the account and an entity",
          zh: "登记册为空；至少需要填写账号和一个主体",
        },
      },
    ]);
  }
  if (documents.length > 1) {
    const [, second] = documents;
    return unusable(file, [
      {
        file,
        path: "",
        position: at(second?.range?.[0] ?? 0),
        text: {
          en: "a second YAML document begins here; the register is one",
          zh: "此处开始了第二个 YAML 文档；登记册只能包含一个",
        },
      },
    ]);
  }
  const errors = document.errors.map(
    ({ message, pos }): Problem => ({
      file,
      path: "",
      position: at(pos[0]),
      text: { en: `not valid YAML: ${message}`, zh: `不是有效的 YAML：${message}` },
    }),
  );
  if (errors.length > 0) return unusable(file, errors);
  const positionOf = (path: string) => {
    const offset = offsetOf(document, stepsOf(path));
    return offset === undefined ? undefined : at(offset);
  };
  return validated(document, file, positionOf);
}

function validated(document: Document, file: string, positionOf: (path: string) => Position | undefined): Register {
  const content = plain(document);
  if ("problem" in content) {
    return unusable(file, [{ file, path: "", position: { line: 1, column: 1 }, text: content.problem }]);
  }
  const parsed = registerSchema.safeParse(content.value, { reportInput: true });
  const complaints = parsed.success ? check(parsed.data, positionOf) : parsed.error.issues.flatMap(explainIssue);
  const problems = complaints.map(({ path, text }): Problem => ({ file, path, position: positionOf(path), text }));
  return parsed.success && problems.length === 0
    ? new Register(file, parsed.data, [], positionOf)
    : new Register(file, undefined, problems, positionOf);
}

/** The content without YAML's own shapes; an alias that grows without bound is refused by the parser. */
function plain(document: Document): { readonly value: unknown } | { readonly problem: Problem["text"] } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problem: { en: `not valid YAML: ${message}`, zh: `不是有效的 YAML：${message}` } };
  }
}

/** A register that says only what is wrong with it. */
export function unusable(file: string, problems: readonly Problem[]): Register {
  return new Register(file, undefined, problems, () => undefined);
}

function stepsOf(path: string): readonly (string | number)[] {
  return path === ""
    ? []
    : path.split(/\.|(?=\[)/).map((step) => (step.startsWith("[") ? Number(step.slice(1, -1)) : step));
}

/** Where the entry at a path begins: its key where it has one, else the deepest entry on the way that is there. */
function offsetOf(document: Document, steps: readonly (string | number)[]): number | undefined {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of steps) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isCollection(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
