import { describe, expect, it } from "vitest";
import { Deployment } from "../../policy-pack/deployment/deployment";
import type { Environment, Provider } from "../../policy-pack/deployment/resource";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import { render } from "../../policy-pack/locales/render";
import { locate } from "../../policy-pack/resolution/location/location";
import { providerRegion } from "../../policy-pack/resolution/location/region";
import { cloud } from "./serving-locations";

const providerNamed = (name: string, inputs: Provider["inputs"]): Provider => ({
  urn: `urn:pulumi:test::shop::pulumi:providers:alicloud::${name}`,
  inputs,
});
const defaultProvider = (inputs: Provider["inputs"]) => providerNamed("default_3_108_0", inputs);
const explicitProvider = (inputs: Provider["inputs"]) => providerNamed("web", inputs);
const everywhere: Environment = {
  configRegion: "cn-shenzhen",
  ALICLOUD_REGION: "cn-qingdao",
  ALIBABA_CLOUD_REGION: "cn-chengdu",
};

type Case = readonly [
  provider: Provider | undefined,
  environment: Environment,
  registerDefault: string | undefined,
  region: string | undefined,
  how: string,
];

const cases: Readonly<Record<string, Case>> = {
  "an explicit provider's own": [
    explicitProvider({ region: "cn-shanghai" }),
    everywhere,
    "cn-beijing",
    "cn-shanghai",
    "from provider 'web'",
  ],
  "the default provider's own": [
    defaultProvider({ region: "cn-shanghai" }),
    everywhere,
    undefined,
    "cn-shanghai",
    "from stack config alicloud:region",
  ],
  "an unknown one of a provider": [
    explicitProvider({ region: UNKNOWN }),
    everywhere,
    undefined,
    undefined,
    "the region of provider 'web' is not known before the deployment",
  ],
  "the stack's, for the default provider": [
    defaultProvider({}),
    everywhere,
    undefined,
    "cn-shenzhen",
    "from stack config alicloud:region",
  ],
  "the stack's, for a resource whose provider is not told": [
    undefined,
    everywhere,
    undefined,
    "cn-shenzhen",
    "from stack config alicloud:region",
  ],
  "not the stack's, for an explicit provider": [
    explicitProvider({ region: "" }),
    everywhere,
    undefined,
    "cn-qingdao",
    "from environment variable ALICLOUD_REGION",
  ],
  "the other variable": [
    explicitProvider({}),
    { ALIBABA_CLOUD_REGION: "cn-chengdu" },
    "cn-beijing",
    "cn-chengdu",
    "from environment variable ALIBABA_CLOUD_REGION",
  ],
  "the register's": [defaultProvider({}), {}, "cn-nanjing", "cn-nanjing", "from defaultRegion of the register"],
  "the register's, where others planned": [
    defaultProvider({}),
    { variablesNotKnown: true },
    "cn-nanjing",
    "cn-nanjing",
    "from defaultRegion of the register",
  ],
  "not known where others planned": [
    defaultProvider({}),
    { variablesNotKnown: true },
    undefined,
    undefined,
    "the region comes from the environment that Pulumi ran in, which the plan does not tell",
  ],
  "the built-in one": [
    defaultProvider({}),
    {},
    undefined,
    "cn-beijing",
    "nothing names a region, so the provider's built-in default applies",
  ],
};

it("is told to rest on the built-in region", () => {
  const resource = cloud("cname", "oss/bucketCname:BucketCname");
  const deployment = new Deployment({ project: "shop", stack: "test" }, [resource], {});
  const { how, ...location } = locate(resource, { deployment, register: {} });
  expect(location).toEqual({ place: "mainland", region: "cn-beijing", assumed: true });
  expect(render(how, "en")).toBe(
    "region cn-beijing (nothing names a region, so the provider's built-in default applies)",
  );
  expect(render(how, "zh")).toBe("地域 cn-beijing（没有任何地方指定地域，因此采用提供程序内置的默认地域）");
});

describe("the region of a provider", () => {
  it.each(Object.entries(cases))("is %s", (_, [provider, environment, registerDefault, region, how]) => {
    const resource = { ...cloud("cname", "oss/bucketCname:BucketCname"), ...(provider && { provider }) };
    const deployment = new Deployment({ project: "shop", stack: "test" }, [resource], environment);
    const found = providerRegion(resource, deployment, registerDefault);
    expect(render(found.how, "en")).toBe(how);
    expect(found.region).toBe(region);
    expect(found.assumed).toBe(how.includes("built-in") ? true : undefined);
  });
});
