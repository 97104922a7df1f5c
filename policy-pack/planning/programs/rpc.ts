import { promisify } from "node:util";
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { type handleUnaryCall, Server, ServerCredentials, type ServiceDefinition, status } from "@grpc/grpc-js";
import { BinaryWriter, type Message } from "google-protobuf";
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { WireObject } from "../wire";

/** Neither end limits a message's size: a component's inputs may hold whole files. */
export const unlimited = { "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 };

/** Turns a function into a handler of the service; what it throws arrives at the caller as the call's error. */
export function unary<Request, Response>(
  answer: (request: Request) => Response | Promise<Response>,
): handleUnaryCall<Request, Response> {
  return async ({ request }, reply) => {
    try {
      reply(null, await answer(request));
    } catch (error) {
      reply({ code: status.UNKNOWN, details: (error as Error).message });
    }
  };
}

/** Serves on a free port of this machine's own address; `close` ends every connection at once. */
export async function serve(
  ...services: readonly (readonly [ServiceDefinition, UntypedServiceImplementation])[]
): Promise<{ readonly address: string; close(): void }> {
  const server = new Server(unlimited);
  for (const [definition, implementation] of services) server.addService(definition, implementation);
  const port = await promisify(server.bindAsync).call(server, "127.0.0.1:0", ServerCredentials.createInsecure());
  return { address: `127.0.0.1:${port}`, close: () => server.forceShutdown() };
}

/** The properties in a message of Pulumi's protocol; none where the message leaves them out. */
export function propertiesOf(struct: Struct | undefined): WireObject {
  return (struct?.toJavaScript() ?? {}) as WireObject;
}

/** Puts properties into a message of Pulumi's protocol. */
export function structOf(properties: WireObject): Struct {
  return Struct.fromJavaScript(properties as Record<string, JavaScriptValue>);
}

/** Adds a text to a message, in a field that the SDK of this package may not know yet. */
export function withText<Kind extends Message>(message: Kind, field: number, text: string): Kind {
  const serializeBinary = () => {
    const writer = new BinaryWriter();
    writer.writeString(field, text);
    return Uint8Array.from([
      ...Object.getPrototypeOf(message).serializeBinary.call(message),
      ...writer.getResultBuffer(),
    ]);
  };
  return Object.assign(message, { serializeBinary });
}
