import { provider } from "./clues";
import type { TypeTable } from "./shape";

/** Properties: @pulumi/alicloud 3.108.0. */
export const wafTypes: TypeTable = {
  "alicloud:wafv3/instance:Instance": { product: "waf", location: [provider] },
  "alicloud:wafv3/domain:Domain": {
    product: "waf",
    domains: [{ path: "domain" }],
    location: [{ from: "link", link: { path: "instanceId", to: ["alicloud:wafv3/instance:Instance"] } }, provider],
    names: ["cname"],
  },
  "alicloud:waf/instance:Instance": { product: "waf", location: [{ from: "region", path: "region" }, provider] },
  "alicloud:waf/domain:Domain": {
    product: "waf",
    domains: [{ path: "domainName" }, { path: "domain" }],
    location: [{ from: "link", link: { path: "instanceId", to: ["alicloud:waf/instance:Instance"] } }, provider],
    names: ["cname"],
  },
};
