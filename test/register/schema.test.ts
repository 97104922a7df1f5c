import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { jsonSchemaOf } from "../../policy-pack/documents/described";
import { registerSchema } from "../../policy-pack/register/schema";

const published = jsonSchemaOf(registerSchema, "en");

function descriptionsIn(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === "description" && typeof value === "string" ? [value] : descriptionsIn(value),
  );
}

const root = join(__dirname, "../..");
const validate = addFormats(new Ajv()).compile(published);

function fits(file: string): boolean {
  return validate(parse(readFileSync(join(root, file), "utf8")));
}

describe("the published JSON Schema", () => {
  it("is that of the register", async () => {
    const text = `${JSON.stringify(published, undefined, 2)}\n`;
    await expect(text).toMatchFileSnapshot("../../icp-register.schema.json");
  });

  it.each([
    ["en", /^[\x20-\x7e…浙备号]+$/],
    ["zh", /\p{Script=Han}|URN/u],
  ] as const)("describes in %s", (language, form) => {
    const descriptions = descriptionsIn(jsonSchemaOf(registerSchema, language));
    expect(descriptions.length).toBeGreaterThan(50);
    for (const description of descriptions) expect(description).toMatch(form);
  });

  it.each(
    readdirSync(join(root, "examples"), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    ),
  )("accepts the register of the example %s", (example) => {
    expect(fits(`examples/${example}/icp-register.yaml`)).toBe(true);
  });

  it.each(["key-misspelt", "province-misspelt", "account-missing", "day-that-does-not-exist", "domain-list-empty"])(
    "rejects the broken register %s, as an editor shows it",
    (name) => {
      expect(fits(`test/register/broken/${name}.yaml`)).toBe(false);
    },
  );
});
