import type { Resource } from "../../deployment/deployment";
import { readAll, textOf, UNKNOWN } from "../../deployment/value";
import type { Destination } from "./destination";
import type { TraceContext } from "./hops";
import { destinationOfSupplied } from "./hosts";
import { traceName } from "./trace";

/** Where the resources of edge products name what they fetch their content from (@pulumi/alicloud 3.108.0). */
const origins: Readonly<Record<string, string>> = {
  "alicloud:cdn/domainNew:DomainNew": "sources[].content",
  "alicloud:cdn/domain:Domain": "sources[]",
  "alicloud:dcdn/domain:Domain": "sources[].content",
  "alicloud:scdn/domain:Domain": "sources[].content",
  "alicloud:vod/domain:Domain": "sources[].sourceContent",
};

/** Where the origins of an edge resource end, the weightiest of each; nothing where it names none. */
export function traceOrigins(edge: Resource, context: TraceContext): readonly Destination[] {
  const path = Object.hasOwn(origins, edge.type) ? origins[edge.type] : undefined;
  if (path === undefined) return [];
  const supplied = context.deployment.suppliers(edge, "sources");
  return readAll(edge.inputs, path).flatMap(({ value }) => {
    const end =
      value === UNKNOWN ? destinationOfSupplied(supplied, "either", context) : traceName(textOf(value), context)[0];
    return end ?? [];
  });
}
