import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

interface Publication {
  readonly bucket: string;
  readonly domain: string;
  /** The stack's own region where absent. */
  readonly region?: alicloud.ProviderArgs["region"];
}

/** Publishes a bucket under a domain: bucket, custom domain, and the record that leads there. */
export function published(name: string, { bucket, domain, region }: Publication): alicloud.oss.BucketCname {
  const options = region ? { provider: new alicloud.Provider(name, { region }) } : {};
  const store = new alicloud.oss.Bucket(name, { bucket }, options);
  const [host = "", ...zone] = domain.split(".");
  new alicloud.dns.AlidnsRecord(name, {
    domainName: zone.join("."),
    rr: host,
    type: "CNAME",
    value: pulumi.interpolate`${store.bucket}.${store.extranetEndpoint}`,
  });
  return new alicloud.oss.BucketCname(name, { bucket: store.bucket.apply((id) => id ?? ""), domain }, options);
}
