import type { Policies } from "@pulumi/policy";
import * as server from "@pulumi/policy/server";
import * as analyzer from "@pulumi/pulumi/proto/analyzer_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { stackPrefixOf } from "../deployment/urn";
import { isProperties, type Properties, type PropertyValue, UNKNOWN } from "../deployment/value";

/** A resource as a program would register it; `UNKNOWN` stands for what the preview does not know. */
export interface PlannedResource {
  readonly type: string;
  readonly name: string;
  readonly inputs: Properties;
  /** What the cloud would add: known only on an update. */
  readonly outputs?: Properties;
  /** The names of the resources that supply a top-level input. */
  readonly suppliedBy?: Readonly<Record<string, readonly string[]>>;
  /** An explicit provider: a name and its own inputs. The default provider where absent. */
  readonly provider?: { readonly name: string; readonly inputs: Properties };
  /** No target of the run: it exists already, and the host shows it only at the end. */
  readonly untargeted?: true;
}

/** What the policy host printed for one violation. */
export interface Diagnostic {
  readonly policy: string;
  readonly level: "advisory" | "mandatory";
  readonly urn: string;
  readonly message: string;
}

type MakeHandler = (pack: string, version: string, level: string, policies: Policies) => unknown;

// The SDK's own handlers; its published types leave them out.
const { makeAnalyzeRpcFun, makeAnalyzeStackRpcFun } = server as unknown as Readonly<
  Record<"makeAnalyzeRpcFun" | "makeAnalyzeStackRpcFun", MakeHandler>
>;

const project = "shop";
const stack = "dev";
// What the engine sends for a string that is not known before the deployment.
const unknownString = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

export function urnOf(type: string, name: string): string {
  return `${stackPrefixOf({ project, stack })}${type}::${name}`;
}

/** The URN of the stack that the host shows. */
export const stackUrn = urnOf("pulumi:pulumi:Stack", `${project}-${stack}`);

/** What the engine asks a pack in a preview. */
export interface Requests {
  /** Of each resource before it is created, the stack first. */
  readonly resources: readonly analyzer.AnalyzeRequest[];
  /** Of all of them, with their dependencies and without the outputs that are still unknown. */
  readonly stack: analyzer.AnalyzeStackRequest;
}

/** @param defaultProvider the inputs of the default provider, such as its region */
export function requestsOf(resources: readonly PlannedResource[], defaultProvider: Properties = {}): Requests {
  const whole: readonly PlannedResource[] = [
    { type: "pulumi:pulumi:Stack", name: `${project}-${stack}`, inputs: {} },
    ...resources,
  ];
  return {
    resources: whole.filter(({ untargeted }) => !untargeted).map((resource) => early(resource, defaultProvider)),
    stack: new analyzer.AnalyzeStackRequest().setResourcesList(
      whole.map((resource) => late(resource, whole, defaultProvider)),
    ),
  };
}

/**
 * Shows a deployment to policies as a preview does, through the handlers with which Pulumi's policy
 * SDK answers the engine.
 *
 * @param defaultProvider the inputs of the default provider, such as its region
 */
export async function preview(
  policies: Policies,
  resources: readonly PlannedResource[],
  defaultProvider: Properties = {},
): Promise<readonly Diagnostic[]> {
  const pack = ["icp-guard-under-test", "0.0.0", "advisory", policies] as const;
  const analyze = unary<analyzer.AnalyzeRequest>(makeAnalyzeRpcFun(...pack));
  const analyzeStack = unary<analyzer.AnalyzeStackRequest>(makeAnalyzeStackRpcFun(...pack));
  const requests = requestsOf(resources, defaultProvider);
  const diagnostics: Diagnostic[] = [];
  for (const request of requests.resources) {
    diagnostics.push(...diagnosticsIn(await analyze(request), request.getUrn()));
  }
  return [...diagnostics, ...diagnosticsIn(await analyzeStack(requests.stack))];
}

/** @param urn of the resource that was asked about; each diagnostic of a whole stack names its own */
export function diagnosticsIn(response: analyzer.AnalyzeResponse, urn?: string): readonly Diagnostic[] {
  return response.getDiagnosticsList().map((diagnostic) => ({
    policy: diagnostic.getPolicyname(),
    level: diagnostic.getEnforcementlevel() === analyzer.EnforcementLevel.MANDATORY ? "mandatory" : "advisory",
    urn: urn ?? diagnostic.getUrn(),
    message: diagnostic.getMessage(),
  }));
}

type Handler<Request> = (
  call: { request: Request },
  callback: (error: Error | null | undefined, response?: analyzer.AnalyzeResponse) => void,
) => void;

function unary<Request>(handler: unknown): (request: Request) => Promise<analyzer.AnalyzeResponse> {
  return (request) =>
    new Promise((resolve, reject) => {
      (handler as Handler<Request>)({ request }, (error, response) => (response ? resolve(response) : reject(error)));
    });
}

function urnFor({ type, name }: PlannedResource): string {
  return urnOf(type, name);
}

function early(resource: PlannedResource, defaultProvider: Properties): analyzer.AnalyzeRequest {
  const request = new analyzer.AnalyzeRequest();
  request.setType(resource.type);
  request.setName(resource.name);
  request.setUrn(urnFor(resource));
  request.setProperties(struct(resource.inputs));
  request.setOptions(new analyzer.AnalyzerResourceOptions());
  request.setProvider(provider(resource, defaultProvider));
  return request;
}

function late(
  resource: PlannedResource,
  whole: readonly PlannedResource[],
  defaultProvider: Properties,
): analyzer.AnalyzerResource {
  const urns = new Map(whole.map((each) => [each.name, urnFor(each)]));
  const outputs = Object.fromEntries(
    Object.entries({ ...resource.inputs, ...resource.outputs }).filter(([, value]) => !holdsUnknown(value)),
  );
  const message = new analyzer.AnalyzerResource();
  message.setType(resource.type);
  message.setName(resource.name);
  message.setUrn(urnFor(resource));
  message.setProperties(struct(outputs));
  message.setOptions(new analyzer.AnalyzerResourceOptions());
  message.setProvider(provider(resource, defaultProvider));
  for (const [input, names] of Object.entries(resource.suppliedBy ?? {})) {
    const suppliers = names.map((name) => urns.get(name) ?? fail(`no resource is named '${name}'`));
    const dependencies = new analyzer.AnalyzerPropertyDependencies();
    dependencies.setUrnsList(suppliers);
    message.getPropertydependenciesMap().set(input, dependencies);
    message.setDependenciesList([...message.getDependenciesList(), ...suppliers]);
  }
  return message;
}

function fail(text: string): never {
  throw new Error(text);
}

function provider(resource: PlannedResource, defaultInputs: Properties): analyzer.AnalyzerProviderResource | undefined {
  const [package_ = ""] = resource.type.split(":");
  if (package_ === "pulumi") return undefined;
  const { name, inputs } = resource.provider ?? { name: "default_3_108_0", inputs: defaultInputs };
  const type = `pulumi:providers:${package_}`;
  const message = new analyzer.AnalyzerProviderResource();
  message.setType(type);
  message.setName(name);
  message.setUrn(urnOf(type, name));
  message.setProperties(struct(inputs));
  return message;
}

function holdsUnknown(value: PropertyValue): boolean {
  if (value === UNKNOWN) return true;
  return typeof value === "object" && Object.values(value).some(holdsUnknown);
}

function struct(properties: Properties): Struct {
  return Struct.fromJavaScript(plain(properties) as Record<string, never>);
}

function plain(value: PropertyValue): unknown {
  if (value === UNKNOWN) return unknownString;
  if (Array.isArray(value)) return value.map(plain);
  if (isProperties(value)) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  return value;
}
