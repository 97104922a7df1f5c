import { scope } from "./clues";
import type { TypeTable } from "./shape";

/** Properties: @pulumi/alicloud 3.108.0. Areas and their default: API reference of AddVodDomain (read 2026-11). */
export const vodTypes: TypeTable = {
  "alicloud:vod/domain:Domain": {
    product: "vod",
    domains: [{ path: "domainName" }],
    location: [scope],
    names: ["cname"],
    origins: "sources[].sourceContent",
  },
};
