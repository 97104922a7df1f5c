import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as z from "zod";
import { phrases } from "../../../locales/text";
import { stackReferenceModule } from "../stack-reference";
import { configVariables, type Language } from "./language";

export const texts = phrases("nodejs", {
  toolchain: "Node.js",
  notInstalled:
    "{directory}: the program needs '{missing}', which is not installed. Run 'npm install' in its folder, or what else installs its packages.",
});

const options = z.looseObject({
  typescript: z.boolean().default(true),
  tsconfig: z.string().optional(),
  nodeargs: z.string().default(""),
});

/**
 * A module that is loaded before the program. Pulumi's runner writes errors in colors, over which Node
 * 20.20 loops until memory is full where a path in the stack ends right behind `node_modules/@scope/`.
 */
const plainErrors = `data:text/javascript,${encodeURIComponent(`
  import util from "node:util";
  const plain = (option) => (typeof option === "object" ? { ...option, colors: false } : option);
  util.inspect = new Proxy(util.inspect, { apply: (inspect, _, [value, ...options]) => inspect(value, ...options.map(plain)) });
`)}`;

/** JavaScript and TypeScript, by Pulumi's own runner, with the arguments and variables that Pulumi's language host gives it. */
export const nodejs: Language = {
  options,
  toolchain: texts.toolchain,
  invocations({ project, config, organization, environment, address }) {
    const { typescript, tsconfig, nodeargs } = options.parse(project.options);
    const runner = runnerFor(project.programDirectory);
    return [
      {
        executable: process.execPath,
        args: [
          `--import=${plainErrors}`,
          `--import=${stackReferenceModule(join(dirname(runner), "../.."))}`,
          ...(nodeargs.match(/\S+/g) ?? []),
          runner,
          `--monitor=${address}`,
          `--engine=${address}`,
          `--organization=${organization}`,
          `--project=${project.name}`,
          `--root-directory=${project.directory}`,
          `--stack=${config.stack}`,
          `--pwd=${project.programDirectory}`,
          "--dry-run",
          "--parallel=16",
          project.entry,
        ],
        environment: {
          // Types are the business of the project's own build, and checking them takes longer than all the rest.
          PULUMI_NODEJS_TRANSPILE_ONLY: "true",
          ...environment,
          ...configVariables(config),
          PULUMI_NODEJS_TYPESCRIPT: String(typescript),
          ...(tsconfig !== undefined && { PULUMI_NODEJS_TSCONFIG_PATH: tsconfig }),
        },
      },
    ];
  },
  sources: { files: /\.[cm]?[jt]s$/, skipped: ["node_modules"] },
  callOf: (name) => `(?<![\\w$])${name}(Output)?\\s*\\(`,
  explanations: [
    {
      sign: /Cannot find (?:module|package) '([^'./][^']*)'/,
      explain: (directory, missing) => texts.notInstalled({ directory, missing }),
    },
  ],
  unheldOutputs: "marked",
};

/** The runner of the program's own SDK where it has one, so that their versions fit. */
function runnerFor(programDirectory: string): string {
  const runner = "@pulumi/pulumi/cmd/run";
  try {
    return createRequire(join(programDirectory, "index.js")).resolve(runner);
  } catch {
    return createRequire(__filename).resolve(runner);
  }
}
