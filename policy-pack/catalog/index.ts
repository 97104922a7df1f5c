import { balancerTypes } from "./balancers";
import { edgeTypes } from "./edge";
import { hostTypes } from "./hosts";
import { protectionTypes } from "./protection";
import { saeTypes } from "./sae";
import { serviceTypes } from "./services";
import type { ResourceType, TypeTable } from "./shape";

/** Every resource type that binds a domain, serves an area or hosts a site, by type token. */
export const resourceTypes: TypeTable = {
  ...edgeTypes,
  ...balancerTypes,
  ...serviceTypes,
  ...protectionTypes,
  ...hostTypes,
  ...saeTypes,
};

export function typeOf(token: string): ResourceType | undefined {
  return Object.hasOwn(resourceTypes, token) ? resourceTypes[token] : undefined;
}
