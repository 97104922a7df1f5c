import { scope } from "./clues";
import type { TypeTable } from "./shape";

/** Properties: @pulumi/alicloud 3.108.0. Areas and their default: API reference of AddCdnDomain (read 2026-11). */
export const cdnTypes: TypeTable = {
  "alicloud:cdn/domainNew:DomainNew": {
    product: "cdn",
    domains: [{ path: "domainName" }],
    location: [scope],
    names: ["cname"],
    origins: "sources[].content",
  },
  "alicloud:cdn/domain:Domain": {
    product: "cdn",
    domains: [{ path: "domainName" }],
    location: [scope],
    origins: "sources[]",
  },
};
