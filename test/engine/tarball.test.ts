import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { nameIn, typeIn } from "../../policy-pack/deployment/urn";
import { catalogue, everyRule } from "../../policy-pack/rules/catalogue";
import { commandsIn, recipe, recipes } from "../docs/recipes";
import { directoryOf } from "../examples/examples";
import { expected, rowsIn } from "../examples/expected";
import { type Installed, install, shell } from "./installed";
import { packStarter, previewWithEngine } from "./preview";
import { startService } from "./service";

const cli = inject("cli");
const example = directoryOf("unfiled-website");
const rows = (expected["unfiled-website"] ?? []).toSorted();
let installed: Installed;

beforeAll(() => {
  installed = install(example);
}, 180_000);

afterAll(() => rmSync(installed.directory, { recursive: true }), 60_000);

describe("the tarball", () => {
  const manifest = () => JSON.parse(readFileSync(join(installed.pack, "package.json"), "utf8"));

  test("holds every file that its manifest names", () => {
    const { main, bin, exports } = manifest();
    const named = [main, ...Object.values(bin), ...targetsOf(exports)].map((file) => file.replace("./", ""));
    expect(named.length).toBeGreaterThan(4);
    expect(installed.files).toEqual(expect.arrayContaining(named));
    expect(installed.files).toEqual(
      expect.arrayContaining(["LICENSE", "README.md", "PulumiPolicy.yaml", "docs/ci.md"]),
    );
  });

  test("holds all of what its manifest lists, and nothing else", () => {
    const roots = new Set(installed.files.map((file) => file.split("/")[0]));
    const listed = (manifest().files as readonly string[]).filter((file) => !file.startsWith("!"));
    expect([...roots].toSorted()).toEqual([...listed, "LICENSE", "README.md", "package.json"].toSorted());
  });

  test("holds no sources and no tests", () => {
    expect(installed.files.filter((file) => /(?<!\.d)\.[cm]?ts$|\.test\.|\.tgz$/.test(file))).toEqual([]);
  });

  test("says of each file of several modules where its lines come from", () => {
    for (const file of installed.files.filter((each) => each.endsWith(".js"))) {
      const [, map] = /\n\/\/# sourceMappingURL=(.*)\n?$/.exec(readFileSync(join(installed.pack, file), "utf8")) ?? [];
      if (map !== undefined) expect(installed.files).toContain(join(file, "..", map));
    }
    expect(installed.files).toContain("dist/pack.js.map");
  });

  test("has the licence of each library that was built into it, and needs none of those", () => {
    const licences = readFileSync(join(installed.pack, "dist/LICENSES.txt"), "utf8");
    for (const library of ["commander", "ipaddr.js", "tldts", "yaml", "zod"]) {
      expect(licences).toMatch(new RegExp(`^${library} [\\d.]+ \\(`, "m"));
    }
    const needed = Object.keys(manifest().dependencies);
    const required = installed.files.flatMap((file) =>
      file.endsWith(".js")
        ? [...readFileSync(join(installed.pack, file), "utf8").matchAll(/\brequire\("((?:@[^/"]+\/)?[^./"][^/"]*)/g)]
        : [],
    );
    const libraries = new Set(required.map(([, name = ""]) => name).filter((name) => !isBuiltin(name)));
    expect([...libraries].filter((name) => !needed.includes(name) && !name.startsWith("#"))).toEqual([]);
  });

  test("shares the program's SDK of Pulumi, which is newer than the one it is developed with", () => {
    const copies = readdirSync(installed.directory, { recursive: true, encoding: "utf8" }).filter((path) =>
      /(^|\/)node_modules\/@pulumi\/pulumi$/.test(path),
    );
    expect(copies).toEqual(["node_modules/@pulumi/pulumi"]);
  });

  test("offers whatever it exports", () => {
    const { resolve } = createRequire(join(installed.directory, "index.js"));
    for (const entry of Object.keys(manifest().exports)) {
      expect(existsSync(resolve(join("alicloud-icp-guard", entry))), entry).toBe(true);
    }
  });
});

/** The files that `exports` leads to, whatever the condition. */
function targetsOf(exports: unknown): readonly string[] {
  return typeof exports === "string" ? [exports] : Object.values(exports as object).flatMap(targetsOf);
}

describe("the installed command", () => {
  test("says which version it is", () => {
    const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));
    expect(shell(installed, "npx icp-guard --version")).toMatchObject({ status: 0, stdout: `${version}\n` });
  });

  test("knows every rule", () => {
    const { status, stdout } = shell(installed, "npx icp-guard rules --format json");
    const { rules } = JSON.parse(stdout) as { rules: { id: string }[] };
    expect(status).toBe(0);
    expect(rules.map(({ id }) => id)).toEqual(everyRule.map(({ id }) => id));
  });

  test("finds in the example exactly what is to be found", () => {
    const { status, stdout } = shell(installed, "npx icp-guard preview . --format json");
    expect(rowsIn(stdout)).toEqual(rows);
    expect(status).toBe(1);
  });
});

describe("the recipes", () => {
  const previews = recipes.flatMap((fence) =>
    commandsIn(fence).flatMap((words) => (words[0] === "preview" ? [[fence.label, words.join(" ")] as const] : [])),
  );

  test.each(previews)("check what is installed, as in %s", (_, words) => {
    const files = [...words.matchAll(/--output \w+=(\S+)/g)].map(([, file = ""]) => join(installed.directory, file));
    const { status } = shell(installed, `npx icp-guard ${words}`);
    expect(status).toBe(1);
    for (const file of files) {
      expect(readFileSync(file, "utf8")).toContain("icp-cdn-area-needs-filing");
      rmSync(file);
    }
  });

  const checks = recipes.flatMap((fence) =>
    fence.label === "" ? commandsIn(fence).filter(([command]) => command === "check") : [],
  );

  // Neither the plan nor the export holds anything that this register does not cover.
  test.each(checks.map((words) => words.join(" ")))("read what others planned: icp-guard %s", (words) => {
    const plans = join(__dirname, "../planning/plans");
    copyFileSync(join(plans, "preview.json"), join(installed.directory, "plan.json"));
    const exported = readFileSync(join(plans, "export.json"), "utf8");
    const { status, stderr } = shell(installed, `stack=acme/mall/prod; npx icp-guard ${words}`, exported);
    const [file = ""] = readdirSync(installed.directory).filter((name) =>
      /^icp(-acme-mall-prod)?\.(sarif|html)$/.test(name),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(readFileSync(join(installed.directory, file), "utf8")).toMatch(/"version": "2\.1\.0"|^<!doctype html>/i);
    rmSync(join(installed.directory, file));
  });

  test("let an older estate pass", () => {
    expect(shell(installed, "npx icp-guard baseline write . --stack prod").status).toBe(0);
    expect(shell(installed, "npx icp-guard preview . --stack prod --baseline icp-baseline.json").status).toBe(0);
  });
});

describe.skipIf(cli === "")("the installed pack in the real engine", () => {
  test("rejects the example for what is to be found", async () => {
    const { failed, violations } = await previewWithEngine(cli, example, { pack: installed.pack });
    const found = violations.map(({ policy, resource }) => [policy, `${typeIn(resource)}::${nameIn(resource)}`]);
    expect(failed).toBe(true);
    expect(found.toSorted()).toEqual(rows.map(([rule, , resource]) => [rule, resource]));
  });

  test("warns with the levels of the estate that is being mended", async () => {
    const levels = { all: "advisory", "icp-register-valid": "mandatory" } as const;
    const { failed, violations } = await previewWithEngine(cli, example, { pack: installed.pack, levels });
    expect(failed).toBe(false);
    expect(violations).toHaveLength(rows.length);
  });

  test("gets into an operation through the environment", async () => {
    const environment = { PULUMI_OPTION_POLICY_PACK: installed.pack };
    const { failed, violations } = await previewWithEngine(cli, example, { environment });
    expect(failed).toBe(true);
    expect(violations).toHaveLength(rows.length);
  });

  test("is published from a folder that brings the register, and evaluates with it", async () => {
    const folder = join(installed.directory, "icp-policies");
    mkdirSync(folder);
    writeFileSync(join(folder, "PulumiPolicy.yaml"), recipe("policy"));
    writeFileSync(join(folder, "package.json"), recipe("package"));
    writeFileSync(join(folder, "index.js"), recipe("pack"));
    const register = readFileSync(join(example, "icp-register.yaml"), "utf8").replace("example.com", "example.net");
    writeFileSync(join(folder, "icp-register.yaml"), register);
    const service = await startService("acme");
    onTestFinished(() => service.close());

    await publish(folder, service.url);
    expect(service.announced).toMatchObject([{ name: "alicloud-icp-guard", versionTag: "1.0.0" }]);
    expect(service.announced[0]?.policies.map(({ name }) => name).toSorted()).toEqual(
      catalogue.map(({ id }) => id).toSorted(),
    );
    expect(service.completed).toHaveLength(1);

    const received = join(installed.directory, "received");
    mkdirSync(received);
    writeFileSync(join(received, "pack.tgz"), service.uploaded[0] ?? "");
    expect(shell(installed, "tar --extract --gzip --file received/pack.tgz --directory received").status).toBe(0);
    // By the register beside the program it would be rejected.
    const { violations } = await previewWithEngine(cli, example, { pack: join(received, "package") });
    expect(violations).toEqual([]);
  });
});

/** Runs the `pulumi policy publish` of the recipe. */
function publish(folder: string, url: string) {
  const { HOME, PATH } = process.env;
  return promisify(execFile)(cli, ["policy", "publish", "acme", "--non-interactive"], {
    cwd: folder,
    env: {
      HOME,
      PATH: [join(__dirname, packStarter(cli)), PATH].join(delimiter),
      PWD: folder,
      PULUMI_ACCESS_TOKEN: "of the stand-in",
      PULUMI_BACKEND_URL: url,
      PULUMI_HOME: join(installed.directory, ".pulumi"),
      PULUMI_SKIP_UPDATE_CHECK: "true",
      PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    },
  });
}
