import type { Resource } from "../../deployment/deployment";
import { exposureOf } from "./exposure";
import { type Location, locate, type Place, type ResolutionContext } from "./location";

/** Where the Internet reaches a resource; `private` where it does not. */
export type ServingLocation = Omit<Location, "place"> & { readonly place: Place | "private" };

/** Where the Internet reaches a resource of a known type. */
export function servingLocationOf(resource: Resource, surroundings: ResolutionContext): ServingLocation {
  const location = locate(resource, surroundings);
  if (location.place === "overseas") return location;
  const exposure = exposureOf(resource, surroundings.deployment);
  if (exposure === "private") {
    return { place: "private", how: { en: "the Internet does not reach it", zh: "公网无法访问" } };
  }
  if (exposure === "undecided" && location.place === "mainland") {
    return {
      ...location,
      place: "undecided",
      how: {
        en: `${location.how.en}, but whether the Internet reaches it is not known before the deployment`,
        zh: `${location.how.zh}，但公网能否访问在部署前未知`,
      },
    };
  }
  return location;
}
