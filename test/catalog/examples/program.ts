import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { SdkType } from "../sdk";

/** A program in the SDK's documentation of one of its types. */
export interface Example {
  /** `alicloud:cdn/domainNew:DomainNew (1)`. */
  readonly name: string;
  readonly token: string;
  /** What the names of its resources begin with. */
  readonly prefix: string;
  readonly text: string;
}

export function examplesOf(sdk: readonly SdkType[], tokens: ReadonlySet<string>): readonly Example[] {
  return sdk
    .filter(({ token }) => tokens.has(token))
    .flatMap(({ token, examples }) => examples.map((text, index) => ({ token, text, name: `${token} (${index + 1})` })))
    .map((example, index) => ({ ...example, prefix: `e${index}-` }));
}

/**
 * Writes a Pulumi project that runs all examples as one program, since each run of a program takes long.
 * An example that fails prints a line of JSON with its prefix and the error, and leaves the others alone.
 *
 * @returns its folder, below the repository's root so that it finds the SDK
 */
export function writeProgram(examples: readonly Example[]): string {
  const cache = join(__dirname, "../../../.cache");
  mkdirSync(cache, { recursive: true });
  const directory = mkdtempSync(join(cache, "sdk-examples-"));
  const write = (file: string, text: string) => writeFileSync(join(directory, file), text);
  write("Pulumi.yaml", "name: examples\nruntime: { name: nodejs, options: { typescript: false } }\n");
  write("Pulumi.dev.yaml", "config: { alicloud:region: cn-hangzhou }\n");
  write("package.json", JSON.stringify({ main: "index.js" }));
  copyFileSync(join(__dirname, "icp-answers.yaml"), join(directory, "icp-answers.yaml"));
  for (const name of ["random", "std"]) {
    const packageDirectory = join(directory, "node_modules/@pulumi", name);
    mkdirSync(packageDirectory, { recursive: true });
    copyFileSync(join(__dirname, `${name}.js`), join(packageDirectory, "index.js"));
  }
  for (const { prefix, text } of examples) write(`${prefix}.js`, compiled(text, prefix));
  write("index.js", [prelude, ...examples.map(({ prefix }) => attempt(prefix))].join("\n"));
  return directory;
}

/** Some examples use `output` without its package. */
const prelude = 'globalThis.output = require("@pulumi/pulumi").output;';

/** Makes names unique, as many examples call their resources `default`. */
function compiled(text: string, prefix: string): string {
  const named = text.replace(/(?<=new alicloud[\w.]*\(["'`]|new random[\w.]*\(["'`])/g, prefix);
  return ts.transpileModule(named, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
  }).outputText;
}

function attempt(prefix: string): string {
  return `try { require("./${prefix}.js"); } catch (error) { console.log(JSON.stringify(["${prefix}", String(error)])); }`;
}
