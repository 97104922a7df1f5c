import { describe, expect, it } from "vitest";
import { readProject } from "../../../policy-pack/planning/programs/project";
import { readStackConfig } from "../../../policy-pack/planning/programs/stack-config";
import { unknownSentinel } from "../../../policy-pack/planning/wire";
import { folderOf } from "../files";

const nodejs = "name: web\nruntime: nodejs\n";

describe("a folder that holds no project that can be run", () => {
  const cases: readonly (readonly [what: string, files: Record<string, string>, says: string])[] = [
    [
      "many projects below it",
      Object.fromEntries([..."abcdefg"].map((name) => [`${name}/Pulumi.yaml`, ""])),
      "Name one of the projects below it: a, b, c, d, e, ….",
    ],
    ["no file", { "index.ts": "" }, "not a Pulumi project: there is no Pulumi.yaml. Name the folder that holds it."],
    [
      "another language",
      { "Pulumi.yaml": "name: web\nruntime:\n  name: yaml\n" },
      "runtime is 'yaml', and only programs of nodejs, python, go, java, dotnet can be run here. Let Pulumi plan it, and check that:\n\n  pulumi preview --json --show-sames > plan.json\n  npx icp-guard check plan.json",
    ],
    ["a misspelt language", { "Pulumi.yaml": "name: web\nruntime: pyhton\n" }, "'pyhton'. Did you mean 'python'?"],
    ["no name", { "Pulumi.yaml": "runtime: nodejs\n" }, "Pulumi.yaml:1:1 name: missing; expected a text"],
    ["no runtime", { "Pulumi.yaml": "name: web\n" }, "Pulumi.yaml:1:1 runtime: missing; expected keys with values"],
    [
      "a wrong option",
      { "Pulumi.yaml": "name: web\nruntime:\n  name: nodejs\n  options:\n    typescript: maybe\n" },
      "Pulumi.yaml:5:5 runtime.options.typescript: expected true or false",
    ],
    ["not YAML", { "Pulumi.yaml": "name: web\nruntime: [nodejs\n" }, "Pulumi.yaml:3:1: not valid YAML: "],
    ["YAML that contains itself", { "Pulumi.yaml": "name: &a [*a]\n" }, "Pulumi.yaml:1:1: not valid YAML: "],
    ["an entry that is not there", { "Pulumi.yaml": `${nodejs}main: bin/app.js\n` }, "main: there is no "],
  ];

  it.each(cases)("is refused: %s", (_, files, says) => {
    expect(() => readProject(folderOf(files))).toThrow(says);
  });
});

describe("a project", () => {
  const cases: readonly (readonly [what: string, files: Record<string, string>, project: Record<string, unknown>])[] = [
    ["plainly", { "Pulumi.yaml": nodejs }, { name: "web", entry: ".", options: { typescript: true, nodeargs: "" } }],
    ["in another spelling", { "Pulumi.yml": nodejs }, { name: "web" }],
    ["in JSON", { "Pulumi.json": '{"name": "web", "runtime": {"name": "nodejs"}}' }, { name: "web" }],
    ["with a file to run", { "Pulumi.yaml": `${nodejs}main: src/app.ts\n`, "src/app.ts": "" }, { entry: "app.ts" }],
    ["with a folder to run", { "Pulumi.yaml": `${nodejs}main: src/\n`, "src/index.ts": "" }, { entry: "." }],
    ["with the old key for the stacks' folder", { "Pulumi.yaml": `${nodejs}config: stacks\n` }, { config: {} }],
    ["with nothing under config", { "Pulumi.yaml": `${nodejs}config:\n` }, { config: {} }],
  ];

  it.each(cases)("may be written %s", (_, files, project) => {
    expect(readProject(folderOf(files))).toMatchObject(project);
  });
});

describe("the stack", () => {
  const config = "config: {}\n";
  const cases: readonly (readonly [what: string, stacks: string[], wanted: string | undefined, stack: string])[] = [
    ["the one that is wanted", ["dev", "prod"], "prod", "prod"],
    ["the one that is wanted by its full name", ["dev", "prod"], "acme/web/prod", "prod"],
    ["the one that is wanted, where no stack has a file", [], "prod", "prod"],
    ["the only one", ["prod"], undefined, "prod"],
    ["dev among several", ["dev", "prod"], undefined, "dev"],
    ["dev where there is none", [], undefined, "dev"],
    ["one with a dot in its name", ["eu.prod"], undefined, "eu.prod"],
  ];

  it.each(cases)("is %s", (_, stacks, wanted, stack) => {
    const files = Object.fromEntries(stacks.map((name) => [`Pulumi.${name}.yaml`, config]));
    const project = readProject(folderOf({ "Pulumi.yaml": nodejs, ...files }));
    expect(readStackConfig(project, wanted).stack).toBe(stack);
  });

  it.each([
    ["prd", "Pulumi.prd.yaml: stack 'prd' has no such file; did you mean 'prod'? Stacks with a file: prod, test."],
    [undefined, "Choose one with --stack: prod, test."],
  ])("has to be clear: %s", (wanted, says) => {
    const files = { "Pulumi.yaml": nodejs, "Pulumi.prod.yaml": config, "Pulumi.test.yaml": config };
    const project = readProject(folderOf(files));
    expect(() => readStackConfig(project, wanted)).toThrow(says);
  });

  it("has its file in the folder that the project names, which may be missing", () => {
    const project = readProject(folderOf({ "Pulumi.yaml": `${nodejs}config: stacks\n` }));
    expect(readStackConfig(project, "prod")).toEqual({ stack: "prod", values: {}, secretKeys: [] });
  });
});

describe("a stack's configuration", () => {
  const cases: readonly (readonly [what: string, project: string, stack: string, values: Record<string, string>])[] = [
    ["nothing", "", "# nothing yet", {}],
    ["a plain value", "", "config: { web:domain: example.com }", { "web:domain": "example.com" }],
    ["a value without namespace", "", "config: { domain: example.com }", { "web:domain": "example.com" }],
    ["a value of the old form", "", "config: { web:config:domain: example.com }", { "web:domain": "example.com" }],
    ["numbers and booleans", "", "config: { size: 3, on: true }", { "web:size": "3", "web:on": "true" }],
    ["a structured value", "", "config: { list: [a, { b: 1 }] }", { "web:list": '["a",{"b":1}]' }],
    ["an encrypted value", "", "config: { key: { secure: AAAB } }", { "web:key": unknownSentinel }],
    [
      "an encrypted part",
      "",
      "config: { site: { name: a, keys: [{ secure: AAAB }] } }",
      { "web:site": `{"name":"a","keys":["${unknownSentinel}"]}` },
    ],
    ["a project's default", "config: { domain: example.com }", "", { "web:domain": "example.com" }],
    ["a project's typed default", "config: { n: { type: integer, default: 2 } }", "", { "web:n": "2" }],
    [
      "a project's value for a package",
      "config: { alicloud:region: { value: cn-beijing } }",
      "",
      { "alicloud:region": "cn-beijing" },
    ],
    ["a project's list", "config: { list: [a, b] }", "", { "web:list": '["a","b"]' }],
    ["the stack before the project", "config: { n: 1 }", "config: { n: 2 }", { "web:n": "2" }],
    ["a package's key without value", "config: { alicloud:region: { description: where } }", "", {}],
    ["a package's key with null", "config: { alicloud:region: ~ }", "", {}],
    ["an environment that may name the region", "", "environment: [acme]", { "alicloud:region": unknownSentinel }],
    [
      "an environment beside a region",
      "",
      "environment: [acme]\nconfig: { alicloud:region: cn-hangzhou }",
      { "alicloud:region": "cn-hangzhou" },
    ],
  ];

  it.each(cases)("holds %s", (_, project, stack, values) => {
    const directory = folderOf({ "Pulumi.yaml": `${nodejs}${project}`, "Pulumi.dev.yaml": stack || "config:\n" });
    expect(readStackConfig(readProject(directory), undefined).values).toEqual(values);
  });

  it("tells which keys are secret", () => {
    const stack = "config: { a: { secure: AAAB }, b: { c: { secure: AAAB } }, d: open }";
    const directory = folderOf({ "Pulumi.yaml": nodejs, "Pulumi.dev.yaml": stack });
    expect(readStackConfig(readProject(directory), undefined).secretKeys).toEqual(["web:a", "web:b"]);
  });

  it("must have what the project asks for", () => {
    const directory = folderOf({ "Pulumi.yaml": `${nodejs}config: { domain: { type: string } }\n` });
    expect(() => readStackConfig(readProject(directory), undefined)).toThrow(
      "Pulumi.dev.yaml: stack 'dev' has no value for 'web:domain', which the project asks for.",
    );
  });
});
