import { join } from "node:path";
import { Deployment } from "../../policy-pack/deployment/deployment";
import type { Resource } from "../../policy-pack/deployment/resource";
import { urnOf } from "../../policy-pack/deployment/urn";
import { type Properties, UNKNOWN } from "../../policy-pack/deployment/value";
import { evaluateDeployment } from "../../policy-pack/evaluation/evaluate";
import { loadRegister } from "../../policy-pack/register/load";

const identity = { project: "fleet", stack: "prod" };
const register = loadRegister(join(__dirname, "fleet/icp-register.yaml"));
const domainName = "example.com";

/** Evaluates a deployment that breaks nothing; milliseconds for each of its resources. */
export function millisecondsEach(resources: readonly Resource[]): number {
  const began = performance.now();
  const deployment = new Deployment(identity, resources, { configRegion: "cn-hangzhou" });
  const findings = evaluateDeployment({ register, deployment, today: "2026-11-24" });
  if (findings.length > 0) throw new Error(`The fleet is to break nothing: ${findings[0]?.rule.id}`);
  return (performance.now() - began) / resources.length;
}

/** Services as in the fleet: hosts, a load balancer with a host rule, a CDN domain, and records that lead to them. */
export function services(count: number): readonly Resource[] {
  return Array.from({ length: Math.ceil(count / 10) }, (_, index) => service(`service-${index}`)).flat();
}

function service(name: string): readonly Resource[] {
  const instance = planned("ecs/instance:Instance", name, { internetMaxBandwidthOut: 5, vswitchId: UNKNOWN });
  const address = planned("ecs/eipAddress:EipAddress", name, { bandwidth: "5" });
  const balancer = planned("slb/applicationLoadBalancer:ApplicationLoadBalancer", name, { addressType: "internet" });
  const bucket = planned("oss/bucket:Bucket", name, { bucket: name });
  const cdn = planned("cdn/domainNew:DomainNew", name, { domainName: `static-${name}.${domainName}`, cdnType: "web" });
  const ids: Properties = { allocationId: UNKNOWN, instanceId: UNKNOWN };
  const rule: Properties = { loadBalancerId: UNKNOWN, frontendPort: 80, domain: `${name}.${domainName}` };
  return [
    instance,
    address,
    planned("ecs/eipAssociation:EipAssociation", name, ids, { allocationId: address, instanceId: instance }),
    balancer,
    planned("slb/listener:Listener", name, { loadBalancerId: UNKNOWN, frontendPort: 80 }, { loadBalancerId: balancer }),
    planned("slb/rule:Rule", name, rule, { loadBalancerId: balancer }),
    bucket,
    cdn,
    record(name, "A", UNKNOWN, address),
    record(`static-${name}`, "CNAME", UNKNOWN, cdn),
  ];
}

/** Records of one zone in chains of ten: each leads to the next, and the last to an instance. */
export function chains(count: number): readonly Resource[] {
  return Array.from({ length: Math.ceil(count / 10) }, (_, chain) => {
    const instance = planned("ecs/instance:Instance", `host-${chain}`, { internetMaxBandwidthOut: 5 });
    const links = Array.from({ length: 9 }, (_, link) =>
      record(`link-${chain}-${link}`, "CNAME", `link-${chain}-${link + 1}.${domainName}`),
    );
    return [...links, record(`link-${chain}-9`, "A", UNKNOWN, instance), instance];
  }).flat();
}

/** Records with a literal address each, of the mainland. */
export function literals(count: number): readonly Resource[] {
  return addresses(count).map((address, index) => record(`literal-${index}`, "A", address));
}

/** As many records that lead to an address of the deployment which is not known yet. */
export function unknowns(count: number): readonly Resource[] {
  const address = planned("ecs/eipAddress:EipAddress", "address", { bandwidth: "5" });
  return [address, ...addresses(count).map((_, index) => record(`literal-${index}`, "A", UNKNOWN, address))];
}

/** Addresses of Alibaba Cloud in the mainland. */
function addresses(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `47.${96 + (index >> 16)}.${(index >> 8) & 255}.${index & 255}`);
}

function record(rr: string, type: string, value: string | typeof UNKNOWN, supplier?: Resource): Resource {
  return planned("dns/alidnsRecord:AlidnsRecord", rr, { domainName, rr, type, value }, supplier && { value: supplier });
}

function planned(
  token: string,
  name: string,
  inputs: Properties,
  suppliers: Readonly<Record<string, Resource>> = {},
): Resource {
  const type = `alicloud:${token}`;
  return {
    urn: urnOf(identity, "", type, name),
    type,
    name,
    inputs,
    outputs: {},
    provider: {
      urn: urnOf(identity, "", "pulumi:providers:alicloud", "default_3_108_0"),
      inputs: { region: "cn-hangzhou" },
    },
    dependencies: Object.values(suppliers).map(({ urn }) => urn),
    propertyDependencies: Object.fromEntries(Object.entries(suppliers).map(([input, { urn }]) => [input, [urn]])),
  };
}
