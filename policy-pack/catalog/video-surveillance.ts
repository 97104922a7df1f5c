import { provider } from "./clues";
import type { TypeTable } from "./shape";

/** Properties: @pulumi/alicloud 3.108.0. */
export const videoSurveillanceTypes: TypeTable = {
  "alicloud:videosurveillance/systemGroup:SystemGroup": {
    product: "vs",
    domains: [{ path: "playDomain" }, { path: "pushDomain" }],
    location: [provider],
  },
};
