import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { knownTypesSource } from "./known-types";

/** `npm run known-types` writes the types that the pack knows of, from the installed SDK. */
writeFileSync(join(__dirname, "../../policy-pack/catalog/known-types.ts"), knownTypesSource());
