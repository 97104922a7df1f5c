import { defineConfig } from "vitest/config";

/** The table tests: each stops at its first failure, where a property test would look for the smallest one. */
export default defineConfig({
  test: {
    include: ["test/{rules,deployment,register}/**/*.test.ts"],
    exclude: ["test/rules/unknowns.test.ts", "test/register/fuzz.test.ts"],
  },
});
