import { readlinkSync } from "node:fs";
import { type Place, texts } from "../register/find";

/**
 * Where the run of Pulumi that this pack belongs to was started. The pack itself runs in its own folder, and no
 * request says where the program is. The process that started the pack works in the program's folder, which Linux
 * tells; `PWD` is what the shell left, and stays behind where a program starts `pulumi` with a working directory of
 * its own, as the Automation API does, or where `pulumi --cwd` goes elsewhere.
 */
export function startedIn(pack: string, { PWD }: NodeJS.ProcessEnv): readonly [Place, ...Place[]] {
  const engine = workingDirectoryOf(process.ppid);
  const shell: Place = { folder: PWD ?? pack, reason: texts.shell };
  return engine === undefined || engine === pack ? [shell] : [{ folder: engine, reason: texts.engine }, shell];
}

function workingDirectoryOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
