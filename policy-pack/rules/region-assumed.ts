import { mayViolate } from "../resolution/domain-uses";
import { builtInRegion } from "../resolution/location/region";
import type { DomainUseRule } from "./rule";

export const regionAssumed: DomainUseRule<"assumed"> = {
  id: "icp-region-assumed",
  kind: "domain-use",
  title: "A finding should not rest on the region that the provider falls back to.",
  clause: "access-location",
  level: "advisory",
  severity: "low",
  messages: {
    assumed: {
      text: "Nothing names a region here, so the provider uses its built-in {region}, which is in the Chinese mainland; what else is found here rests on that.",
      remedy:
        "Name the region: `alicloud:region` in the stack's config, `region` of the provider, or ALICLOUD_REGION. If it comes from a place the pack cannot see, such as a profile, enter it as defaultRegion in the register.",
    },
  },
  *evaluate(uses) {
    const rests = uses.some(
      (use) => (use.kind === "binding" || use.kind === "record") && mayViolate(use) && use.location.assumed,
    );
    if (rests) yield { outcome: "violation", message: "assumed", values: { region: builtInRegion } };
  },
};
