import { scope } from "./clues";
import type { TypeTable } from "./shape";

/** Properties: @pulumi/alicloud 3.108.0. Areas and their default: API reference of AddDcdnDomain (read 2026-11). */
export const dcdnTypes: TypeTable = {
  "alicloud:dcdn/domain:Domain": {
    product: "dcdn",
    domains: [{ path: "domainName", form: "list" }],
    location: [scope],
    names: ["cname"],
    origins: "sources[].content",
  },
  "alicloud:dcdn/ipaDomain:IpaDomain": { product: "dcdn", domains: [{ path: "domainName" }], location: [scope] },
};
