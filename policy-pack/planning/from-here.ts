import { relative, sep } from "node:path";

/** A file as reports name it: relative to the folder that the command was started in, on every system with `/`. */
export function fromHere(file: string): string {
  return relative(process.cwd(), file).replaceAll(sep, "/");
}
