import type { Check } from "./checks/check";
import { checkDomains } from "./checks/domains";
import { checkEntities } from "./checks/entities";
import { checkExemptions } from "./checks/exemptions";
import { checkPlaces } from "./checks/places";
import { checkWebsites } from "./checks/websites";

/** Everything that a register of the right form may still get wrong, in the order of its parts. */
export const check: Check = function* (data, lineOf) {
  for (const part of [checkEntities, checkWebsites, checkDomains, checkPlaces, checkExemptions]) {
    yield* part(data, lineOf);
  }
};
