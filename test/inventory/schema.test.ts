import Ajv from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Deployment } from "../../policy-pack/deployment/deployment";
import { jsonSchemaOf } from "../../policy-pack/documents/described";
import { accountSourceOf } from "../../policy-pack/inventory/account";
import { parseInventory } from "../../policy-pack/inventory/load";
import { inventorySchema } from "../../policy-pack/inventory/schema";
import { sourceOf } from "../../policy-pack/inventory/source";
import { textOf } from "../../policy-pack/inventory/text";
import { parseRegister } from "../../policy-pack/register/load";
import { register as registerText } from "../rules/registers";
import { deployed, inStack } from "./estates";

const published = jsonSchemaOf(inventorySchema, "en");
const validate = addFormats(new Ajv()).compile(published);
const register = parseRegister(registerText, "icp-register.yaml");
const identity = { project: "network", stack: "prod" };

const account = accountSourceOf("1234567890123456", "2026-11-24", [
  { type: "ACS::ECS::Instance", id: "i-1", region: "cn-hangzhou", addresses: ["203.0.113.9"] },
  { type: "ACS::CDN::Domain", id: "www.example.com", region: "", addresses: [] },
]);

describe("the published JSON Schema", () => {
  it("is that of the inventory", async () => {
    const text = `${JSON.stringify(published, undefined, 2)}\n`;
    await expect(text).toMatchFileSnapshot("../../icp-inventory.schema.json");
  });

  it("takes everything that is written, which is read again as it was", () => {
    fc.assert(
      fc.property(deployed, (resources) => {
        const planned = resources.map((each) => inStack(each, identity));
        const sources = [sourceOf(new Deployment(identity, planned, {}), register, "2026-11-24"), account];
        const text = textOf(sources);
        expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
        expect(parseInventory(text, "icp-inventory.json")).toEqual({
          sources: sources.toSorted((a) => (a.account ? -1 : 1)),
          problems: [],
        });
      }),
    );
  });

  it("takes nothing else", () => {
    expect(validate({ version: 1, sources: [{ ...account, password: "x" }] })).toBe(false);
  });
});
