import { typeOf } from ".";
import { knownTypes } from "./known-types";
import type { ResourceType } from "./shape";
import { bridgedToken } from "./tokens";

/**
 * What kind of type this is that no table knows: of the cloud, a DNS record, or an object of a Kubernetes cluster. Nothing
 * for a type that a table knows, or that is of no concern.
 */
export type UnknownKind = "cloud" | "record" | "object";

let known: ReadonlySet<string> | undefined;

const kinds = new Map<string, UnknownKind | undefined>();

/** Whether a type that the tables do not know may carry a domain all the same. */
export function unknownKindOf(token: string): UnknownKind | undefined {
  // Each rule asks of each resource.
  const kind = kinds.get(token);
  if (kind !== undefined || kinds.has(token)) return kind;
  kinds.set(token, typeOf(token) ? undefined : kindOf(token));
  return kinds.get(token);
}

function kindOf(token: string): UnknownKind | undefined {
  if (isOfCloud(token)) {
    known ??= new Set(readKnownTypes());
    return known.has(token) ? undefined : "cloud";
  }
  if (token.startsWith("kubernetes:")) return "object";
  // Only networks of its owner see a record of a private zone.
  if (/private/i.test(token)) return undefined;
  return /:\w*record(?:s|_?sets?)?(?:v\d+)?$/i.test(token) ? "record" : undefined;
}

/** Whether a type is of a package of Alibaba Cloud. */
export function isOfCloud(token: string): boolean {
  return /^(?:alicloud|aliyun|alibaba-?cloud)\w*:/.test(token);
}

/** The tokens of all types of the SDK, and those of the bridged Terraform provider. */
function* readKnownTypes(): Iterable<string> {
  for (const line of knownTypes.trim().split("\n")) {
    const [module = "", types = ""] = line.split(": ");
    for (const entry of types.split(" ")) {
      const [type = "", terraform] = entry.split("=");
      const token = `alicloud:${module}/${type.slice(0, 1).toLowerCase()}${type.slice(1)}:${type}`;
      const row: ResourceType = terraform === undefined ? {} : { terraform: `alicloud_${terraform}` };
      yield token;
      yield bridgedToken(token, row) ?? token;
    }
  }
}
