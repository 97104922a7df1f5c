import { promisify } from "node:util";
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { type handleUnaryCall, Server, ServerCredentials, type ServiceDefinition, status } from "@grpc/grpc-js";

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
