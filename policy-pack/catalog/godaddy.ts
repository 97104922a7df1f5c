import type { TypeTable } from "./shape";

/**
 * Properties: the Terraform providers n3integration/godaddy 1.9.1, whose `addresses` are those of the domain
 * itself, and veksh/godaddy-dns 0.3.9, as Pulumi bridges them.
 */
export const godaddyTypes: TypeTable = {
  "godaddy:index/domainRecord:DomainRecord": {
    records: [
      {
        each: "records[]",
        names: [{ host: "records[].name", zone: "domain" }],
        type: { path: "records[].type" },
        values: ["records[].data"],
      },
      { each: "addresses[]", names: [{ full: "domain" }], type: { fixed: "A" }, values: ["addresses[]"] },
    ],
  },
  "godaddy-dns:index/record:Record": {
    records: [{ names: [{ host: "name", zone: "domain" }], type: { path: "type" }, values: ["data"] }],
  },
};
