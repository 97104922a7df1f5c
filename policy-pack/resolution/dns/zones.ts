import { zoneTypes } from "../../catalog/zones";
import type { Deployment } from "../../deployment/deployment";
import { read, textOf } from "../../deployment/value";
import type { DomainName } from "../../facts/domain";
import { canonical } from "./names";

/** Whether a deployment plans the zone of a registrable domain, and so all its records. */
export function holdsZone({ registrable }: DomainName, deployment: Deployment): boolean {
  return Object.entries(zoneTypes).some(([type, names]) =>
    deployment.ofType(type).some(({ inputs }) =>
      names.some((name) => {
        const value = read(inputs, name);
        return value.state === "known" && canonical(textOf(value.value)) === registrable;
      }),
    ),
  );
}
