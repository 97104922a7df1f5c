import { CallResponse, InvokeResponse } from "@pulumi/pulumi/proto/provider_pb";
import { type IResourceMonitorServer, ResourceMonitorService } from "@pulumi/pulumi/proto/resource_grpc_pb";
import {
  type ReadResourceRequest,
  ReadResourceResponse,
  RegisterPackageResponse,
  SupportsFeatureResponse,
} from "@pulumi/pulumi/proto/resource_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { isUnknown, unknownSentinel, type WireObject } from "../wire";
import { type Answering, answerCall } from "./invoke";
import { withoutOutputs } from "./outputs";
import { type Registrar, register } from "./resource-request";
import { propertiesOf, structOf, unary, withText } from "./rpc";

/** What an SDK may ask the engine for; the names are those of Pulumi's engine. */
const features = new Set([
  "secrets",
  "resourceReferences",
  "outputValues",
  "aliasSpecs",
  "replacementTrigger",
  "deletedWith",
  "replaceWith",
  "transforms",
  "invokeTransforms",
  "parameterization",
  "resourceHooks",
  "errorHooks",
  "sendsOptionsToHooks",
]);

/** The number of `id` in `ReadResourceResponse`, which the SDK of this package may not have yet. */
const idField = 5;

const monitorProtocol = {
  ...ResourceMonitorService,
  // Newer SDKs give this message another class, and their own serializer refuses the one made here.
  invoke: {
    ...ResourceMonitorService.invoke,
    responseSerialize: (message: InvokeResponse) => Buffer.from(message.serializeBinary()),
  },
};

/**
 * The resource monitor of an engine that previews a stack which does not exist yet, and that has no
 * plugins.
 *
 * @param failed hears why a request of the program cannot be met, a fault of this engine included; the program may swallow the error
 */
export function monitorService(
  registrar: Registrar,
  answering: Answering,
  failed: (error: Error) => void,
): readonly [typeof monitorProtocol, Omit<IResourceMonitorServer, "getDeploymentInfo">] {
  const { plan, providers, transforms } = registrar;

  function handle<Request, Response>(answer: (request: Request) => Response | Promise<Response>) {
    return unary<Request, Response>(async (request) => {
      try {
        return await answer(request);
      } catch (error) {
        failed(error as Error);
        throw error;
      }
    });
  }

  function read(request: ReadResourceRequest): ReadResourceResponse {
    const type = request.getType();
    if (request.getProvider() === "") {
      providers.referenceFor(type, request.getVersion(), request.getPackageref());
    }
    const inputs = propertiesOf(request.getProperties());
    const urn = plan.addRead(request.getParent(), type, request.getName(), inputs);
    const response = new ReadResourceResponse().setUrn(urn).setProperties(structOf(inputs));
    // SDKs since 3.270 take the id from the answer, and none there for unknown.
    return isUnknown(request.getId()) ? response : withText(response, idField, request.getId());
  }

  return [
    monitorProtocol,
    {
      supportsFeature: handle((request) => new SupportsFeatureResponse().setHassupport(features.has(request.getId()))),
      registerResource: handle((request) => register(registrar, request)),
      registerResourceOutputs: handle((request) => {
        plan.addOutputs(request.getUrn(), propertiesOf(request.getOutputs()));
        return new Empty();
      }),
      readResource: handle(read),
      invoke: handle(async (request) => {
        const token = request.getTok();
        const args = await transforms.ofArguments(token, propertiesOf(request.getArgs()));
        return new InvokeResponse().setReturn(structOf(answerCall(answering, token, args)));
      }),
      call: handle((request) => {
        const { __self__, ...args } = propertiesOf(request.getArgs());
        const plain = withoutOutputs(args, unknownSentinel) as WireObject;
        return new CallResponse().setReturn(structOf(answerCall(answering, request.getTok(), plain)));
      }),
      registerStackTransform: handle((callback) => {
        transforms.resource.push(callback);
        return new Empty();
      }),
      registerStackInvokeTransform: handle((callback) => {
        transforms.invoke.push(callback);
        return new Empty();
      }),
      // Hooks act around operations on resources, and a plan has none.
      registerResourceHook: handle(() => new Empty()),
      registerErrorHook: handle(() => new Empty()),
      registerPackage: handle((request) =>
        new RegisterPackageResponse().setRef(
          providers.addPackage(request.getParameterization()?.getVersion() ?? request.getVersion()),
        ),
      ),
      signalAndWaitForShutdown: handle(() => new Empty()),
    },
  ];
}
