import { readFileSync } from "node:fs";
import { join } from "node:path";
import { release } from "../../facts/release";

const name = "icp-register.schema.json";

/** Where editors find the JSON Schema of this version's registers. */
export const schemaUrl = `${release.homepage.replace("//github.com", "//raw.githubusercontent.com")}/v${release.version}/${name}`;

/** The JSON Schema of a register, as published. */
export function schema(): string {
  return readFileSync(join(__dirname, "../../..", name), "utf8");
}
