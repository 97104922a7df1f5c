import { renameSync, writeFileSync } from "node:fs";

/** Puts a text in place of a file's. Whoever reads the file meanwhile finds it whole. */
export function replaceFile(file: string, text: string): void {
  const beside = `${file}.${process.pid}.tmp`;
  writeFileSync(beside, text);
  renameSync(beside, file);
}
