import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { WireObject } from "./wire";

/** The properties in a message of Pulumi's protocol; none where the message leaves them out. */
export function propertiesOf(struct: Struct | undefined): WireObject {
  return (struct?.toJavaScript() ?? {}) as WireObject;
}

/** Puts properties into a message of Pulumi's protocol. */
export function structOf(properties: WireObject): Struct {
  return Struct.fromJavaScript(properties as Record<string, JavaScriptValue>);
}
