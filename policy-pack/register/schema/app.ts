import * as z from "zod";
import { described } from "../../documents/described";
import { sampleNumbers } from "../../facts/filing-number";
import { phrases } from "../../locales/text";
import { text } from "./field";
import { common } from "./filing";

export const texts = phrases("appSchema", {
  name: "app name as filed",
  kind: "app, mini-program or quick-app; its number ends in A, X or K",
  domains: "registrable domains of its servers, none or several",
  filingNumber: "filing number of the app, as {example}; absent while planned",
});

/** An app, a mini program or a quick app, filed or planned. */
export const app = z.strictObject({
  name: described(text, texts.name),
  kind: described(z.enum(["app", "mini-program", "quick-app"]), texts.kind),
  domains: described(z.array(text).default([]), texts.domains),
  filingNumber: described(text.optional(), texts.filingNumber({ example: sampleNumbers.app })),
  ...common,
});
