import { CallResponse, InvokeResponse } from "@pulumi/pulumi/proto/provider_pb";
import {
  type ReadResourceRequest,
  ReadResourceResponse,
  RegisterPackageResponse,
  SupportsFeatureResponse,
} from "@pulumi/pulumi/proto/resource_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { unknownSentinel, type WireObject } from "../wire";
import { propertiesOf, structOf, unary } from "./grpc";
import { type Answering, answerCall } from "./invoke";
import { withoutOutputs } from "./outputs";
import { type MonitorHandlers, monitorProtocol, type ReadAnswer } from "./protocol";
import { type PlanningContext, planResource } from "./resource-request";
import { stackReferenceType, stateOfReference } from "./stack-reference";

/** What an SDK may ask the engine for: older ones by name, newer ones by number (Pulumi, `ResourceMonitorFeature`). */
const features: Readonly<Record<string, number>> = {
  secrets: 0,
  resourceReferences: 1,
  outputValues: 2,
  aliasSpecs: 3,
  replacementTrigger: 4,
  deletedWith: 5,
  replaceWith: 6,
  transforms: 7,
  invokeTransforms: 8,
  parameterization: 9,
  resourceHooks: 10,
  errorHooks: 11,
  sendsOptionsToHooks: 12,
  // They change the state of a stack, and this one has none yet.
  stateMigrations: 16,
};

/**
 * The resource monitor of an engine that previews a stack which does not exist yet, and that has no
 * plugins.
 *
 * @param failed gets why a request of the program cannot be met; the program may swallow the error
 */
export function monitorService(
  context: PlanningContext,
  answering: Answering,
  failed: (error: unknown) => void,
): readonly [typeof monitorProtocol, MonitorHandlers] {
  const { plan, providers, transforms, outputsOf, unheld } = context;

  function handle<Request, Response>(answer: (request: Request) => Response | Promise<Response>) {
    return unary(answer, failed);
  }

  function read(request: ReadResourceRequest): ReadAnswer {
    const type = request.getType();
    if (request.getProvider() === "") {
      providers.referenceFor(type, request.getVersion(), request.getPackageref());
    }
    const inputs = propertiesOf(request.getProperties());
    const id = request.getId();
    const urn = plan.addRead(request.getParent(), type, request.getName(), id, inputs);
    const state = type === stackReferenceType ? stateOfReference(inputs, id, outputsOf, unheld) : inputs;
    return { message: new ReadResourceResponse().setUrn(urn).setProperties(structOf(state)), id };
  }

  return [
    monitorProtocol,
    {
      getDeploymentInfo: handle(() => Object.values(features)),
      supportsFeature: handle((request) =>
        new SupportsFeatureResponse().setHassupport(Object.hasOwn(features, request.getId())),
      ),
      registerResource: handle((request) => planResource(context, request)),
      registerResourceOutputs: handle((request) => {
        plan.addOutputs(request.getUrn(), propertiesOf(request.getOutputs()));
        return new Empty();
      }),
      readResource: handle(read),
      existsResource: handle(() => "unknown" as const),
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
