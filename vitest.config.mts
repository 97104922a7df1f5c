import { defineConfig } from "vitest/config";

// What a module loads only when it needs it is TypeScript, too.
const setupFiles = "test/typescript.cjs";

export default defineConfig({
  test: {
    // Programs, the engine and the browser work in processes of their own, for which a test only waits.
    maxWorkers: "100%",
    coverage: {
      include: ["policy-pack/**/*.ts"],
      thresholds: { statements: 99, branches: 98, functions: 99, lines: 99 },
    },
    projects: [
      {
        logLevel: "error",
        test: {
          name: "pack",
          include: ["test/**/*.test.ts"],
          exclude: ["test/{engine,browser,languages,nodes,integrations}/**"],
          setupFiles,
          // Programs that are planned run in processes of their own, which a busy machine starts slowly.
          testTimeout: 60_000,
          // It imports JSON as bundlers take it and Node does not, and names source maps that it leaves out.
          server: { deps: { inline: ["@actions/workflow-parser"] } },
        },
      },
      {
        // The same with this package's own copy of Pulumi's SDK at the upper end of the range that it allows.
        test: {
          name: "newest-sdk",
          include: ["test/planning/programs/{program,sdks}.test.ts"],
          setupFiles,
          alias: { "@pulumi/pulumi": "pulumi-newest" },
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "engine",
          include: ["test/engine/*.test.ts"],
          setupFiles,
          globalSetup: ["test/engine/setup.ts", "test/languages/setup.ts"],
          // A whole run of the engine takes seconds, and more on a busy machine.
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: "languages",
          include: ["test/languages/*.test.ts"],
          setupFiles,
          globalSetup: "test/languages/setup.ts",
          // A Go program is compiled with its SDK, the first time for more than a minute.
          testTimeout: 240_000,
        },
      },
      {
        logLevel: "error",
        test: {
          name: "integrations",
          include: ["test/integrations/*.test.ts"],
          setupFiles,
          globalSetup: "test/integrations/setup.ts",
          testTimeout: 60_000,
          server: { deps: { inline: ["@actions/workflow-parser"] } },
        },
      },
      {
        test: {
          name: "nodes",
          include: ["test/nodes/*.test.ts"],
          setupFiles,
          globalSetup: "test/nodes/setup.ts",
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/*.test.ts"],
          setupFiles,
          globalSetup: "test/browser/setup.ts",
        },
      },
    ],
  },
});
