import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { configurationSchema } from "../../policy-pack/configuration/schema";
import { jsonSchemaOf } from "../../policy-pack/documents/described";
import { catalogue } from "../../policy-pack/rules/catalogue";

const published = jsonSchemaOf(configurationSchema(catalogue), "en");

describe("the published JSON Schema of the configuration", () => {
  it("is that of the policies", async () => {
    const text = `${JSON.stringify(published, undefined, 2)}\n`;
    await expect(text).toMatchFileSnapshot("../../icp-policy-config.schema.json");
  });

  it.each([
    [{}, true],
    [{ all: "advisory", "icp-website-name": { enforcementLevel: "disabled" } }, true],
    [{ "icp-website-nam": "advisory" }, false],
    [{ "icp-website-name": "remediate" }, false],
    [{ "icp-website-name": { level: "advisory" } }, false],
  ])("of %j says %s", (configuration, fits) => {
    expect(new Ajv().compile(published)(configuration)).toBe(fits);
  });
});
