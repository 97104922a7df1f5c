import type { Deployment, Resource } from "../../deployment/deployment";
import { read, textOf } from "../../deployment/value";
import type { Bilingual } from "../../locales/text";

/** The region the cloud provider uses when nothing names one (terraform-provider-alicloud, `DEFAULT_REGION`). */
export const builtInRegion = "cn-beijing";

/** The region that a resource's provider works in, and where that comes from. */
export interface ProviderRegion {
  /** Absent where it is not known before the deployment. */
  readonly region?: string;
  readonly how: Bilingual;
  /** Nothing names a region, so the built-in one is used. */
  readonly assumed?: true;
}

/**
 * Works out the region of a resource's provider in the order in which the provider itself does.
 *
 * @param registerDefault the register's `defaultRegion`, for regions that come from places the pack cannot see
 */
export function providerRegion(
  resource: Resource,
  deployment: Deployment,
  registerDefault: string | undefined,
): ProviderRegion {
  const { provider } = resource;
  const { environment } = deployment;
  const isDefault = provider === undefined || isDefaultProvider(provider.urn);
  if (provider) {
    const name = provider.urn.slice(provider.urn.lastIndexOf("::") + 2);
    const own = read(provider.inputs, "region");
    if (own.state === "unknown") {
      return {
        how: {
          en: `the region of provider '${name}' is not known before the deployment`,
          zh: `提供程序 '${name}' 的地域在部署前未知`,
        },
      };
    }
    if (own.state === "known" && own.value !== "") {
      const how = isDefault
        ? from("stack config alicloud:region", "堆栈配置 alicloud:region")
        : from(`provider '${name}'`, `提供程序 '${name}'`);
      return { region: textOf(own.value), how };
    }
  }
  const sources: readonly (readonly [string | undefined, Bilingual])[] = [
    [
      isDefault ? environment.configRegion : undefined,
      from("stack config alicloud:region", "堆栈配置 alicloud:region"),
    ],
    [environment.ALICLOUD_REGION, from("environment variable ALICLOUD_REGION", "环境变量 ALICLOUD_REGION")],
    [
      environment.ALIBABA_CLOUD_REGION,
      from("environment variable ALIBABA_CLOUD_REGION", "环境变量 ALIBABA_CLOUD_REGION"),
    ],
    [registerDefault, from("defaultRegion of the register", "登记册的 defaultRegion")],
  ];
  for (const [region, how] of sources) {
    if (region) return { region, how };
  }
  if (environment.untold) {
    return {
      how: {
        en: "the region comes from the environment that Pulumi ran in, which the plan does not tell",
        zh: "地域取决于 Pulumi 的运行环境，计划中未说明",
      },
    };
  }
  return {
    region: builtInRegion,
    assumed: true,
    how: {
      en: "nothing names a region, so the provider's built-in default applies",
      zh: "没有任何地方指定地域，因此采用提供程序内置的默认地域",
    },
  };
}

function from(en: string, zh: string): Bilingual {
  return { en: `from ${en}`, zh: `来自${zh}` };
}

/** Whether the engine made the provider itself; it then carries the version: `default_3_108_0`. */
function isDefaultProvider(urn: string): boolean {
  return /::default(_[\w]+)?$/.test(urn);
}
