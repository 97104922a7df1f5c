import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { z } from "zod";
import { phrases } from "../../locales/text";
import { ProgramError } from "../errors";
import { parseYaml } from "../yaml";

export const texts = phrases("project", {
  noProject: "{directory}: not a Pulumi project: there is no Pulumi.yaml. Name the folder that holds it.",
  otherRuntime:
    "{file}: the program's runtime is '{name}', and only nodejs programs can be run here. Check the output of 'pulumi preview --json --show-sames' instead.",
  noMain: "{file}: main: there is no {path}. Build the program, or correct 'main'.",
});

/** A Pulumi project with a nodejs program. */
export interface Project {
  readonly name: string;
  /** The project file, as an absolute path. */
  readonly file: string;
  readonly directory: string;
  /** The folder that the program runs in. */
  readonly programDirectory: string;
  /** The program's file in that folder, or `.` where its package.json says which. */
  readonly entry: string;
  readonly options: RuntimeOptions;
  /** The folder of the stacks' files. */
  readonly stackDirectory: string;
  /** The project's own block of configuration, by key. */
  readonly config: Readonly<Record<string, unknown>>;
}

export type RuntimeOptions = z.infer<typeof optionsSchema>;

const projectFiles = ["Pulumi.yaml", "Pulumi.yml", "Pulumi.json"];

const optionsSchema = z.looseObject({
  typescript: z.boolean().default(true),
  tsconfig: z.string().optional(),
  nodeargs: z.string().default(""),
});

const runtimeSchema = z.looseObject({ name: z.string(), options: optionsSchema.prefault({}) });

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
  throw new ProgramError(texts.noProject({ directory }));
}

/**
 * Reads the project in a folder.
 *
 * @throws ProgramError where the folder holds no Pulumi project, a broken one, or one in another language
 */
export function readProject(folder: string): Project {
  const file = projectFile(folder);
  const { name, runtime, main, stackConfigDir, config } = parseYaml(file, readFileSync(file, "utf8"), projectSchema);
  if (runtime.name !== "nodejs") {
    throw new ProgramError(texts.otherRuntime({ file, name: runtime.name }));
  }
  const directory = dirname(file);
  // Before it held configuration, the key `config` held the folder of the stacks' files.
  const stackDirectory = stackConfigDir ?? (typeof config === "string" ? config : ".");
  return {
    name,
    file,
    directory,
    ...locate(file, main),
    options: runtime.options,
    stackDirectory: resolve(directory, stackDirectory),
    config: typeof config === "string" ? {} : (config ?? {}),
  };
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
