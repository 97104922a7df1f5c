import * as alicloud from "@pulumi/alicloud";
import { singapore } from "./singapore";

const options = { provider: singapore };

export const pages = new alicloud.oss.Bucket("pages", { bucket: "handbook-pages" }, options);

new alicloud.oss.BucketWebsite("pages", { bucket: pages.id, indexDocument: { suffix: "index.html" } }, options);
