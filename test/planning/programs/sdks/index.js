const alicloud = require("@pulumi/alicloud");
const pulumi = require("@pulumi/pulumi");

class Site extends pulumi.ComponentResource {}

/** Binds a name in a bucket, so that each value shows among the inputs of a resource. */
function bind(name, bucket, options) {
  return new alicloud.oss.BucketCname(name, { domain: "www.example.net", bucket }, options);
}

module.exports = async () => {
  const read = alicloud.oss.Bucket.get("old", "my-bucket");
  const planned = new alicloud.oss.Bucket("new", { bucket: "new-bucket" });
  const network = new pulumi.StackReference("acme/network/dev");
  const abroad = new alicloud.Provider("abroad", { region: "ap-southeast-1" });
  const site = new Site("acme:web:Site", "site", {}, { providers: { alicloud: abroad } });

  bind("literal", "my-bucket");
  bind("read", read.id);
  bind("read-again", new alicloud.oss.Bucket("again", {}, { urn: await read.urn.promise() }).id);
  bind("read-later", alicloud.oss.Bucket.get("later", planned.id).id);
  bind("read-output", read.bucket);
  bind("planned", planned.id);
  bind("planned-input", planned.bucket);
  bind("planned-again", new alicloud.oss.Bucket("new-again", {}, { urn: await planned.urn.promise() }).id);
  bind("secret", pulumi.secret(read.id));
  bind("secret-planned", pulumi.secret(planned.id));
  bind("interpolated", pulumi.interpolate`${read.id}-2`);
  bind("of-stack", network.getOutput("bucket"));
  bind(
    "of-data",
    alicloud.getZonesOutput({}).apply(({ zones }) => zones[0].id),
  );
  bind(
    "of-unknown-data",
    alicloud.getZonesOutput({ multi: planned.id.apply(Boolean) }).apply(({ zones }) => zones[0].id),
  );
  bind("in-component", read.id, { parent: site });
  bind("transformed", "other-bucket", {
    transforms: [({ props, opts }) => ({ props: { ...props, bucket: read.id }, opts })],
  });
};
