import * as z from "zod";
import type { Language } from "../locales/language";
import { render } from "../locales/render";
import type { Text } from "../locales/text";

const descriptions = z.registry<{ readonly text: Text }, z.core.$ZodType>();

/** A schema with a description, which editors show. */
export function described<Schema extends z.ZodType>(schema: Schema, text: Text): Schema {
  const whole = schema.describe(render(text, "en"));
  descriptions.add(whole, { text });
  return whole;
}

/** The JSON Schema (draft 7) of what a file may hold, described in a language. */
export function jsonSchemaOf(schema: z.ZodType, language: Language): object {
  return z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      const text = descriptions.get(zodSchema)?.text;
      if (text !== undefined) jsonSchema.description = render(text, language);
    },
  });
}
