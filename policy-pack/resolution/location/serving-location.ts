import type { Resource } from "../../deployment/resource";
import { phrases } from "../../locales/text";
import { exposureOf } from "./exposure";
import { type Location, locate, type Place, type ResolutionContext } from "./location";

/** Where the Internet reaches a resource; `private` where it does not. */
export type ServingLocation = Omit<Location, "place"> & { readonly place: Place | "private" };

export const texts = phrases("servingLocation", {
  private: "the Internet does not reach it",
  exposureNotKnown: "{how}, but whether the Internet reaches it is not known before the deployment",
});

/** Where the Internet reaches a resource of a known type. */
export function servingLocationOf(resource: Resource, context: ResolutionContext): ServingLocation {
  const location = locate(resource, context);
  if (location.place === "overseas") return location;
  const exposure = exposureOf(resource, context.deployment);
  if (exposure === "private") return { place: "private", how: texts.private };
  if (exposure === "undecided" && location.place === "mainland") {
    return { ...location, place: "undecided", how: texts.exposureNotKnown({ how: location.how }) };
  }
  return location;
}
