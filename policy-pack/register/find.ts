import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { listOf, phrases } from "../locales/text";
import { loadRegister, unusable } from "./load";
import type { Register } from "./register";

export const texts = phrases("registerSearch", {
  notFound:
    "no filing register found; looked for {looked}. Write one with 'icp-guard register init', or name it in ICP_REGISTER",
});

const fileName = "icp-register.yaml";

/** Where to look for the register. */
export interface Whereabouts {
  /** `ICP_REGISTER`, or a file that the user names. */
  readonly named?: string | undefined;
  /** The folder that `pulumi` or `icp-guard` was started in. */
  readonly startedIn: string;
  /** The folder of the policy pack. */
  readonly pack: string;
}

/**
 * Finds and loads the register: the one that is named (relative to where the command was started, then to
 * the pack); else `icp-register.yaml` there or in the nearest folder above, up to the repository's root; else beside the pack.
 *
 * @returns an unusable register that says where it was looked for, where there is none
 */
export function findRegister({ named, startedIn, pack }: Whereabouts): Register {
  const candidates = named
    ? isAbsolute(named)
      ? [named]
      : [resolve(startedIn, named), resolve(pack, named)]
    : [...upward(startedIn).map((folder) => join(folder, fileName)), join(pack, fileName)];
  const looked = [...new Set(candidates)];
  const found = looked.find((candidate) => existsSync(candidate));
  if (found) return loadRegister(found);
  return unusable(resolve(startedIn, named || fileName), texts.notFound({ looked: listOf(looked) }));
}

/** A folder and those above it, up to the root of its repository or of the file system. */
function upward(folder: string): readonly string[] {
  const above = dirname(folder);
  if (above === folder || existsSync(join(folder, ".git"))) return [folder];
  return [folder, ...upward(above)];
}
