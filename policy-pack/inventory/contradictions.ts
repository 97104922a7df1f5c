import type { Deployment } from "../deployment/deployment";
import type { Resource } from "../deployment/resource";
import { isMainland } from "../facts/regions";
import type { Text } from "../locales/text";
import type { Register } from "../register/register";
import { directoryOf } from "../resolution/dns/directory";
import { locate } from "../resolution/location/location";

/** An address or a name that the register places on one side of the border and the inventory on the other. */
export interface Contradiction {
  readonly answer: string;
  /** Where the register says that it is. */
  readonly location: string;
  readonly resource: Resource;
  /** The stack or account that has the resource. */
  readonly source: string;
  /** Where the inventory says that it is. */
  readonly where: Text;
}

/** Where the register's `hosts` and what is recorded in the estate of a deployment contradict each other. */
export function* contradictionsIn(deployment: Deployment, register: Register): Iterable<Contradiction> {
  for (const [answer, hosts] of directoryOf(deployment).recordedByAnswer) {
    const stated = register.host(answer);
    if (stated === undefined) continue;
    const side = stated.location === "mainland" || isMainland(stated.location) ? "mainland" : "overseas";
    for (const resource of hosts) {
      const { place, how } = locate(resource, { deployment, register });
      if (place === "undecided" || place === side || resource.recorded === undefined) continue;
      yield { answer, location: stated.location, resource, source: resource.recorded.source, where: how };
    }
  }
}
