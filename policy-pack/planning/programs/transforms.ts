import { credentials } from "@grpc/grpc-js";
import { CallbacksClient } from "@pulumi/pulumi/proto/callback_grpc_pb";
import { type Callback, CallbackInvokeRequest, type CallbackInvokeResponse } from "@pulumi/pulumi/proto/callback_pb";
import {
  TransformInvokeRequest,
  TransformInvokeResponse,
  type TransformRequest,
  type TransformResourceOptions,
  TransformResponse,
} from "@pulumi/pulumi/proto/resource_pb";
import type { WireObject } from "../wire";
import { propertiesOf, structOf, unlimited } from "./grpc";

/** A resource on its way through the program's transforms. */
export interface Transformed {
  readonly inputs: WireObject;
  readonly options: TransformResourceOptions;
}

/** What a callback of the program, such as a transform, failed with. */
export class CallbackError extends Error {}

/** Calls back into the running program, which serves its transforms itself. */
export class Transforms {
  /** Registered for every resource of the stack, and for every data-source call. */
  readonly resource: Callback[] = [];
  readonly invoke: Callback[] = [];
  readonly #clients = new Map<string, CallbacksClient>();

  /** What a transform makes of a resource. Rejects with what the transform throws. */
  async ofResource(callback: Callback, request: TransformRequest): Promise<Transformed> {
    const response = TransformResponse.deserializeBinary(await this.#call(callback, request.serializeBinary()));
    return {
      inputs: propertiesOf(response.getProperties()),
      // The SDK answers with options always, its own or those of the request.
      options: response.getOptions() as TransformResourceOptions,
    };
  }

  /** What the program's transforms make of the arguments of a data-source call. */
  async ofArguments(token: string, args: WireObject): Promise<WireObject> {
    let changed = args;
    for (const callback of this.invoke) {
      const request = new TransformInvokeRequest().setToken(token).setArgs(structOf(changed));
      const response = TransformInvokeResponse.deserializeBinary(await this.#call(callback, request.serializeBinary()));
      changed = propertiesOf(response.getArgs());
    }
    return changed;
  }

  close(): void {
    for (const client of this.#clients.values()) client.close();
  }

  async #call(callback: Callback, request: Uint8Array): Promise<Uint8Array> {
    const target = callback.getTarget();
    const client = this.#clients.get(target) ?? new CallbacksClient(target, credentials.createInsecure(), unlimited);
    this.#clients.set(target, client);
    const message = new CallbackInvokeRequest().setToken(callback.getToken()).setRequest(request);
    const response = await new Promise<CallbackInvokeResponse>((resolve, reject) => {
      client.invoke(message, (error, answer) => (error ? reject(new CallbackError(error.details)) : resolve(answer)));
    });
    return response.getResponse_asU8();
  }
}
