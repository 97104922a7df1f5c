import { validateDomains } from "./validation/domains";
import { validateEntities } from "./validation/entities";
import { validateExemptions } from "./validation/exemptions";
import { validatePlaces } from "./validation/places";
import type { Validator } from "./validation/validator";
import { validateWebsites } from "./validation/websites";

/** Everything that a register of the right form may still get wrong, in the order of its parts. */
export const validate: Validator = function* (data, lineOf) {
  for (const part of [validateEntities, validateWebsites, validateDomains, validatePlaces, validateExemptions]) {
    yield* part(data, lineOf);
  }
};
