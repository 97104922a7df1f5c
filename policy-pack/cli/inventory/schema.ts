import { jsonSchemaOf } from "../../documents/described";
import { inventorySchema } from "../../inventory/schema";
import type { Language } from "../../locales/language";

export interface SchemaOptions {
  readonly lang?: Language;
}

/** The JSON Schema of an inventory, described in a language. */
export function schema(language: Language): string {
  return `${JSON.stringify(jsonSchemaOf(inventorySchema, language), undefined, 2)}\n`;
}
