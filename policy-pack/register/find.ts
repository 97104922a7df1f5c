import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { listOf, phrases, type Text } from "../locales/text";
import { type RegisterFile, readRegisterFile } from "./file";

export const texts = phrases("registerSearch", {
  notFound:
    "no filing register found; looked for {looked}. Write one with 'icp-guard register init', or name it in ICP_REGISTER",
  looked: "{files} ({reason})",
  named: "the file that is named",
  engine: "where pulumi runs, and above",
  shell: "PWD, where the shell that started pulumi was, and above",
  command: "where icp-guard looks, and above",
  pack: "beside the pack",
});

const fileName = "icp-register.yaml";

/** A folder to look in, and why. */
export interface Place {
  readonly folder: string;
  readonly reason: Text;
}

/** Where to look for the register. */
export interface SearchPath {
  /** `ICP_REGISTER`, or a file that the user names. */
  readonly named?: string | undefined;
  /** The folders from which to look upward, the likeliest first; at least one. */
  readonly places: readonly [Place, ...Place[]];
  /** The folder of the policy pack. */
  readonly pack: string;
}

/**
 * Finds the file of the register and reads it: the one that is named (relative to the places in their order, then to the pack);
 * else `icp-register.yaml` there or in the nearest folder above, up to the repository's root; else beside the pack.
 *
 * @returns an unreadable one that says where it was looked for and why, where there is none
 */
export function findRegisterFile({ named, places, pack }: SearchPath): RegisterFile {
  const candidates = named ? candidatesNamed(named, places, pack) : candidatesNear(places, pack);
  const found = candidates.flatMap(({ files }) => files).find((file) => existsSync(file));
  if (found) return readRegisterFile(found);
  const looked = candidates.map(({ files, reason }) => texts.looked({ files: listOf(files), reason }));
  const text = texts.notFound({ looked: listOf(looked, "; ") });
  return { file: resolve(places[0].folder, named || fileName), content: { text } };
}

interface Candidates {
  readonly files: readonly string[];
  readonly reason: Text;
}

function candidatesNamed(named: string, places: readonly Place[], pack: string): readonly Candidates[] {
  const files = isAbsolute(named)
    ? [named]
    : [...places.map(({ folder }) => folder), pack].map((folder) => resolve(folder, named));
  return [{ files: [...new Set(files)], reason: texts.named }];
}

function candidatesNear(places: readonly Place[], pack: string): readonly Candidates[] {
  const seen = new Set<string>();
  const near = places.map(({ folder, reason }) => ({ folders: upward(folder), reason }));
  return [...near, { folders: [pack], reason: texts.pack }]
    .map(({ folders, reason }) => {
      const files = folders.map((folder) => join(folder, fileName)).filter((file) => !seen.has(file));
      for (const file of files) seen.add(file);
      return { files, reason };
    })
    .filter(({ files }) => files.length > 0);
}

/** A folder and those above it, up to the root of its repository or of the file system. */
function upward(folder: string): readonly string[] {
  const above = dirname(folder);
  if (above === folder || existsSync(join(folder, ".git"))) return [folder];
  return [folder, ...upward(above)];
}
