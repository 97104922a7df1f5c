import { typeOf } from "../../catalog";
import type { Resource } from "../../deployment/resource";
import { inputOf, readAll, textOf, UNKNOWN } from "../../deployment/value";
import type { Destination } from "./destination";
import type { TraceContext } from "./hops";
import { destinationOfSupplied } from "./hosts";
import { traceName } from "./trace";

/** Where the origins of an edge resource end, the weightiest of each; nothing where it names none. */
export function traceOrigins(edge: Resource, context: TraceContext): readonly Destination[] {
  const path = typeOf(edge.type)?.origins;
  if (path === undefined) return [];
  const supplied = context.deployment.suppliers(edge, inputOf(path));
  return readAll(edge.inputs, path).flatMap(({ value }) => {
    const end =
      value === UNKNOWN ? destinationOfSupplied(supplied, "either", context) : traceName(textOf(value), context)[0];
    return end ?? [];
  });
}
