import type { handleUnaryCall } from "@grpc/grpc-js";
import type { InvokeResponse } from "@pulumi/pulumi/proto/provider_pb";
import type { IResourceMonitorServer } from "@pulumi/pulumi/proto/resource_grpc_pb";
import { ResourceMonitorService } from "@pulumi/pulumi/proto/resource_grpc_pb";
import type { ReadResourceRequest, ReadResourceResponse } from "@pulumi/pulumi/proto/resource_pb";
import { BinaryWriter } from "google-protobuf";

/** A read with the id of what was read, which newer SDKs expect in the answer and take for unknown where it is missing. */
export interface ReadAnswer {
  readonly message: ReadResourceResponse;
  readonly id: string;
}

/** The handlers of the monitor, among them those that the oldest supported SDK does not have. */
export interface MonitorHandlers extends Omit<IResourceMonitorServer, "getDeploymentInfo" | "readResource"> {
  readonly readResource: handleUnaryCall<ReadResourceRequest, ReadAnswer>;
  /** No cloud is asked, so whether a resource exists is never known. */
  readonly existsResource: handleUnaryCall<Uint8Array, "unknown">;
  /** Answers with the numbers of the features that the engine has. */
  readonly getDeploymentInfo: handleUnaryCall<Uint8Array, readonly number[]>;
}

/**
 * The monitor's protocol with what newer SDKs ask for and read. The classes of messages are those of the SDK that is
 * installed beside this package, which may be older than the program's; so the rest is written by number of field
 * (Pulumi, `proto/pulumi/resource.proto`).
 */
export const monitorProtocol = {
  ...ResourceMonitorService,
  readResource: {
    ...ResourceMonitorService.readResource,
    // Protocol Buffers read fields that are written one behind the other as those of one message.
    responseSerialize: ({ message, id }: ReadAnswer) =>
      Buffer.concat([message.serializeBinary(), written((writer) => writer.writeString(5, id))]),
  },
  // Newer SDKs give the same message another class, and refuse the old one.
  invoke: {
    ...ResourceMonitorService.invoke,
    responseSerialize: (message: InvokeResponse) => Buffer.from(message.serializeBinary()),
  },
  existsResource: unaryMethod("ExistsResource", (_: "unknown") => written((writer) => writer.writeBool(2, true))),
  getDeploymentInfo: unaryMethod("GetDeploymentInfo", (features: readonly number[]) =>
    written((writer) => writer.writePackedEnum(8, [...features])),
  ),
};

function unaryMethod<Response>(name: string, responseSerialize: (response: Response) => Buffer) {
  return {
    path: `/pulumirpc.ResourceMonitor/${name}`,
    requestStream: false,
    responseStream: false,
    requestSerialize: Buffer.from,
    requestDeserialize: (bytes: Buffer) => bytes,
    responseSerialize,
    responseDeserialize: (bytes: Buffer) => bytes,
  };
}

function written(write: (writer: BinaryWriter) => void): Buffer {
  const writer = new BinaryWriter();
  write(writer);
  return Buffer.from(writer.getResultBuffer());
}
