import type { Resource } from "../../deployment/deployment";
import { phrases } from "../../locales/text";
import { exposureOf } from "./exposure";
import { type Location, locate, type Place, type ResolutionContext } from "./location";

export const texts = phrases("servingLocation", {
  private: "the Internet does not reach it",
  exposureUnknown: "{how}, but whether the Internet reaches it is not known before the deployment",
});

/** Where the Internet reaches a resource; `private` where it does not. */
export type ServingLocation = Omit<Location, "place"> & { readonly place: Place | "private" };

/** Where the Internet reaches a resource of a known type. */
export function servingLocationOf(resource: Resource, surroundings: ResolutionContext): ServingLocation {
  const location = locate(resource, surroundings);
  if (location.place === "overseas") return location;
  const exposure = exposureOf(resource, surroundings.deployment);
  if (exposure === "private") {
    return { place: "private", how: texts.private };
  }
  if (exposure === "undecided" && location.place === "mainland") {
    return {
      ...location,
      place: "undecided",
      how: texts.exposureUnknown({ how: location.how }),
    };
  }
  return location;
}
