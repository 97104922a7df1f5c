import { provider, scope } from "./clues";
import type { TypeTable } from "./shape";

/** Properties: @pulumi/alicloud 3.108.0. Areas and their default: API reference of AddLiveDomain (read 2026-11). */
export const liveTypes: TypeTable = {
  "alicloud:live/domain:Domain": { product: "live", domains: [{ path: "domainName" }], location: [scope] },
  "alicloud:live/caster:Caster": {
    product: "live",
    domains: [{ path: "domainName" }],
    location: [
      { from: "link", link: { path: "domainName", to: ["alicloud:live/domain:Domain"], by: ["domainName"] } },
      provider,
    ],
  },
};
