import { validateDomains } from "./validation/domains";
import { validateEntities } from "./validation/entities";
import { validateExemptions } from "./validation/exemptions";
import { validateFilings } from "./validation/filings";
import { validatePlaces } from "./validation/places";
import type { Validator } from "./validation/validator";

/** Everything that a register of the right form may still get wrong, in the order of its parts. */
export const validate: Validator = function* (data, lineOf) {
  for (const part of [validateEntities, validateFilings, validateDomains, validatePlaces, validateExemptions]) {
    yield* part(data, lineOf);
  }
};
