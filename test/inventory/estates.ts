import fc from "fast-check";
import type { Resource } from "../../policy-pack/deployment/resource";
import { type StackIdentity, urnOf } from "../../policy-pack/deployment/urn";
import { type Properties, UNKNOWN } from "../../policy-pack/deployment/value";

/** A deployed resource before it is said which stack has it. */
export interface Deployed {
  readonly type: string;
  readonly name: string;
  readonly inputs: Properties;
  readonly outputs?: Properties;
  readonly region: string;
}

/** Puts a resource into a stack. */
export function inStack({ type, name, inputs, outputs = {}, region }: Deployed, identity: StackIdentity): Resource {
  const provider = { urn: urnOf(identity, "", "pulumi:providers:alicloud", region), inputs: { region } };
  return {
    urn: urnOf(identity, "", type, name),
    type,
    name,
    inputs,
    outputs: { ...outputs, id: `${name}-id` },
    provider,
    dependencies: [],
    propertyDependencies: {},
  };
}

const mainland = "cn-hangzhou";
const abroad = "ap-southeast-1";
const zones = ["example.com", "example.net", "example.org.cn"];

/** The id of one of some resources, of none, or one that is not known. */
const idOf = (...names: readonly string[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...names.map((name) => `${name}-id`)) },
    fc.constantFrom("elsewhere-id"),
  );

const hosts = ["eip-a", "eip-b", "ecs-a", "alb-a", "clb-a"];
const address: Readonly<Record<string, string>> = {
  "eip-a": "203.0.113.11",
  "eip-b": "203.0.113.12",
  "ecs-a": "203.0.113.13",
};
const names = ["www", "shop", "origin", "api", "@"];
const domain = fc
  .tuple(fc.constantFrom("www", "shop", "api"), fc.constantFrom(...zones))
  .map((parts) => parts.join("."));
const region = fc.constantFrom(mainland, abroad);

type Make = fc.Arbitrary<Omit<Deployed, "name">>;

const target = fc.oneof(
  fc.tuple(fc.constantFrom("www", "shop", "origin", "api"), fc.constantFrom(...zones)).map((parts) => parts.join(".")),
  fc.constantFrom(
    "alb-a.cn-hangzhou.alb.aliyuncs.com",
    "bucket-a.oss-ap-southeast-1.aliyuncs.com",
    "www.example.net.w.kunlunsl.com",
    "name.of.nobody.org",
  ),
);

const record = (type: string, value: fc.Arbitrary<string | typeof UNKNOWN>): Make =>
  fc.record({
    type: fc.constant("alicloud:dns/alidnsRecord:AlidnsRecord"),
    inputs: fc.record({
      domainName: fc.constantFrom(...zones),
      rr: fc.constantFrom(...names),
      type: fc.constant(type),
      value,
      line: fc.constantFrom("default", "oversea"),
      status: fc.constantFrom("ENABLE", "DISABLE"),
    }),
    region,
  });

const made = (
  type: string,
  inputs: fc.Arbitrary<Properties>,
  outputs: fc.Arbitrary<Properties> = fc.constant({}),
): Make => fc.record({ type: fc.constant(type), inputs, outputs, region });

/** By name, because links name them. */
const singles: Readonly<Record<string, Make>> = {
  "eip-a": made(
    "alicloud:ecs/eipAddress:EipAddress",
    fc.constant({}),
    fc.constant({ ipAddress: address["eip-a"] ?? "" }),
  ),
  "eip-b": made(
    "alicloud:ecs/eipAddress:EipAddress",
    fc.constant({}),
    fc.constant({ ipAddress: address["eip-b"] ?? "" }),
  ),
  "ecs-a": made(
    "alicloud:ecs/instance:Instance",
    fc.record({
      internetMaxBandwidthOut: fc.constantFrom<number | typeof UNKNOWN>(0, 5, UNKNOWN),
      vswitchId: idOf("vsw-a"),
    }),
    fc.constant({ publicIp: address["ecs-a"] ?? "" }),
  ),
  "vsw-a": made(
    "alicloud:vpc/switch:Switch",
    fc.record({ zoneId: fc.constantFrom("cn-hangzhou-h", "ap-southeast-1a") }),
  ),
  "alb-a": made(
    "alicloud:alb/loadBalancer:LoadBalancer",
    fc.record({ addressType: fc.constantFrom("Internet", "Intranet") }),
    fc.constant({ dnsName: "alb-a.cn-hangzhou.alb.aliyuncs.com" }),
  ),
  "lsn-a": made(
    "alicloud:alb/listener:Listener",
    fc.record({ loadBalancerId: idOf("alb-a"), listenerProtocol: fc.constantFrom("HTTP", "TCP") }),
  ),
  "clb-a": made(
    "alicloud:slb/applicationLoadBalancer:ApplicationLoadBalancer",
    fc.record({ addressType: fc.constantFrom("internet", "intranet") }),
    fc.constant({ address: "203.0.113.14" }),
  ),
  "bucket-a": made(
    "alicloud:oss/bucket:Bucket",
    fc.constant({ bucket: "bucket-a" }),
    fc.constant({ extranetEndpoint: "oss-ap-southeast-1.aliyuncs.com" }),
  ),
  "ga-a": made("alicloud:ga/accelerator:Accelerator", fc.constant({})),
  "zone-a": made("cloudflare:index/zone:Zone", fc.record({ zone: fc.constantFrom(...zones) })),
};

const many: readonly Make[] = [
  record(
    "A",
    fc.constantFrom<string | typeof UNKNOWN>(...Object.values(address), "203.0.113.14", "198.51.100.7", UNKNOWN),
  ),
  record("A", fc.constantFrom(...Object.values(address))),
  record("CNAME", target),
  record("TXT", fc.constantFrom("proof", "www.example.net")),
  made(
    "alicloud:ecs/eipAssociation:EipAssociation",
    fc.record({ allocationId: idOf("eip-a", "eip-b"), instanceId: fc.oneof(idOf(...hosts), fc.constant(UNKNOWN)) }),
  ),
  made(
    "alicloud:alb/rule:Rule",
    fc.record({
      listenerId: idOf("lsn-a"),
      ruleConditions: domain.map((name) => [{ type: "Path" }, { type: "Host", hostConfig: { values: [name] } }]),
    }),
  ),
  made("alicloud:slb/rule:Rule", fc.record({ loadBalancerId: idOf("clb-a"), domain })),
  made("alicloud:oss/bucketCname:BucketCname", fc.record({ bucket: fc.constantFrom("bucket-a", "bucket-b"), domain })),
  made(
    "alicloud:cdn/domainNew:DomainNew",
    fc.record({ domainName: domain, scope: fc.constantFrom<string | typeof UNKNOWN>("domestic", "overseas", UNKNOWN) }),
  ),
  made("alicloud:ga/ipSet:IpSet", fc.record({ acceleratorId: idOf("ga-a"), accelerateRegionId: region })),
  made(
    "alicloud:ga/endpointGroup:EndpointGroup",
    fc.record({ acceleratorId: idOf("ga-a"), endpointGroupRegion: region }),
  ),
  made("alicloud:ga/domain:Domain", fc.record({ acceleratorId: idOf("ga-a"), domain })),
  made(
    "cloudflare:index/record:Record",
    fc.record({
      zoneId: idOf("zone-a"),
      name: fc.constantFrom(...names),
      type: fc.constantFrom("A", "CNAME"),
      value: fc.oneof(fc.constantFrom(...Object.values(address)), target),
      proxied: fc.boolean(),
    }),
  ),
];

/** Deployed resources that name each other by literal ids, addresses and names, as those of different stacks do. */
export const deployed: fc.Arbitrary<readonly Deployed[]> = fc
  .tuple(
    fc
      .subarray(Object.keys(singles))
      .chain((chosen) =>
        fc.tuple(...chosen.map((name) => (singles[name] as Make).map((each): Deployed => ({ ...each, name })))),
      ),
    fc.array(fc.oneof(...many), { maxLength: 9 }),
  )
  .map(([named, others]) => [...named, ...others.map((each, index): Deployed => ({ ...each, name: `r${index}` }))]);
