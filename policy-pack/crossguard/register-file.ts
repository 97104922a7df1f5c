import { resolve } from "node:path";
import { type RegisterFile, readRegisterFile } from "../register/file";
import { findRegisterFile } from "../register/find";
import { startedIn } from "./started-in";

/**
 * The register's file of a run of Pulumi.
 *
 * @param pinned the file, relative to the pack's folder; looked for where absent
 */
export function registerFileOf(pinned?: string): RegisterFile {
  const pack = process.cwd();
  if (pinned !== undefined) return readRegisterFile(resolve(pack, pinned));
  return findRegisterFile({ named: process.env["ICP_REGISTER"], places: startedIn(pack, process.env), pack });
}
