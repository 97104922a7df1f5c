import type { Deployment } from "../../deployment/deployment";
import type { Resource } from "../../deployment/resource";
import { isDefaultProvider, nameIn } from "../../deployment/urn";
import { read, textOf, UNKNOWN } from "../../deployment/value";
import { phrases, type Text } from "../../locales/text";

/** The region the cloud provider uses when nothing names one (terraform-provider-alicloud, `DEFAULT_REGION`). */
export const builtInRegion = "cn-beijing";

/** The region that a resource's provider works in, and where that comes from. */
export interface ProviderRegion {
  /** Absent where it is not known before the deployment. */
  readonly region?: string;
  readonly how: Text;
  /** Nothing names a region, so the built-in one is used. */
  readonly assumed?: true;
}

export const texts = phrases("region", {
  provider: "from provider '{name}'",
  providerNotKnown: "the region of provider '{name}' is not known before the deployment",
  config: "from stack config alicloud:region",
  variable: "from environment variable {variable}",
  recorded: "from the inventory",
  notRecorded: "the region was not known when the inventory was written",
  register: "from defaultRegion of the register",
  environmentNotKnown: "the region comes from the environment that Pulumi ran in, which the plan does not tell",
  builtIn: "nothing names a region, so the provider's built-in default applies",
});

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
  const { provider, recorded } = resource;
  if (recorded?.region === UNKNOWN) return { how: texts.notRecorded };
  if (recorded?.region !== undefined) return { region: recorded.region, how: texts.recorded };
  const environment = deployment.estate.environmentOf(resource);
  const isDefault = provider === undefined || isDefaultProvider(provider.urn);
  if (provider) {
    const name = nameIn(provider.urn);
    const own = read(provider.inputs, "region");
    if (own.state === "unknown") return { how: texts.providerNotKnown({ name }) };
    if (own.state === "known" && own.value !== "") {
      return { region: textOf(own.value), how: isDefault ? texts.config : texts.provider({ name }) };
    }
  }
  const candidates: readonly (readonly [string | undefined, Text])[] = [
    [isDefault ? environment.configRegion : undefined, texts.config],
    [environment.ALICLOUD_REGION, texts.variable({ variable: "ALICLOUD_REGION" })],
    [environment.ALIBABA_CLOUD_REGION, texts.variable({ variable: "ALIBABA_CLOUD_REGION" })],
    [registerDefault, texts.register],
  ];
  for (const [region, how] of candidates) {
    if (region) return { region, how };
  }
  if (environment.variablesNotKnown) return { how: texts.environmentNotKnown };
  return { region: builtInRegion, assumed: true, how: texts.builtIn };
}
