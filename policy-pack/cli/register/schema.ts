import { jsonSchemaOf } from "../../documents/described";
import { release } from "../../facts/release";
import type { Language } from "../../locales/language";
import { registerSchema } from "../../register/schema";

/** Where editors find the JSON Schema of this version's registers, with descriptions in English. */
export const schemaUrl = `${release.homepage.replace("//github.com", "//raw.githubusercontent.com")}/v${release.version}/icp-register.schema.json`;

/** The JSON Schema of a register, described in a language. */
export function schema(language: Language): string {
  return `${JSON.stringify(jsonSchemaOf(registerSchema, language), undefined, 2)}\n`;
}
