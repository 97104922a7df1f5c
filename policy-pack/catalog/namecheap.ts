import type { TypeTable } from "./shape";

/** Properties: Namecheap's Terraform provider 2.9.0 as Pulumi bridges it. */
export const namecheapTypes: TypeTable = {
  "namecheap:index/domainRecords:DomainRecords": {
    records: [
      {
        each: "records[]",
        names: [{ host: "records[].hostname", zone: "domain" }],
        type: { path: "records[].type" },
        values: ["records[].address"],
      },
    ],
  },
  "namecheap:index/domainHostRecord:DomainHostRecord": {
    records: [{ names: [{ host: "hostname", zone: "domain" }], type: { path: "type" }, values: ["address"] }],
  },
};
