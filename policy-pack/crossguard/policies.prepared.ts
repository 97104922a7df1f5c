import { type Language, languages } from "../locales/language";
import { catalogue } from "../rules/catalogue";
import { metadataOf } from "./metadata";
import type { PolicyMetadata } from "./policies";

/** The policies of this package, by language. Of this module, the build leaves nothing but the values. */
export const policies = Object.fromEntries(
  languages.map((language) => [language, metadataOf(catalogue, language)]),
) as Readonly<Record<Language, readonly PolicyMetadata[]>>;
