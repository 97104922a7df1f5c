import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where a schema was read from. */
export interface Source {
  readonly provider: string;
  /** The package, or the documentation where no package can be had. */
  readonly package: string;
  readonly version: string;
  /** The month in which it was read. */
  readonly read: string;
}

/** What a provider other than Alibaba Cloud says of the types that have rows. */
export interface Schema {
  readonly sources: readonly Source[];
  /** The paths of the inputs by type token. */
  readonly types: Readonly<Record<string, readonly string[]>>;
}

const folder = join(__dirname, "schemas");

/** The schemas of all providers other than Alibaba Cloud; `npm run schemas` writes those that packages tell. */
export function readSchemas(): readonly Schema[] {
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Schema);
}
