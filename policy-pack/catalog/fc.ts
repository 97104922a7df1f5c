import { provider } from "./clues";
import type { TypeTable } from "./shape";

/** Function Compute. Properties: @pulumi/alicloud 3.108.0. */
export const fcTypes: TypeTable = {
  "alicloud:fc/customDomain:CustomDomain": { product: "fc", domains: [{ path: "domainName" }], location: [provider] },
  "alicloud:fc/v3CustomDomain:V3CustomDomain": {
    terraform: "alicloud_fcv3_custom_domain",
    product: "fc",
    domains: [{ path: "customDomainName" }],
    location: [provider],
  },
  "alicloud:fc/v3Trigger:V3Trigger": {
    terraform: "alicloud_fcv3_trigger",
    product: "fc",
    location: [provider],
    names: ["httpTrigger"],
  },
};
