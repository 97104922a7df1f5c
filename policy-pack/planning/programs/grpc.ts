import { promisify } from "node:util";
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import {
  type handleUnaryCall,
  type MethodDefinition,
  Server,
  ServerCredentials,
  type ServiceDefinition,
  status,
} from "@grpc/grpc-js";
import { type JavaScriptValue, Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { WireObject } from "../wire";

/** Neither end limits a message's size: a component's inputs may hold whole files. */
export const unlimited = { "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 };

/**
 * Turns a function into a handler of the service. What it throws arrives at the caller as the call's error.
 *
 * @param failed gets what the function throws, because the caller may swallow the error
 */
export function unary<Request, Response>(
  answer: (request: Request) => Response | Promise<Response>,
  failed: (error: unknown) => void = () => {},
): handleUnaryCall<Request, Response> {
  return async ({ request }, reply) => {
    try {
      reply(null, await answer(request));
    } catch (error) {
      failed(error);
      reply({ code: status.UNKNOWN, details: (error as Error).message });
    }
  };
}

/**
 * Serves on a free port of this machine's own address; `close` ends every connection at once.
 *
 * @param failed gets why a message could not be read or written
 */
export async function serve(
  services: readonly (readonly [ServiceDefinition, UntypedServiceImplementation])[],
  failed: (error: unknown) => void = () => {},
): Promise<{ readonly address: string; close(): void }> {
  const server = new Server(unlimited);
  for (const [definition, implementation] of services) {
    const methods = Object.entries(definition).map(([name, method]) => [name, reporting(method, failed)]);
    server.addService(Object.fromEntries(methods), implementation);
  }
  const port = await promisify(server.bindAsync).call(server, "127.0.0.1:0", ServerCredentials.createInsecure());
  return { address: `127.0.0.1:${port}`, close: () => server.forceShutdown() };
}

function reporting<Request, Response>(
  method: MethodDefinition<Request, Response>,
  failed: (error: unknown) => void,
): MethodDefinition<Request, Response> {
  const caught =
    <From, To>(convert: (from: From) => To) =>
    (from: From) => {
      try {
        return convert(from);
      } catch (error) {
        failed(error);
        throw error;
      }
    };
  const { requestDeserialize, responseSerialize } = method;
  return {
    ...method,
    requestDeserialize: caught(requestDeserialize),
    responseSerialize: caught(responseSerialize),
  };
}

/** The properties in a message of Pulumi's protocol; none where the message leaves them out. */
export function propertiesOf(struct: Struct | undefined): WireObject {
  return (struct?.toJavaScript() ?? {}) as WireObject;
}

/** Puts properties into a message of Pulumi's protocol. */
export function structOf(properties: WireObject): Struct {
  return Struct.fromJavaScript(properties as Record<string, JavaScriptValue>);
}
