import type { TypeTable } from "./shape";

/** Properties: pulumi-ns1 3.10.2; `domain` is the whole name. */
export const ns1Types: TypeTable = {
  "ns1:index/record:Record": {
    records: [{ names: [{ full: "domain" }], type: { path: "type" }, values: ["answers[].answer", "shortAnswers[]"] }],
  },
  "ns1:index/zone:Zone": { zone: { names: ["zone"] } },
};
