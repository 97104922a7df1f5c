import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    coverage: {
      include: ["policy-pack/**/*.ts"],
      thresholds: { statements: 99, branches: 98, functions: 99, lines: 99 },
    },
  },
});
