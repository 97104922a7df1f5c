import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Deployment } from "../../deployment/deployment";
import { isUnknown } from "../wire";
import { answersFile, readAnswers } from "./answers";
import { engineService } from "./engine";
import { errorOf } from "./failure";
import { serve } from "./grpc";
import { monitorService } from "./monitor";
import { Plan } from "./plan";
import { readProject } from "./project";
import { DefaultProviders } from "./providers";
import { type Run, startProgram } from "./run";
import { readStackConfig, type StackConfig } from "./stack-config";
import type { OutputsOf } from "./stack-reference";
import { Transforms } from "./transforms";

export interface PlanOptions {
  /** The folder that holds Pulumi.yaml. */
  readonly directory: string;
  /** The stack's name; else the only stack with a file, else `dev`. */
  readonly stack?: string | undefined;
  /** The outputs of another stack, of which `null` stands for one that is not known; nothing where the stack is not. */
  readonly outputsOf?: OutputsOf | undefined;
  /** Whether values that the program marks as secret count as not known. */
  readonly hidesSecrets?: boolean | undefined;
  /** What `pulumi.getOrganization()` gives; else `organization`, as for a backend that knows none. */
  readonly organization?: string | undefined;
  /** What the program finds in its environment; else this process's own. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  /** Takes what the program prints and the engine's messages; else they go to standard error. */
  readonly print?: ((text: string) => void) | undefined;
}

/**
 * Plans a Pulumi program as the preview of a stack that does not exist yet, without CLI,
 * credentials, plugins or state: the program runs in a process of its own against an engine in this one.
 *
 * @throws ProgramError for whatever keeps the program from being planned, its own exceptions included
 */
export async function planProgram(options: PlanOptions): Promise<Deployment> {
  const {
    organization = "organization",
    outputsOf = () => undefined,
    hidesSecrets = false,
    environment = process.env,
    print = (text) => void process.stderr.write(text),
  } = options;
  const project = readProject(options.directory);
  const config = readStackConfig(project, options.stack);
  const file = join(project.directory, answersFile);
  const answers = readAnswers(file);
  const plan = new Plan({ project: project.name, stack: config.stack }, hidesSecrets);
  const transforms = new Transforms();
  const failures: unknown[] = [];
  const failed = (error: unknown) => void failures.push(error);
  const complaints: string[] = [];
  let run: Run | undefined;
  const log = {
    print,
    error: (text: string) => {
      complaints.push(stripVTControlCharacters(text));
      run?.endSoon();
    },
  };
  const context = {
    plan,
    providers: new DefaultProviders(plan, config.values),
    transforms,
    outputsOf,
    unheld: project.language.unheldOutputs,
  };
  const answering = { plan, answers, answersFile: file, project };
  const buildDirectory = mkdtempSync(join(tmpdir(), "icp-guard-build-"));
  const server = await serve([monitorService(context, answering, failed), engineService(log, failed)], failed);
  try {
    const { address } = server;
    run = startProgram({ project, config, organization, environment, address, buildDirectory }, print);
    const ending = await run.ended;
    const error = errorOf({ project, failures, complaints, ending });
    if (error) throw error;
  } finally {
    transforms.close();
    server.close();
    rmSync(buildDirectory, { recursive: true, force: true });
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
