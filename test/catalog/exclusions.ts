import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Properties that sound like a domain, a host name, an area, a region or a public address, and yet matter for no filing. */
export interface Exclusion {
  readonly reason: string;
  /** The paths by type token. */
  readonly types: Readonly<Record<string, readonly string[]>>;
}

/** Checked against @pulumi/alicloud 3.108.0; `npm run unread` lists what a newer one adds. */
export const exclusions: readonly Exclusion[] = JSON.parse(readFileSync(join(__dirname, "excluded.json"), "utf8"));
