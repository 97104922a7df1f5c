import { typesThatBind } from "../alicloud/bindings";
import { builtInRegion } from "../alicloud/region";
import { recordTypes } from "../dns/records";
import { leadsOf } from "./leading";
import type { ResourceRule } from "./rule";
import { servingsOf } from "./serving";

export const regionAssumed: ResourceRule<"assumed"> = {
  id: "icp-region-assumed",
  kind: "resource",
  title: {
    en: "A verdict should not rest on the region that the provider falls back to.",
    zh: "判断不应依赖提供程序的内置默认地域。",
  },
  clause: "access-location",
  level: "advisory",
  severity: "low",
  types: new Set([...typesThatBind, ...recordTypes]),
  messages: {
    assumed: {
      text: {
        en: "Nothing names a region here, so the provider uses its built-in {region}, which is in the Chinese mainland; the verdict rests on that.",
        zh: "此处没有指定地域，提供程序将使用内置的 {region}（位于中国内地）；判断以此为准。",
      },
      remedy: {
        en: "Name the region: `alicloud:region` in the stack's config, `region` of the provider, or ALICLOUD_REGION. If it comes from a place the pack cannot see, such as a profile, enter it as defaultRegion in the register.",
        zh: "请指定地域：堆栈配置中的 `alicloud:region`、提供程序的 `region` 或 ALICLOUD_REGION。如果地域来自规则包无法读取之处（如配置文件 profile），请在登记册中填写 defaultRegion。",
      },
    },
  },
  *judge(resource, context) {
    const rests =
      servingsOf(resource, context).some(({ reach }) => reach.assumed) ||
      leadsOf(resource, context).some(({ destination }) => destination.assumed);
    if (rests) yield { outcome: "violation", message: "assumed", values: { region: builtInRegion } };
  },
};
