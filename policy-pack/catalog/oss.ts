import { provider } from "./clues";
import type { TypeTable } from "./shape";

/** Properties: @pulumi/alicloud 3.108.0. */
export const ossTypes: TypeTable = {
  "alicloud:oss/bucket:Bucket": { product: "oss", location: [provider], names: ["extranetEndpoint"] },
  "alicloud:oss/bucketCname:BucketCname": {
    product: "oss",
    domains: [{ path: "domain" }],
    location: [
      { from: "link", link: { path: "bucket", to: ["alicloud:oss/bucket:Bucket"], by: ["bucket"] } },
      provider,
    ],
    passesThrough: [],
  },
  "alicloud:oss/bucketAcl:BucketAcl": { passesThrough: [] },
  "alicloud:oss/bucketWebsite:BucketWebsite": { passesThrough: [] },
};
