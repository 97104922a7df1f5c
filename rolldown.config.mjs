import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { basename, join, relative } from "node:path";
import { defineConfig } from "rolldown";
import "./test/typescript.cjs";

const require = createRequire(import.meta.url);
const pack = join(import.meta.dirname, "policy-pack");
const types = join(import.meta.dirname, ".cache/types");

/** What is installed beside the package, or is part of it. */
function isExternal(id) {
  return (
    isBuiltin(id) || id === "#package.json" || /^(@pulumi|@grpc|@alicloud|google-protobuf|global-agent)(\/|$)/.test(id)
  );
}

/** Of a module whose name says so, the build leaves nothing but the values that it exports. */
const prepared = {
  name: "prepared",
  load: {
    filter: { id: /\.prepared\.ts$/ },
    handler: (id) =>
      Object.entries(require(id))
        .map(([name, value]) => `export const ${name} = JSON.parse(${literal(JSON.stringify(value))});`)
        .join("\n"),
  },
};

/** A text in ASCII: with any other letter in it, a whole file takes twice the memory. */
function literal(text) {
  return JSON.stringify(text).replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Tables that are written as text are read faster than as code. */
const data = {
  name: "data",
  load: {
    filter: { id: /\.json$/ },
    handler: (id) => ({
      code: `export default JSON.parse(${literal(JSON.stringify(require(id)))});`,
      moduleType: "js",
    }),
  },
};

/** What a module of the package requires, other than what it imports, is a file of its own, loaded when it is needed. */
const lazy = {
  name: "lazy",
  async resolveId(source, importer, { kind }) {
    if (kind !== "require-call" || isExternal(source) || !importer.startsWith(pack)) return null;
    const { id } = await this.resolve(source, importer);
    const name = basename(source);
    this.emitFile({ type: "chunk", id, name });
    return { id: `./${name}.js`, external: true };
  },
};

/** The licences of the libraries that the files hold. */
const licences = {
  name: "licences",
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id) ?? []));
    this.emitFile({
      type: "asset",
      fileName: "LICENSES.txt",
      source: [...folders].toSorted().map(licenceOf).join("\n"),
    });
  },
};

function licenceOf(folder) {
  const { name, version, license } = require(join(folder, "package.json"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** The declarations that the exported ones lead to; `tsc` has written them for all modules. */
const declarations = {
  name: "declarations",
  generateBundle() {
    const found = new Set(["api", "testing/index"].map((entry) => join(types, entry)));
    for (const file of found) {
      const source = readFileSync(`${file}.d.ts`, "utf8");
      for (const [, path] of source.matchAll(/(?:from |import\()"(\.[^"]+)"/g))
        found.add(declarationAt(join(file, "..", path)));
      this.emitFile({ type: "asset", fileName: `${relative(types, file)}.d.ts`, source });
    }
  },
};

function declarationAt(path) {
  return existsSync(`${path}.d.ts`) ? path : join(path, "index");
}

/** What a pack loads when it starts, what it judges with, and what the command does. */
const parts = {
  start: ["index.ts"],
  evaluation: ["api.ts", "testing/index.ts", "crossguard/evaluation.ts"],
  command: ["cli/run.ts"],
  judging: ["cli/check.ts", "cli/preview.ts"],
};

/** Files, by the parts that a module is in: those of both sides first, which the other side has no use for. */
const files = [
  ["texts", "start", "command"],
  ["texts", "evaluation", "command"],
  ["documents", "start", "judging"],
  ["start", "start"],
  ["rules", "evaluation", "judging"],
  ["pack", "evaluation"],
  ["command", "command"],
  ["check", "judging"],
];

const modules = new Map();

/** The modules that the entries of a part import, and what those import. */
function modulesOf(part, context) {
  const entries = parts[part].map((entry) => join(pack, entry));
  const found = modules.get(part) ?? new Set(entries);
  if (modules.has(part)) return found;
  for (const id of found) for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  // An entry does something when it is loaded, so it stays apart.
  for (const entry of entries) found.delete(entry);
  modules.set(part, found);
  return found;
}

function fileOf(id, context) {
  const [name] = files.find(([, ...of]) => of.every((part) => modulesOf(part, context).has(id))) ?? [];
  return name;
}

export default defineConfig({
  input: {
    index: join(pack, "index.ts"),
    api: join(pack, "api.ts"),
    "testing/index": join(pack, "testing/index.ts"),
    "cli/main": join(pack, "cli/main.ts"),
  },
  platform: "node",
  preserveEntrySignatures: "allow-extension",
  external: isExternal,
  plugins: [prepared, data, lazy, licences, declarations],
  output: {
    dir: "dist",
    format: "cjs",
    exports: "named",
    sourcemap: true,
    sourcemapExcludeSources: true,
    minify: true,
    chunkFileNames: ({ isDynamicEntry, facadeModuleId }) =>
      isDynamicEntry ? `${relative(pack, facadeModuleId).replace(/\.ts$/, "")}.js` : "[name].js",
    codeSplitting: { includeDependenciesRecursively: false, groups: [{ debugName: "files", name: fileOf }] },
  },
});
