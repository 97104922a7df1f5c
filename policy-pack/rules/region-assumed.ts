import { typesThatBind } from "../resolution/bindings";
import { recordTypes } from "../resolution/dns/records";
import { builtInRegion } from "../resolution/location/region";
import { leadsOf } from "./leading";
import type { ResourceRule } from "./rule";
import { servingsOf } from "./serving";

export const regionAssumed: ResourceRule<"assumed"> = {
  id: "icp-region-assumed",
  kind: "resource",
  title: "A verdict should not rest on the region that the provider falls back to.",
  clause: "access-location",
  level: "advisory",
  severity: "low",
  types: new Set([...typesThatBind, ...recordTypes]),
  messages: {
    assumed: {
      text: "Nothing names a region here, so the provider uses its built-in {region}, which is in the Chinese mainland; the verdict rests on that.",
      remedy:
        "Name the region: `alicloud:region` in the stack's config, `region` of the provider, or ALICLOUD_REGION. If it comes from a place the pack cannot see, such as a profile, enter it as defaultRegion in the register.",
    },
  },
  *evaluate(resource, context) {
    const rests =
      servingsOf(resource, context).some(({ reach }) => reach.assumed) ||
      leadsOf(resource, context).some(({ destination }) => destination.assumed);
    if (rests) yield { outcome: "violation", message: "assumed", values: { region: builtInRegion } };
  },
};
