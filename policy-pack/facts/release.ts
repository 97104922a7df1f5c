import { readFileSync } from "node:fs";
import { join } from "node:path";

interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly homepage: string;
  /** Where faults are reported. */
  readonly bugs: { readonly url: string };
  readonly description: string;
}

/** The released package: its name, version and home, as its manifest says. */
export const release: PackageManifest = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));
