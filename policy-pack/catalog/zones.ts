/**
 * Resource types that are a domain's zone with some DNS provider, and the inputs that may hold its name. Whoever
 * plans the zone is taken to plan its records.
 *
 * Properties: @pulumi/alicloud 3.108.0, cloudflare 6.22.1 (`zone` up to 5), aws 7.48.0, gcp 9.37.0, azure 6.40.0.
 */
export const zoneTypes: Readonly<Record<string, readonly string[]>> = {
  "alicloud:dns/alidnsDomain:AlidnsDomain": ["domainName"],
  "alicloud:dns/dnsDomain:DnsDomain": ["domainName"],
  "alicloud:dns/domain:Domain": ["name"],
  "alicloud:esa/site:Site": ["siteName"],
  "cloudflare:index/zone:Zone": ["name", "zone"],
  "aws:route53/zone:Zone": ["name"],
  "gcp:dns/managedZone:ManagedZone": ["dnsName"],
  "azure:dns/zone:Zone": ["name"],
};
