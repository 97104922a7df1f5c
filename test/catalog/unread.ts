import { resourceTypes } from "../../policy-pack/catalog";
import { exclusions } from "../../policy-pack/catalog/exclusions";
import { unclassified } from "./drift";
import { readAlicloud } from "./sdk";

/** Prints the suspicious properties of the installed SDK that no row reads and no exclusion names. */
for (const property of unclassified(readAlicloud(), resourceTypes, exclusions)) console.log(property);
