import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import * as z from "zod";
import { nearest } from "../../facts/nearest";
import { listOf, phrases } from "../../locales/text";
import { ProgramError } from "../errors";
import { parseYaml } from "../yaml";
import { languages } from "./languages";
import type { Language } from "./languages/language";

export const texts = phrases("project", {
  noProject: "{directory}: not a Pulumi project: there is no Pulumi.yaml. Name the folder that holds it.",
  projectsBelow:
    "{directory}: not a Pulumi project: there is no Pulumi.yaml. Name one of the projects below it: {folders}.",
  otherRuntime:
    "{file}: the program's runtime is '{name}', and only programs of {known} can be run here. Let Pulumi plan it, and check that:\n\n  pulumi preview --json --show-sames > plan.json\n  npx icp-guard check plan.json",
  misspeltRuntime: "{file}: the program's runtime is '{name}'. Did you mean '{meant}'?",
  noMain: "{file}: main: there is no {path}. Build the program, or correct 'main'.",
});

/** A Pulumi project. */
export interface Project {
  readonly name: string;
  readonly language: Language;
  /** The project file, as an absolute path. */
  readonly file: string;
  readonly directory: string;
  /** The folder that the program runs in. */
  readonly programDirectory: string;
  /** The program's file in that folder, or `.` where its language knows which. */
  readonly entry: string;
  /** `runtime.options`, of the form that the language asks for. */
  readonly options: object;
  /** The folder of the stacks' files. */
  readonly stackDirectory: string;
  /** The project's own block of configuration, by key. */
  readonly config: Readonly<Record<string, unknown>>;
}

const projectFiles = ["Pulumi.yaml", "Pulumi.yml", "Pulumi.json"];

const runtimeSchema = z.looseObject({ name: z.string(), options: z.looseObject({}).prefault({}) });

// Pulumi checks the rest of the file; here it is read only as far as the plan depends on it.
const projectSchema = z.looseObject({
  name: z.string().min(1),
  runtime: z.preprocess((value) => (typeof value === "string" ? { name: value } : value), runtimeSchema),
  main: z.string().optional(),
  stackConfigDir: z.string().optional(),
  config: z.union([z.string(), z.record(z.string(), z.unknown())]).nullish(),
});

/**
 * The project file in a folder, as an absolute path.
 *
 * @throws ProgramError where the folder holds none
 */
function projectFile(folder: string): string {
  const directory = resolve(folder);
  const file = projectFiles.map((name) => join(directory, name)).find((candidate) => existsSync(candidate));
  if (file !== undefined) return file;
  const folders = projectsBelow(directory);
  throw new ProgramError(
    folders.length === 0
      ? texts.noProject({ directory })
      : texts.projectsBelow({ directory, folders: listOf(folders) }),
  );
}

const mostNamed = 5;

/** The folders right below one that hold a project, the first few of them. */
function projectsBelow(directory: string): readonly string[] {
  if (!existsSync(directory)) return [];
  const names = readdirSync(directory).filter((name) =>
    projectFiles.some((file) => existsSync(join(directory, name, file))),
  );
  return names.length > mostNamed ? [...names.slice(0, mostNamed), "…"] : names;
}

/**
 * Reads the project in a folder.
 *
 * @throws ProgramError where the folder holds no Pulumi project, a broken one, or one in another language
 */
export function readProject(folder: string): Project {
  const file = projectFile(folder);
  const text = readFileSync(file, "utf8");
  const { name, runtime, main, stackConfigDir, config } = parseYaml(file, text, projectSchema);
  const language = Object.hasOwn(languages, runtime.name) ? languages[runtime.name] : undefined;
  if (language === undefined) throw otherRuntime(file, runtime.name);
  const directory = dirname(file);
  // Before it held configuration, the key `config` held the folder of the stacks' files.
  const stackDirectory = stackConfigDir ?? (typeof config === "string" ? config : ".");
  return {
    name,
    language,
    file,
    directory,
    ...locate(file, main),
    options: optionsOf(file, text, language),
    stackDirectory: resolve(directory, stackDirectory),
    config: typeof config === "string" ? {} : (config ?? {}),
  };
}

/** @throws ProgramError with the place of an option that the language cannot take */
function optionsOf(file: string, text: string, language: Language): object {
  const runtime = z.looseObject({ options: language.options.prefault({}) });
  const schema = z.looseObject({ runtime: z.preprocess((value) => (typeof value === "string" ? {} : value), runtime) });
  return parseYaml(file, text, schema).runtime.options;
}

function otherRuntime(file: string, name: string): ProgramError {
  const known = Object.keys(languages);
  const meant = nearest(name, known);
  if (meant !== undefined) return new ProgramError(texts.misspeltRuntime({ file, name, meant }));
  return new ProgramError(texts.otherRuntime({ file, name, known: listOf(known) }));
}

function locate(file: string, main: string | undefined): Pick<Project, "programDirectory" | "entry"> {
  const directory = dirname(file);
  if (main === undefined) return { programDirectory: directory, entry: "." };
  const path = resolve(directory, main);
  if (!existsSync(path)) {
    throw new ProgramError(texts.noMain({ file, path }));
  }
  return statSync(path).isDirectory()
    ? { programDirectory: path, entry: "." }
    : { programDirectory: dirname(path), entry: basename(path) };
}
