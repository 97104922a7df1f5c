import { provider } from "./clues";
import type { TypeTable } from "./shape";

/** Gateways of Microservices Engine. Properties: @pulumi/alicloud 3.108.0. */
export const mseTypes: TypeTable = {
  "alicloud:mse/gateway:Gateway": {
    product: "mse",
    location: [{ from: "link", link: { path: "vswitchId", to: ["alicloud:vpc/switch:Switch"] } }, provider],
    exposure: [{ sign: "given", path: "internetSlbSpec" }],
    addresses: ["slbLists"],
  },
};
