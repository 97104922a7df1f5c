import { describe, expect, it } from "vitest";
import { Deployment } from "../../policy-pack/deployment/deployment";
import type { Resource } from "../../policy-pack/deployment/resource";
import type { Properties } from "../../policy-pack/deployment/value";
import { servingLocationOf } from "../../policy-pack/resolution/location/serving-location";
import { planned } from "./dns/planned";

/** A planned Alibaba Cloud resource, whose type is given without the package. */
export function cloud(
  name: string,
  type: string,
  inputs: Properties = {},
  suppliers: Readonly<Record<string, readonly string[]>> = {},
): Resource {
  return planned(`alicloud:${type}`, inputs, { name, suppliers });
}

/** The same resource, made through a provider outside the mainland. */
export function abroad(resource: Resource): Resource {
  return through("ap-southeast-1", resource);
}

/** The same resource, made through a provider of its own. */
export function through(region: Properties[string], resource: Resource): Resource {
  return { ...resource, provider: { urn: `urn::${String(region)}`, inputs: { region } } };
}

/** Under this id in the cloud, which only an update knows. */
export function withId(id: string, resource: Resource): Resource {
  return { ...resource, outputs: { id } };
}

/** Where the first of some resources is reached, in a deployment to cn-hangzhou: `mainland cn-hangzhou`. */
export function servingLocationIn(...resources: readonly [Resource, ...Resource[]]): string {
  const deployment = new Deployment({ project: "shop", stack: "test" }, resources, { configRegion: "cn-hangzhou" });
  const { place, region } = servingLocationOf(resources[0], { deployment, register: {} });
  return region && place !== "undecided" ? `${place} ${region}` : place;
}

/** Resources, and where the first of them is reached. */
export type Cases = Readonly<Record<string, readonly [place: string, ...resources: [Resource, ...Resource[]]]>>;

export function tryServingLocations(title: string, cases: Cases): void {
  describe(title, () => {
    it.each(Object.entries(cases))("%s", (_, [place, ...resources]) => {
      expect(servingLocationIn(...resources)).toBe(place);
    });
  });
}
