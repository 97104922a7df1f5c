import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import {
  type EngineEvent,
  LocalWorkspace,
  type PreviewOptions,
  type Stack,
  type UpOptions,
} from "@pulumi/pulumi/automation";
import { answersFile, readAnswers } from "../../policy-pack/planning/programs/answers";
import { startCloud } from "./cloud";
import type { Operation, Outcome, Request, Violation } from "./preview";

/** Runs one program with the real engine, in a process of its own, so that nothing leaks from one program to the next. */
async function run(request: Request): Promise<readonly Outcome[]> {
  const { example, project, stack, operations } = request;
  const workDir = mkdtempSync(join(tmpdir(), "icp-guard-engine-"));
  const beside = process.env["ENGINE_REGISTER_BESIDE"] === undefined ? /^Pulumi\..*yaml$/ : /\.yaml$/;
  for (const file of readdirSync(example).filter((name) => beside.test(name))) {
    copyFileSync(join(example, file), join(workDir, file));
  }
  process.chdir(example);
  const cloud = await startCloud(readAnswers(join(example, answersFile)));
  try {
    const selected = await LocalWorkspace.createOrSelectStack(
      { projectName: project, stackName: stack, program: async () => load(example) },
      { workDir, pulumiHome: join(workDir, ".pulumi"), envVars: settings(workDir, cloud.port) },
    );
    const outcomes: Outcome[] = [];
    for (const operation of operations) {
      const before = cloud.created.length;
      const outcome = await operate(selected, operation, request);
      outcomes.push({ ...outcome, created: cloud.created.slice(before) });
    }
    return outcomes;
  } finally {
    cloud.close();
    rmSync(workDir, { recursive: true });
  }
}

type Operate = (stack: Stack, options: PreviewOptions & UpOptions) => Promise<unknown>;

const preview: Operate = (stack, options) => stack.preview(options);
const up: Operate = (stack, options) => stack.up(options);

const operating: Readonly<Record<Operation, Operate>> = {
  preview,
  up,
  deploy: under({ ENGINE_UPDATE: "at once" }, up),
  json: under({ ENGINE_PREVIEW_FLAGS: "--json --show-sames --show-reads" }, preview),
  changes: under({ ENGINE_PREVIEW_FLAGS: "--json" }, preview),
  stream: under({ ENGINE_PREVIEW_FLAGS: "--json", PULUMI_ENABLE_STREAMING_JSON_PREVIEW: "true" }, preview),
  export: async (stack, { onOutput }) => onOutput?.(JSON.stringify(await stack.exportStack())),
};

/** Operates with variables for the CLI, which last no longer. */
function under(variables: Readonly<Record<string, string>>, operate: Operate): Operate {
  return async (stack, options) => {
    const { workspace } = stack;
    const usual = workspace.envVars;
    workspace.envVars = { ...usual, ...variables };
    await operate(stack, options);
    workspace.envVars = usual;
  };
}

async function operate(
  stack: Stack,
  operation: Operation,
  { pack, levels }: Request,
): Promise<Omit<Outcome, "created">> {
  const violations: Violation[] = [];
  let output = "";
  const keep = (text: string) => {
    output += text;
  };
  const levelsFile = join(stack.workspace.workDir, "levels.json");
  writeFileSync(levelsFile, JSON.stringify(levels));
  const options = {
    ...(pack !== undefined && { policyPacks: [pack], policyPackConfigs: [levelsFile] }),
    onEvent: ({ policyEvent }: EngineEvent) => {
      if (policyEvent) violations.push(violationOf(policyEvent));
    },
    onOutput: keep,
    onError: keep,
  };
  const began = performance.now();
  const failed = await operating[operation](stack, options).then(
    () => false,
    () => true,
  );
  return { failed, seconds: (performance.now() - began) / 1000, violations, output };
}

/** The engine also tells the severity, which the Automation API's type leaves out. */
function violationOf(event: NonNullable<EngineEvent["policyEvent"]> & { severity?: string }): Violation {
  return {
    policy: event.policyName,
    resource: event.resourceUrn ?? "",
    level: event.enforcementLevel,
    severity: event.severity ?? "",
    message: event.message,
  };
}

/** An update runs the program twice, so the cache of modules must not remember it. */
function load(example: string): Record<string, unknown> {
  for (const file of Object.keys(require.cache).filter((name) => name.startsWith(example + sep))) {
    delete require.cache[file];
  }
  return require(join(example, "index.ts"));
}

function settings(workDir: string, cloud: number): Record<string, string> {
  return {
    PULUMI_BACKEND_URL: `file://${process.env["ENGINE_BACKEND"] ?? workDir}`,
    PULUMI_CONFIG_PASSPHRASE: "the stacks of the examples hold no secrets",
    PULUMI_DEBUG_PROVIDERS: `alicloud:${cloud}`,
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    PULUMI_SKIP_UPDATE_CHECK: "true",
  };
}

process.once("message", (request: Request) => {
  run(request).then(
    (outcomes) => process.send?.(outcomes, () => process.disconnect()),
    (error: Error) => {
      console.error(error);
      process.exit(1);
    },
  );
});
