import { dirname } from "node:path";

interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly homepage: string;
  /** Where faults are reported. */
  readonly bugs: { readonly url: string };
  readonly description: string;
}

const manifest = require.resolve("#package.json");

/** The released package: its name, version and home, as its manifest says. */
export const release: PackageManifest = require(manifest);

/** The folder that this package is installed in. */
export const packageFolder: string = dirname(manifest);
