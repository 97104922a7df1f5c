import { resourceTypes } from "../../policy-pack/catalog";
import { unclassified } from "./drift";
import { exclusions } from "./exclusions";
import { readAlicloud } from "./sdk";

/** Prints the suspicious properties of the installed SDK that no row reads and no exclusion names. */
for (const property of unclassified(readAlicloud(), resourceTypes, exclusions)) console.log(property);
