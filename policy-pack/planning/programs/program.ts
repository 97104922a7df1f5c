import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Deployment } from "../../deployment/deployment";
import { release } from "../../facts/release";
import { listOf, phrases } from "../../locales/text";
import { ProgramError } from "../errors";
import { isUnknown } from "../wire";
import { answersFile, readAnswers } from "./answers";
import { engineService } from "./engine";
import { monitorService } from "./monitor";
import { Plan } from "./plan";
import { readProject } from "./project";
import { DefaultProviders } from "./providers";
import { serve } from "./rpc";
import { type Ending, type Run, startProgram } from "./run";
import { readStackConfig, type StackConfig } from "./stack-config";
import { CallbackError, Transforms } from "./transforms";

export const texts = phrases("program", {
  notInstalled:
    "{directory}: the program needs '{missing}', which is not installed. Run 'npm install' in its folder, or what else installs its packages.",
  ownFault:
    "{directory}: icp-guard itself failed while it planned this program; the program may be right. Please report the trace below at {issues}.",
  failed: "{directory}: the program failed. Correct it, so that 'pulumi preview' would run it too.",
  ended: "{directory}: the program ended by itself {ending}, before its plan was whole.",
  exitCode: "with exit code {code}",
  signal: "on signal {signal}",
});

export interface PlanOptions {
  /** The folder that holds Pulumi.yaml. */
  readonly directory: string;
  /** The stack's name; else the only stack with a file, else `dev`. */
  readonly stack?: string | undefined;
  /** What `pulumi.getOrganization()` gives; else `organization`, as for a backend that knows none. */
  readonly organization?: string | undefined;
  /** What the program finds in its environment; else this process's own. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  /** Takes what the program prints and the engine's messages; else they go to standard error. */
  readonly print?: ((text: string) => void) | undefined;
}

/**
 * Plans a nodejs Pulumi program as the preview of a stack that does not exist yet, without CLI,
 * credentials, plugins or state: the program runs in a process of its own against an engine in this one.
 *
 * @throws ProgramError for whatever keeps the program from being planned, its own exceptions included
 */
export async function planProgram(options: PlanOptions): Promise<Deployment> {
  const {
    organization = "organization",
    environment = process.env,
    print = (text) => void process.stderr.write(text),
  } = options;
  const project = readProject(options.directory);
  const config = readStackConfig(project, options.stack);
  const file = join(project.directory, answersFile);
  const answers = readAnswers(file);
  const plan = new Plan({ project: project.name, stack: config.stack });
  const transforms = new Transforms();
  const failures: Error[] = [];
  const complaints: string[] = [];
  let run: Run | undefined;
  const server = await serve(
    monitorService(
      { plan, providers: new DefaultProviders(plan, config.values), transforms },
      { plan, answers, answersFile: file, programDirectory: project.programDirectory },
      (failure) => failures.push(failure),
    ),
    engineService({
      print,
      error: (text) => {
        complaints.push(stripVTControlCharacters(text));
        run?.endSoon();
      },
    }),
  );
  try {
    run = startProgram({ project, config, organization, environment, address: server.address, print });
    const ending = await run.ended;
    const error = whatWentWrong(project.directory, failures, complaints, ending);
    if (error) throw error;
  } finally {
    transforms.close();
    server.close();
  }
  return plan.deployment({ ...regionOf(config), ...pick(environment, "ALICLOUD_REGION", "ALIBABA_CLOUD_REGION") });
}

function regionOf({ values }: StackConfig): { configRegion?: string } {
  const region = values["alicloud:region"];
  // An unknown one stays with the default provider's inputs, where it is seen to be unknown.
  return region === undefined || isUnknown(region) ? {} : { configRegion: region };
}

function pick<Key extends string>(source: Readonly<Record<string, string | undefined>>, ...keys: readonly Key[]) {
  const entries = keys.flatMap((key) => (source[key] === undefined ? [] : [[key, source[key]] as const]));
  return Object.fromEntries(entries) as { [Name in Key]?: string };
}

/** The first reason why a program's plan is not whole, from the most to the least telling. */
function whatWentWrong(
  directory: string,
  failures: readonly Error[],
  complaints: readonly string[],
  { how, printed }: Ending,
): ProgramError | undefined {
  const trace = complaints.join("\n\n") || printed.trim() || undefined;
  const fault = failures.find((failure) => !(failure instanceof ProgramError || failure instanceof CallbackError));
  if (fault) return new ProgramError(texts.ownFault({ directory, issues: release.bugs.url }), fault.stack);
  const unmet = failures.flatMap((failure) => (failure instanceof ProgramError ? [failure.text] : []));
  if (unmet.length > 0) return new ProgramError(listOf(unmet, "\n\n"), trace);
  const missing = trace && /Cannot find (?:module|package) '(?<name>[^'./][^']*)'/.exec(trace)?.groups?.["name"];
  if (missing) {
    return new ProgramError(texts.notInstalled({ directory, missing }), trace);
  }
  if (complaints.length > 0) {
    return new ProgramError(texts.failed({ directory }), trace);
  }
  if (how === 0) return undefined;
  const ending = typeof how === "number" ? texts.exitCode({ code: how }) : texts.signal({ signal: String(how) });
  return new ProgramError(texts.ended({ directory, ending }), trace);
}
