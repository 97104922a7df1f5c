import type { TypeTable } from "./shape";

/** Discontinued, without an area to choose. Properties: @pulumi/alicloud 3.108.0. */
export const scdnTypes: TypeTable = {
  "alicloud:scdn/domain:Domain": {
    product: "scdn",
    domains: [{ path: "domainName" }],
    location: [{ from: "fixed", place: "mainland" }],
    origins: "sources[].content",
  },
};
