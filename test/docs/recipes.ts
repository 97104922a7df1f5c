import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Fence, fencesIn } from "./fences";

export const page = readFileSync(join(__dirname, "../../docs/ci.md"), "utf8");

export const recipes: readonly Fence[] = fencesIn(page);

/** The recipe with a label. */
export function recipe(label: string): string {
  const found = recipes.find((fence) => fence.label === label);
  if (found === undefined) throw new Error(`docs/ci.md has no block that is labelled ${label}`);
  return found.code;
}

/** The words of every `icp-guard …` in a recipe, without the command itself. */
export function commandsIn({ language, code }: Fence): readonly (readonly string[])[] {
  const texts = language === "yaml" ? textsIn(parse(code)) : [code];
  return texts.flatMap((text) =>
    [...text.matchAll(/(?:^|[\s'/])icp-guard ([^|&;>'\n]+)/g)].map(([, words = ""]) => words.trim().split(/\s+/)),
  );
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
