import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";

/** A place in a file; line and column count from one. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const maps = new Map<string, TraceMap | undefined>();

/** What a place in compiled JavaScript was compiled from, by its source map; the place itself where there is none. */
export function originalOf(place: Place): Place {
  const { file, line, column } = place;
  if (!/\.[cm]?js$/.test(file)) return place;
  if (!maps.has(file)) maps.set(file, mapOf(file));
  const map = maps.get(file);
  const original = map && originalPositionFor(map, { line, column: column - 1 });
  if (!original?.source) return place;
  return { file: fileURLToPath(original.source), line: original.line, column: original.column + 1 };
}

function mapOf(file: string): TraceMap | undefined {
  try {
    const url = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(file, "utf8"))?.[1];
    return url === undefined ? undefined : readMap(url, file);
  } catch {
    // A position in the compiled file is still better than none.
    return undefined;
  }
}

function readMap(url: string, file: string): TraceMap | undefined {
  const [, encoded] = /^data:application\/json[^,]*;base64,(.*)$/.exec(url) ?? [];
  if (encoded !== undefined)
    return new TraceMap(Buffer.from(encoded, "base64").toString(), String(pathToFileURL(file)));
  const path = join(dirname(file), decodeURIComponent(url));
  return existsSync(path) ? new TraceMap(readFileSync(path, "utf8"), String(pathToFileURL(path))) : undefined;
}
