import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";
import { describe, expect, test } from "vitest";
import type { Deployment } from "../../policy-pack/deployment/deployment";
import { fromHere } from "../../policy-pack/planning/from-here";
import { readPlan } from "../../policy-pack/planning/plans/reading";
import { planProgram } from "../../policy-pack/planning/programs/program";
import { folderOf } from "./files";

const root = join(__dirname, "../..");

const program = `import * as pulumi from "@pulumi/pulumi";
import { Package } from "@acme/site";
import { Thing } from "@acme/sdk";
import { Local } from "./local";

  new Thing("direct");
new Local("local");
    new Package("package");
pulumi.output(1).apply(function later() { new Thing("later"); });
`;

const local = `import { Thing } from "@acme/sdk";
import * as pulumi from "@pulumi/pulumi";

export class Local extends pulumi.ComponentResource {
  constructor(name: string) {
    super("acme:index:Local", name);
    new Thing(\`\${name}-child\`, { parent: this });
  }
}
`;

const library = `const sdk = require("@acme/sdk");
const pulumi = require("@pulumi/pulumi");
exports.Package = class extends pulumi.ComponentResource {
  constructor(name) {
    super("acme:index:Package", name);
    new sdk.Thing(name + "-child", { parent: this });
  }
};
`;

const sdk = `const pulumi = require("@pulumi/pulumi");
exports.Thing = class extends pulumi.CustomResource {
  constructor(name, opts) {
    super("acme:index/thing:Thing", name, {}, opts);
  }
};
`;

/** Writes the program with what it imports, and other files. */
function programWith(files: Readonly<Record<string, string>>): string {
  const folder = folderOf({
    "node_modules/@acme/site/index.js": library,
    "node_modules/@acme/sdk/index.js": sdk,
    ...files,
  });
  symlinkSync(join(root, "node_modules/@pulumi"), join(folder, "node_modules/@pulumi"));
  return folder;
}

const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2023, esModuleInterop: true };

/** Compiles the program into the folder, with its source maps beside the files or in them. */
function compileInto(folder: string, inline: boolean): void {
  for (const [name, text] of Object.entries({ index: program, local })) {
    const { outputText, sourceMapText } = transpileModule(text, {
      fileName: `${name}.ts`,
      compilerOptions: {
        ...compilerOptions,
        sourceRoot: "..",
        ...(inline ? { inlineSourceMap: true } : { sourceMap: true }),
      },
    });
    const base = join(folder, "bin", name);
    writeFileSync(`${base}.js`, outputText);
    if (sourceMapText) writeFileSync(`${base}.js.map`, sourceMapText);
  }
}

const placesIn = ({ resources }: Deployment) =>
  Object.fromEntries(resources.map(({ name, madeAt }) => [name, madeAt] as const));

/** The places in the sources, whatever was compiled from them. */
const expected = (folder: string) => ({
  direct: { file: fromHere(join(folder, "index.ts")), line: 6, column: 3 },
  local: { file: fromHere(join(folder, "index.ts")), line: 7, column: 1 },
  "local-child": { file: fromHere(join(folder, "local.ts")), line: 7, column: 5 },
  package: { file: fromHere(join(folder, "index.ts")), line: 8, column: 5 },
  "package-child": { file: fromHere(join(folder, "index.ts")), line: 8, column: 5, library: "@acme/site" },
  later: { file: fromHere(join(folder, "index.ts")), line: 9, column: 43 },
});

describe("a planned program says where each resource is made", () => {
  const sources = { "index.ts": program, "local.ts": local };
  const plan = (directory: string) => planProgram({ directory, environment: { PATH: process.env["PATH"] } });

  test("in TypeScript, in a component of its own and by way of one in a package", async () => {
    const folder = programWith({
      ...sources,
      "Pulumi.yaml": "name: places\nruntime: nodejs\n",
      "package.json": JSON.stringify({ main: "index.ts" }),
      "tsconfig.json": JSON.stringify({ compilerOptions: { module: "nodenext", target: "es2022", strict: false } }),
    });
    expect(placesIn(await plan(folder))).toMatchObject(expected(folder));
  });

  test.each([
    ["beside them", false],
    ["in them", true],
  ])("in the sources of compiled files with source maps %s", async (_, inline) => {
    const folder = programWith({
      ...sources,
      "Pulumi.yaml": "name: places\nruntime: { name: nodejs, options: { typescript: false } }\nmain: bin\n",
      "bin/package.json": "{}",
    });
    compileInto(folder, inline);
    expect(placesIn(await plan(folder))).toMatchObject(expected(folder));
  });

  test("in the compiled files where there is no source map", async () => {
    const folder = programWith({
      "Pulumi.yaml": "name: places\nruntime: { name: nodejs, options: { typescript: false } }\nmain: main.js\n",
      "package.json": "{}",
      "main.js": `const sdk = require("@acme/sdk");\nnew sdk.Thing("direct");\n//# sourceMappingURL=gone.js.map\n`,
    });
    expect(placesIn(await plan(folder))).toMatchObject({
      direct: { file: fromHere(join(folder, "main.js")), line: 2, column: 1 },
    });
  });
});

describe("what the engine writes says where each resource is made", () => {
  const thing = (name: string) => `urn:pulumi:dev::places::acme:index/thing:Thing::${name}`;
  const madeAt = (folder: string, state: object) => {
    const resources = [{ urn: thing("a"), ...state }];
    const text = JSON.stringify({ version: 3, deployment: { resources } });
    return readPlan(text, join(folder, "state.json")).deployment.resources[0]?.madeAt;
  };

  test("beside the file where the project is there", () => {
    const folder = folderOf({ "index.ts": "" });
    expect(madeAt(folder, { sourcePosition: "project:///index.ts#3,7" })).toEqual({
      file: fromHere(join(folder, "index.ts")),
      line: 3,
      column: 7,
    });
  });

  test("behind the files of packages", () => {
    const folder = folderOf({ "index.py": "", "node_modules/@acme/sdk/index.js": "" });
    const stackTrace = [
      { sourcePosition: "project:///node_modules/@acme/sdk/index.js#1,1" },
      {},
      { sourcePosition: "project:///index.py#9" },
    ];
    expect(madeAt(folder, { stackTrace })).toEqual({
      file: fromHere(join(folder, "index.py")),
      line: 9,
      column: 1,
      library: "@acme/sdk",
    });
  });

  test.each([
    ["nothing is told", {}],
    ["the file is elsewhere", { sourcePosition: "project:///gone/index.ts#3,7" }],
    ["it is told in another way", { sourcePosition: "somewhere" }],
    ["the file is on another machine", { sourcePosition: "file:///home/acme/elsewhere/index.ts#3,7" }],
    ["the URI names a host", { sourcePosition: "file://host/index.ts#3,7" }],
    ["the URI is broken", { sourcePosition: "project:///100%/index.ts#3,7" }],
    [
      "it is a file of a package",
      { sourcePosition: "file:///home/acme/go/pkg/mod/example.com/sdk@v1.0.0/thing.go#3,7" },
    ],
    ["it has a form that this version does not know", { sourcePosition: "git:///index.ts#3,7" }],
  ])("not where %s", (_, state) => {
    expect(madeAt(folderOf({}), state)).toBeUndefined();
  });
});
