import type { Entry } from "../../policy-pack/inventory/schema";
import { signed } from "../../policy-pack/inventory/source";
import { textOf } from "../../policy-pack/inventory/text";

/** The URN of a resource in another stack. */
export function urnElsewhere(type: string, name: string): string {
  return `urn:pulumi:prod::network::${type}::${name}`;
}

/** What a file holds of the stack network/prod. */
export function inventoryOf(resources: readonly Entry[], seen = "2026-11-20"): string {
  return textOf([signed({ stack: "network/prod", seen, resources: [...resources] })]);
}

/** An elastic IP address of another stack. */
export function addressElsewhere(name: string, address: string, region = "cn-hangzhou"): Entry {
  const urn = urnElsewhere("alicloud:ecs/eipAddress:EipAddress", name);
  return { urn, id: `eip-${name}`, region, answers: { ipAddress: [address] } };
}
