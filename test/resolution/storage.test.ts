import { UNKNOWN } from "../../policy-pack/deployment/value";
import { abroad, cloud, tryServingLocations } from "./serving-locations";

const bucket = cloud("bucket", "oss/bucket:Bucket", { bucket: "assets" });

tryServingLocations("a name bound to a bucket", {
  "by the name of the bucket": ["overseas ap-southeast-1", named("assets"), abroad(bucket)],
  "by the bucket itself": [
    "overseas ap-southeast-1",
    cloud("it", "oss/bucketCname:BucketCname", { bucket: UNKNOWN }, { bucket: ["bucket"] }),
    abroad(bucket),
  ],
  "of another deployment": ["mainland cn-hangzhou", named("elsewhere"), abroad(bucket)],
  "that nothing names": ["undecided", cloud("it", "oss/bucketCname:BucketCname", { bucket: UNKNOWN }), bucket],
  "in a value that is no name": [
    "mainland cn-hangzhou",
    cloud("it", "oss/bucketCname:BucketCname", { bucket: [UNKNOWN] }),
  ],
});

tryServingLocations("a name bound to a registry", {
  "of another provider": [
    "overseas ap-southeast-1",
    cloud(
      "it",
      "cr/instanceCustomizedDomain:InstanceCustomizedDomain",
      { instanceId: UNKNOWN },
      { instanceId: ["cr"] },
    ),
    abroad(cloud("cr", "cr/registryEnterpriseInstance:RegistryEnterpriseInstance")),
  ],
});

function named(name: string) {
  return cloud("it", "oss/bucketCname:BucketCname", { bucket: name });
}
