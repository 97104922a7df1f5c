import { provider } from "./clues";
import type { TypeTable } from "./shape";

/** Simple Application Server. Properties: @pulumi/alicloud 3.108.0. */
export const swasTypes: TypeTable = {
  "alicloud:simpleapplicationserver/instance:Instance": {
    terraform: "alicloud_simple_application_server_instance",
    product: "swas",
    location: [provider],
    addresses: [],
    filingInstance: { product: "simple-application-server" },
  },
};
