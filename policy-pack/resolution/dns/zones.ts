import { resourceTypes } from "../../catalog";
import type { Deployment } from "../../deployment/deployment";
import type { DomainName } from "../../facts/domain";
import { zoneOf } from "./names";

const zoneTypes = Object.keys(resourceTypes).filter((token) => resourceTypes[token]?.zone);

/** Whether the public zone of a registrable domain is known in the estate, and so are all its records. */
export function holdsZone({ registrable }: DomainName, deployment: Deployment): boolean {
  return zoneTypes
    .flatMap((type) => deployment.estate.ofType(type))
    .map(zoneOf)
    .some((zone) => zone.state === "known" && zone.value === registrable);
}
