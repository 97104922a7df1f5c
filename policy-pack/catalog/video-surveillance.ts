import { provider } from "./clues";
import type { TypeTable } from "./shape";

/** Properties: @pulumi/alicloud 3.108.0. */
export const videoSurveillanceTypes: TypeTable = {
  "alicloud:videosurveillance/systemGroup:SystemGroup": {
    terraform: "alicloud_video_surveillance_system_group",
    product: "vs",
    domains: [{ path: "playDomain" }, { path: "pushDomain" }],
    location: [provider],
  },
};
