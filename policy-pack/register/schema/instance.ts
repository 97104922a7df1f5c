import * as z from "zod";
import { described } from "../../documents/described";
import { phrases } from "../../locales/text";
import { stack, text } from "./field";

export const texts = phrases("instanceSchema", {
  product: "product that gives the service identification number",
  id: "id in the cloud, as i-bp1…",
  urn: "URN of the Pulumi resource",
  resource: "name of the resource in the program",
  pulumi: "the resource in the Pulumi program that manages it",
  region: "region id, where no Pulumi program manages it",
  chargeType: "how it is paid, where no Pulumi program manages it",
  purchasedMonths: "months bought, where no Pulumi program manages it",
  publicAddress: "whether it has a public address, where no Pulumi program manages it",
  instance: "instance that it is filed through",
});

/** The instance that a website or app is filed through. */
export const instance = described(
  z.strictObject({
    product: described(z.enum(["ecs", "simple-application-server", "marketplace", "other"]), texts.product),
    id: described(text.optional(), texts.id),
    urn: described(text.optional(), texts.urn),
    pulumi: described(stack.extend({ resource: described(text, texts.resource) }).optional(), texts.pulumi),
    region: described(text.optional(), texts.region),
    chargeType: described(z.enum(["subscription", "pay-as-you-go"]).optional(), texts.chargeType),
    purchasedMonths: described(z.number().int().positive().optional(), texts.purchasedMonths),
    publicAddress: described(z.boolean().optional(), texts.publicAddress),
  }),
  texts.instance,
);
