import { EngineService, type IEngineServer } from "@pulumi/pulumi/proto/engine_grpc_pb";
import { LogSeverity, RequirePulumiVersionResponse, SetRootResourceResponse } from "@pulumi/pulumi/proto/engine_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { unary } from "./grpc";

/** What receives the log of a running program. */
export interface Log {
  /** A line for whoever runs it. */
  print(text: string): void;
  /** An error, with which the engine would end the deployment. */
  error(text: string): void;
}

const labels: Readonly<Record<number, string>> = {
  [LogSeverity.INFO]: "",
  [LogSeverity.WARNING]: "warning: ",
};

/** The engine as far as a program sees it. */
export function engineService(
  log: Log,
  failed: (error: unknown) => void,
): readonly [typeof EngineService, Pick<IEngineServer, "log" | "setRootResource" | "requirePulumiVersion">] {
  return [
    EngineService,
    {
      log: unary((request) => {
        const label = labels[request.getSeverity()];
        if (request.getSeverity() === LogSeverity.ERROR) log.error(request.getMessage());
        else if (label !== undefined) log.print(`${label}${request.getMessage()}\n`);
        return new Empty();
      }, failed),
      setRootResource: unary(() => new SetRootResourceResponse(), failed),
      // There is no CLI here whose version could be too old for the program.
      requirePulumiVersion: unary(() => new RequirePulumiVersionResponse(), failed),
    },
  ];
}
