import type { TypeTable } from "./shape";

const zone = "volcengine:dns/zone:Zone";

/** Properties: pulumi-volcengine 0.0.47. */
export const volcengineTypes: TypeTable = {
  "volcengine:dns/record:Record": {
    records: [
      { names: [{ host: "host", zoneOf: { path: "zid", to: [zone] } }], type: { path: "type" }, values: ["value"] },
    ],
  },
  [zone]: { zone: { names: ["zoneName"] } },
};
