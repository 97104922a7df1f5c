import type { TypeTable } from "./shape";

const zone = "huaweicloud:Dns/zone:Zone";

/** Properties: pulumi-huaweicloud 0.0.12; `name` is the whole name. */
export const huaweicloudTypes: TypeTable = {
  "huaweicloud:Dns/recordset:Recordset": {
    records: [
      {
        names: [{ host: "name", zoneOf: { path: "zoneId", to: [zone] } }],
        type: { path: "type" },
        values: ["records[]"],
        off: { path: "status", is: "disable" },
      },
    ],
  },
  [zone]: { zone: { names: ["name"], private: { path: "zoneType", is: "private" } } },
};
