import type { Language } from "../locales/language";
import { catalogue } from "../rules/catalogue";
import { metadataOf } from "./metadata";
import type { PolicyMetadata } from "./policies";

/** The policies of this package, by language. Of this module, the build leaves nothing but the values. */
export const policies: Readonly<Record<Language, readonly PolicyMetadata[]>> = {
  en: metadataOf(catalogue, "en"),
  zh: metadataOf(catalogue, "zh"),
};
