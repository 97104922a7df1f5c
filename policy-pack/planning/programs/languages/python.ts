import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod";
import { phrases } from "../../../locales/text";
import { ProgramError } from "../../errors";
import { notHeld } from "../../wire";
import type { Project } from "../project";
import { configVariables, type Language } from "./language";

export const texts = phrases("python", {
  toolchain: "Python 3",
  noVirtualenv:
    "{file}: runtime.options.virtualenv: there is no {path}. Make it and install the program's packages: python3 -m venv {folder} && {folder}/bin/pip install -r requirements.txt",
  noPoetry:
    "{file}: runtime.options.toolchain is poetry, and 'poetry env info' names no environment. Run 'poetry install' in the program's folder.",
  noUv: "{file}: runtime.options.toolchain is uv, and there is no {path}. Run 'uv sync' in the program's folder.",
  noProgram: "{directory}: there is no {file}. A Python program begins in __main__.py, or in the file that main names.",
  notInstalled:
    "{directory}: the program needs the Python module '{missing}', which is not installed in its environment. Run 'pip install -r requirements.txt', 'poetry install' or 'uv sync' in its folder, whichever it uses.",
});

const options = z.looseObject({
  virtualenv: z.string().optional(),
  toolchain: z.enum(["pip", "poetry", "uv"]).default("pip"),
});

/**
 * Runs a program as Pulumi's own runner for Python does, which comes with the CLI and not with the SDK. An output of
 * another stack that nothing holds is unknown to the program.
 */
const runner = `
import asyncio, json, os, runpy, sys, traceback
import pulumi
from pulumi.output import UNKNOWN
from pulumi.runtime.config import get_config_env, get_config_secret_keys_env

settings = json.loads(os.environ.pop("ICP_GUARD_RUN"))
program = settings.pop("program")
sys.argv = [program]
sys.path[0] = program if os.path.isdir(program) else os.path.dirname(program)

def is_held(value):
    return value is not None and ${JSON.stringify(notHeld)} not in json.dumps(value, default=str)

get_output = pulumi.StackReference.get_output

def get_held_output(self, name):
    return get_output(self, name).apply(lambda value: value if is_held(value) else UNKNOWN)

pulumi.StackReference.get_output = pulumi.StackReference.require_output = get_held_output
pulumi.runtime.set_all_config(get_config_env(), get_config_secret_keys_env())
pulumi.runtime.configure(pulumi.runtime.Settings(dry_run=True, parallel=16, **settings))

def fail(text):
    pulumi.log.error(text)
    loop.run_until_complete(asyncio.sleep(0.1))
    os._exit(32)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
try:
    loop.run_until_complete(pulumi.runtime.run_in_stack(lambda: runpy.run_path(program, run_name="__main__")))
except pulumi.RunError as error:
    fail(str(error))
except SystemExit:
    raise
except BaseException:
    fail(traceback.format_exc())
`;

/** Python, by the interpreter that the project names and the SDK that is installed there. */
export const python: Language = {
  options,
  toolchain: texts.toolchain,
  invocations({ project, config, organization, environment, address }) {
    const program = programOf(project);
    const settings = {
      program,
      monitor: address,
      engine: address,
      project: project.name,
      stack: config.stack,
      organization,
      root_directory: project.directory,
    };
    return [
      {
        executable: interpreterOf(project, environment),
        args: ["-u", "-c", runner],
        environment: { ...environment, ...configVariables(config), ICP_GUARD_RUN: JSON.stringify(settings) },
      },
    ];
  },
  sources: { files: /\.py$/, skipped: ["venv", "site-packages", "__pycache__"] },
  callOf: (name) => `(?<!\\w)(?<!def )${snakeCase(name)}(_output)?\\s*\\(`,
  explanations: [
    {
      sign: /ModuleNotFoundError: No module named '([^']+)'/,
      explain: (directory, missing) => texts.notInstalled({ directory, missing }),
    },
  ],
  unheldOutputs: "marked",
};

function programOf({ programDirectory, entry }: Project): string {
  const named = resolve(programDirectory, entry);
  const file = statSync(named).isDirectory() ? join(named, "__main__.py") : named;
  if (!existsSync(file)) throw new ProgramError(texts.noProgram({ directory: programDirectory, file }));
  return file;
}

/** @throws ProgramError where the environment that the project names is not there */
function interpreterOf(project: Project, environment: Readonly<Record<string, string | undefined>>): string {
  const { virtualenv, toolchain } = options.parse(project.options);
  const { file, directory } = project;
  if (toolchain === "poetry") return poetryInterpreter(project, environment);
  const folder = virtualenv ?? (toolchain === "uv" ? ".venv" : undefined);
  if (folder !== undefined) {
    const path = interpreterIn(resolve(directory, folder));
    if (existsSync(path)) return path;
    throw new ProgramError(
      toolchain === "uv" ? texts.noUv({ file, path }) : texts.noVirtualenv({ file, path, folder }),
    );
  }
  const active = environment["VIRTUAL_ENV"];
  return active ? interpreterIn(active) : process.platform === "win32" ? "python" : "python3";
}

function interpreterIn(virtualenv: string): string {
  return process.platform === "win32" ? join(virtualenv, "Scripts/python.exe") : join(virtualenv, "bin/python");
}

function poetryInterpreter(
  { file, programDirectory }: Project,
  env: Readonly<Record<string, string | undefined>>,
): string {
  try {
    const words = ["env", "info", "--executable"];
    const printed = execFileSync("poetry", words, { cwd: programDirectory, env, encoding: "utf8", stdio: "pipe" });
    return printed.trim();
  } catch {
    throw new ProgramError(texts.noPoetry({ file }));
  }
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
