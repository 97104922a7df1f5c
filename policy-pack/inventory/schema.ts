import * as z from "zod";
import { described } from "../documents/described";
import { phrases } from "../locales/text";
import type { Json } from "./tree";

export const texts = phrases("inventorySchema", {
  version: "the form of the file",
  sources: "stacks and accounts, each as it was seen last",
  stack: "the stack that was read, as project/stack",
  account: "the account that was asked, by its id",
  seen: "the day when it was read, as 2026-11-24",
  checksum: "SHA-256 of the other properties of the source, in Base64; editing by hand breaks it",
  outputs: "the stack's outputs; null where the value is no address, name or id of a resource here",
  resources: "whatever a domain can lead to, what leads there, and what connects or places them",
  urn: "the URN, where a stack has the resource",
  type: "the type by which the SDK knows it, where an account has the resource",
  id: "the id by which others name it",
  region: "the region of its provider; null where that was not known",
  place: "where it serves from, where its properties do not tell",
  exposure: "whether the Internet reaches it, where its properties do not tell",
  inputs: "what decides where a domain leads, of its inputs; null where a value was not known",
  answers: "its addresses and names, by output",
  from: "by input the URNs of the resources that a value not known comes from",
});

const jsonSchema: z.ZodType<Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(jsonSchema), z.record(z.string(), jsonSchema)]),
);

const entrySchema = z.strictObject({
  urn: described(z.string().optional(), texts.urn),
  type: described(z.string().optional(), texts.type),
  id: described(z.string().optional(), texts.id),
  region: described(z.string().nullable().optional(), texts.region),
  place: described(z.enum(["mainland", "overseas", "undecided"]).optional(), texts.place),
  exposure: described(z.enum(["public", "undecided"]).optional(), texts.exposure),
  inputs: described(z.record(z.string(), jsonSchema).optional(), texts.inputs),
  answers: described(z.record(z.string(), z.array(z.string())).optional(), texts.answers),
  from: described(z.record(z.string(), z.array(z.string())).optional(), texts.from),
});

const sourceSchema = z.strictObject({
  stack: described(z.string().optional(), texts.stack),
  account: described(z.string().optional(), texts.account),
  seen: described(z.iso.date(), texts.seen),
  checksum: described(z.string(), texts.checksum),
  outputs: described(z.record(z.string(), jsonSchema).optional(), texts.outputs),
  resources: described(z.array(entrySchema), texts.resources),
});

/** The form of `icp-inventory.json`. */
export const inventorySchema = z.strictObject({
  version: described(z.literal(1), texts.version),
  sources: described(z.array(sourceSchema), texts.sources),
});

/** One resource as an inventory holds it. */
export type Entry = z.infer<typeof entrySchema>;

/** What an inventory holds of one stack or account. */
export type InventorySource = z.infer<typeof sourceSchema>;

/** A source before it has its checksum. */
export type UnsignedSource = Omit<InventorySource, "checksum">;
