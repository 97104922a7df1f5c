import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { truthy } from "@actions/expressions/result";
import { parse } from "yaml";
import { folderOf } from "../planning/files";
import { root } from "./files";

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

export const action: {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
} = parse(readFileSync(join(root, "action.yml"), "utf8"));

/** Where the action runs, and what for. */
export interface Job {
  /** The folder of the checkout. */
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What GitHub tells of what happened. */
  readonly event?: object;
  readonly environment?: NodeJS.ProcessEnv;
}

/** What the action did. */
export interface Run {
  /** The exit code of the first step that failed, else 0. */
  readonly status: number;
  readonly outputs: Readonly<Record<string, string>>;
  /** The actions of others that were used, with what they were given. */
  readonly used: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What all steps printed. */
  readonly log: string;
  readonly summary: string;
}

/** Runs the steps of the action as a runner of GitHub does; the actions of others are only noted. */
export async function runAction({ workspace, inputs = {}, event = {}, environment }: Job): Promise<Run> {
  const files = folderOf({ summary: "" });
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ""]);
  const steps: Record<string, { outputs: Record<string, string> }> = {};
  const used: Record<string, Record<string, string>> = {};
  const context = () => ({
    inputs: { ...Object.fromEntries(defaults), ...inputs },
    github: { event, token: "of the job" },
    steps,
  });
  let status = 0;
  let log = "";
  for (const step of action.runs.steps) {
    if (!holds(step.if ?? "success()", context(), status === 0)) continue;
    const filled = (values: Readonly<Record<string, string>> = {}) =>
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, interpolate(value, context())]));
    if (step.uses) {
      used[step.uses] = filled(step.with);
      continue;
    }
    const output = join(files, "output");
    writeFileSync(output, "");
    const { code, printed } = await bash(step.run ?? "", workspace, {
      ...environment,
      ...filled(step.env),
      GITHUB_ACTION_PATH: root,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: join(files, "summary"),
      RUNNER_TEMP: files,
    });
    log += printed;
    status ||= code;
    if (step.id) steps[step.id] = { outputs: pairsIn(readFileSync(output, "utf8")) };
  }
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [name, interpolate(value, context())]);
  return {
    status,
    outputs: Object.fromEntries(outputs),
    used,
    log,
    summary: readFileSync(join(files, "summary"), "utf8"),
  };
}

function pairsIn(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^(.+?)=(.*)$/gm)].map(([, name, value]) => [name, value]));
}

/** As `shell: bash` of a step does. */
function bash(script: string, cwd: string, environment: NodeJS.ProcessEnv) {
  const { HOME, PATH } = process.env;
  const words = ["--noprofile", "--norc", "-eo", "pipefail", "-c", script];
  const shell = spawn("bash", words, { cwd, env: { HOME, PATH, ...environment } });
  let printed = "";
  for (const stream of [shell.stdout, shell.stderr]) stream.on("data", (chunk) => (printed += chunk));
  return new Promise<{ code: number; printed: string }>((resolve) => {
    shell.on("close", (code) => resolve({ code: code ?? -1, printed }));
  });
}

function interpolate(text: string, context: object): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) => evaluated(expression, context).coerceString());
}

function holds(condition: string, context: object, hasSucceeded: boolean): boolean {
  return truthy(evaluated(condition.replaceAll(/^\$\{\{|\}\}$/g, ""), context, hasSucceeded));
}

function evaluated(expression: string, context: object, hasSucceeded = true): data.ExpressionData {
  const functions = [told("success", hasSucceeded), told("cancelled", false)];
  const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(context), functions).parse();
  const values = JSON.parse(JSON.stringify(context), data.reviver);
  return new Evaluator(tree, values, new Map(functions.map((each) => [each.name, each]))).evaluate();
}

/** A function that tells how the job is doing. */
function told(name: string, answer: boolean) {
  return { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer) };
}
