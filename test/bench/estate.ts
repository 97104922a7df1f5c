import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stackUrnOf, urnOf } from "../../policy-pack/deployment/urn";
import type { Properties } from "../../policy-pack/deployment/value";

/**
 * Writes stack exports whose rules and records name hosts of the next stack.
 *
 * @param each how many resources a stack has
 * @returns the folder that holds them
 */
export function writeStacks(folder: string, stacks: number, each: number): string {
  const into = join(folder, `${stacks}-stacks`);
  mkdirSync(into);
  for (let stack = 0; stack < stacks; stack += 1) {
    const resources = stateOf(stack, stacks, each);
    writeFileSync(join(into, `${stack}.json`), JSON.stringify({ version: 3, deployment: { resources } }));
  }
  return into;
}

function stateOf(stack: number, stacks: number, each: number): readonly object[] {
  const identity = { project: `team-${stack}`, stack: "prod" };
  const provider = urnOf(identity, "", "pulumi:providers:alicloud", "default_3_108_0");
  const made = (type: string, name: string, inputs: Properties, outputs: Properties = {}) => ({
    urn: urnOf(identity, "", `alicloud:${type}`, name),
    id: `${name}-${stack}`,
    inputs: { ...inputs, tags: { team: identity.project } },
    outputs: { ...inputs, ...outputs },
    provider: `${provider}::p`,
  });
  const next = (stack + 1) % stacks;
  const groups = Array.from({ length: Math.ceil(each / 5) }, (_, index) => {
    const [here, there] = [stack, next].map((of) => of * 1000 + index) as [number, number];
    const address = `47.${96 + (here >> 16)}.${(here >> 8) & 255}.${here & 255}`;
    return [
      made("ecs/instance:Instance", `host-${index}`, { internetMaxBandwidthOut: 5 }, { publicIp: address }),
      made("slb/applicationLoadBalancer:ApplicationLoadBalancer", `lb-${index}`, { addressType: "internet" }),
      made("slb/rule:Rule", `rule-${index}`, { loadBalancerId: `lb-${index}-${next}`, domain: `r${here}.example.com` }),
      record(`a${here}`, "A", address),
      record(`c${here}`, "CNAME", `a${there}.example.com`),
    ];
    function record(rr: string, type: string, value: string) {
      return made("dns/alidnsRecord:AlidnsRecord", rr, { domainName: "example.com", rr, type, value, line: "default" });
    }
  });
  return [
    { urn: stackUrnOf(identity), outputs: {} },
    { urn: provider, id: "p", inputs: { region: "cn-hangzhou" } },
    ...groups.flat(),
  ];
}
