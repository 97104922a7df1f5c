import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { closest } from "fastest-levenshtein";
import * as z from "zod";
import { phrases } from "../../locales/text";
import { ProgramError } from "../errors";
import { isUnknown, unknownSentinel } from "../wire";
import { parseYaml } from "../yaml";
import type { Project } from "./project";

export const texts = phrases("stackConfig", {
  misspelt: "{stackFile}: stack '{name}' has no such file; did you mean '{closest}'? Stacks with a file: {choices}.",
  several: "{file}: the project has several stacks. Choose one with --stack: {choices}.",
  valueMissing: "{file}: stack '{stack}' has no value for '{name}', which the project asks for. Add it under 'config'.",
});

/** The stack to plan and its configuration. */
export interface StackConfig {
  readonly stack: string;
  /** Values by `namespace:key`, structured ones as JSON; what cannot be decrypted is unknown. */
  readonly values: Readonly<Record<string, string>>;
  /** Keys whose value is encrypted, wholly or in part. */
  readonly secretKeys: readonly string[];
}

// A file with nothing in it is a stack without configuration.
const stackSchema = z
  .object({ config: z.record(z.string(), z.unknown()).nullish(), environment: z.unknown().optional() })
  .nullable()
  .transform((stack) => stack ?? {});

/**
 * Chooses the stack and reads its configuration with the project's defaults. Encrypted values and
 * those that a Pulumi ESC environment would supply for the region are unknown, since nothing offline
 * can tell them.
 *
 * @param wanted the stack's name; else the only stack with a file, else `dev`
 * @throws ProgramError where the choice is not clear, the file is broken or a value that the project asks for is missing
 */
export function readStackConfig(project: Project, wanted: string | undefined): StackConfig {
  const stack = chooseStack(project, wanted);
  const file = stackFile(project, stack);
  const { config, environment } = parseYaml(file, existsSync(file) ? readFileSync(file, "utf8") : "", stackSchema);
  const values: Record<string, string> = {};
  const secretKeys: string[] = [];
  for (const [key, value] of Object.entries(config ?? {})) {
    const name = namespaced(project, key);
    values[name] = text(value);
    if (isUnknown(values[name])) secretKeys.push(name);
  }
  if (environment !== undefined) values["alicloud:region"] ??= unknownSentinel;
  for (const [key, declared] of Object.entries(project.config)) {
    const name = namespaced(project, key);
    const value = values[name] ?? defaultOf(declared);
    if (value !== undefined) values[name] = value;
    else if (name.startsWith(`${project.name}:`)) throw missing(file, stack, name);
  }
  return { stack, values, secretKeys };
}

function chooseStack(project: Project, wanted: string | undefined): string {
  const { stackDirectory } = project;
  const [before, after] = stackFile(project, "*")
    .slice(stackDirectory.length + 1)
    .split("*") as [string, string];
  const known = (existsSync(stackDirectory) ? readdirSync(stackDirectory) : [])
    .filter((name) => name.startsWith(before) && name.endsWith(after) && name.length > before.length + after.length)
    .map((name) => name.slice(before.length, -after.length));
  const choices = known.join(", ");
  if (wanted !== undefined) {
    // Pulumi Cloud's full name of a stack is organization/project/stack.
    const name = wanted.slice(wanted.lastIndexOf("/") + 1);
    if (known.length === 0 || known.includes(name)) return name;
    throw new ProgramError(
      texts.misspelt({ stackFile: stackFile(project, name), name, closest: closest(name, known), choices }),
    );
  }
  if (known.length === 1 && known[0] !== undefined) return known[0];
  if (known.length === 0 || known.includes("dev")) return "dev";
  throw new ProgramError(texts.several({ file: project.file, choices }));
}

function stackFile({ stackDirectory, file }: Project, stack: string): string {
  return join(stackDirectory, `Pulumi.${stack}${extname(file)}`);
}

/** Keys without a namespace are the project's own; an older form put `config:` before the key. */
function namespaced({ name }: Project, key: string): string {
  return key.includes(":") ? key.replace(":config:", ":") : `${name}:${key}`;
}

/** Pulumi hands structured values, numbers and booleans to programs as JSON. */
function text(value: unknown): string {
  const open = withoutCiphertext(value);
  return typeof open === "string" ? open : JSON.stringify(open);
}

function withoutCiphertext(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutCiphertext);
  const entries = Object.entries(value);
  if (entries.length === 1 && entries[0]?.[0] === "secure") return unknownSentinel;
  return Object.fromEntries(entries.map(([key, child]) => [key, withoutCiphertext(child)]));
}

/** A value in the project's own block is written plainly, or as `value` or `default` beside its type. */
function defaultOf(declared: unknown): string | undefined {
  if (typeof declared !== "object" || declared === null || Array.isArray(declared)) {
    return declared === null ? undefined : text(declared);
  }
  const { value, default: fallback = value } = declared as { value?: unknown; default?: unknown };
  return fallback === undefined ? undefined : text(fallback);
}

function missing(file: string, stack: string, name: string): ProgramError {
  return new ProgramError(texts.valueMissing({ file, stack, name }));
}
