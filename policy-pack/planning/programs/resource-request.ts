import {
  type RegisterResourceRequest,
  RegisterResourceResponse,
  TransformRequest,
  TransformResourceOptions,
} from "@pulumi/pulumi/proto/resource_pb";
import { sdkTypeOf, typeOf } from "../../catalog";
import { isProviderType } from "../../deployment/urn";
import { phrases } from "../../locales/text";
import { ProgramError } from "../errors";
import { type Frame, sourcePositionOf } from "../source-position";
import { holdsUnknown, unknownSentinel, type Wire, type WireObject } from "../wire";
import { propertiesOf, structOf } from "./grpc";
import { asOutputs, dependenciesOf, dependingOn, withoutOutputs } from "./outputs";
import type { Goal, Plan } from "./plan";
import { type DefaultProviders, namedProvider, needsProvider } from "./providers";
import type { OutputsOf, Unheld } from "./stack-reference";
import type { Transformed, Transforms } from "./transforms";

export const texts = phrases("resourceRequest", {
  remoteComponent:
    "Component '{name}' ({type}) is made by a plugin, and no plugin runs here, so what it holds cannot be planned. Check the output of 'pulumi preview --json --show-sames' instead.",
});

/** What planning a resource needs besides its request. */
export interface PlanningContext {
  readonly plan: Plan;
  readonly providers: DefaultProviders;
  readonly transforms: Transforms;
  readonly outputsOf: OutputsOf;
  readonly unheld: Unheld;
}

/**
 * Plans a resource and answers as the engine's preview of a creation does: with the inputs, except
 * those that are not wholly known, and without an id.
 */
export async function planResource(
  { plan, providers, transforms }: PlanningContext,
  request: RegisterResourceRequest,
): Promise<RegisterResourceResponse> {
  const type = request.getType();
  const name = request.getName();
  if (request.getRemote()) throw remote(type, name);
  const { inputs, options } = await transformed(plan, transforms, request);
  const plain = withoutOutputs(inputs, unknownSentinel) as WireObject;
  const urn = plan.add({
    type,
    name,
    parent: request.getParent(),
    // The engine notes a provider's version among its inputs.
    inputs: isProviderType(type) && options.getVersion() !== "" ? { ...plain, version: options.getVersion() } : plain,
    provider: needsProvider(request)
      ? options.getProvider() || providers.referenceFor(type, options.getVersion(), request.getPackageref())
      : "",
    providers: request.getCustom() ? new Map() : componentProviders(plan, request, options),
    ...dependencies(request, inputs, options),
    madeAt: sourcePositionOf(framesOf(request), []),
    transforms: request.getTransformsList(),
  });
  const known = Object.entries(plain).filter(([, value]) => !holdsUnknown(value));
  return new RegisterResourceResponse()
    .setUrn(urn)
    .setId(options.getImport())
    .setObject(structOf(request.getCustom() ? { ...unknownAnswers(type), ...Object.fromEntries(known) } : {}));
}

/** Where the program asks for it, the innermost place first; an older SDK tells only that. */
function framesOf(request: RegisterResourceRequest): readonly Frame[] {
  const places =
    request
      .getStacktrace?.()
      ?.getFramesList()
      .map((frame) => frame.getPc()) ?? [];
  return [...places, request.getSourceposition()].flatMap((place) =>
    place === undefined ? [] : { uri: place.getUri(), line: place.getLine(), column: place.getColumn() },
  );
}

/**
 * The addresses and names that a resource will have. Some SDKs lose where a value comes from if the engine does not
 * answer with it, known or not.
 */
function unknownAnswers(type: string): WireObject {
  const { addresses = [], names = [] } = typeOf(sdkTypeOf(type)) ?? {};
  return Object.fromEntries([...addresses, ...names].map((name) => [name, unknownSentinel]));
}

/** Lets the program's transforms change the resource: first its own, then its parents', then the stack's. */
async function transformed(plan: Plan, transforms: Transforms, request: RegisterResourceRequest): Promise<Transformed> {
  const own = request.getTransformsList();
  const given = propertiesOf(request.getObject());
  const outputs = asOutputs(given) as WireObject;
  let current: Transformed = {
    inputs: own.length === 0 ? outputs : tracked(outputs, request),
    options: optionsOf(plan, request),
  };
  for (const callback of [...own, ...inheritedTransforms(plan, request.getParent()), ...transforms.resource]) {
    const message = new TransformRequest()
      .setType(request.getType())
      .setName(request.getName())
      .setCustom(request.getCustom())
      .setParent(request.getParent())
      .setProperties(structOf(current.inputs))
      .setOptions(current.options);
    current = await transforms.ofResource(callback, message);
  }
  return current;
}

function* inheritedTransforms(plan: Plan, parent: string): Iterable<Goal["transforms"][number]> {
  for (let goal = plan.goal(parent); goal; goal = plan.goal(goal.parent)) yield* goal.transforms;
}

function tracked(inputs: WireObject, request: RegisterResourceRequest): WireObject {
  const known = request.getPropertydependenciesMap();
  return Object.fromEntries(
    Object.entries(inputs).map(([key, value]): [string, Wire] => [
      key,
      dependingOn(value, known.get(key)?.getUrnsList() ?? []),
    ]),
  );
}

/**
 * Where a resource's inputs come from. After transforms of its own the engine trusts only what these
 * left in the inputs, because they may have replaced any of them.
 */
function dependencies(
  request: RegisterResourceRequest,
  inputs: WireObject,
  options: TransformResourceOptions,
): Pick<Goal, "dependencies" | "propertyDependencies"> {
  const ofInputs = Object.entries(inputs).map(([key, value]) => [key, dependenciesOf(value)] as const);
  if (request.getTransformsList().length > 0) {
    const all = [...options.getDependsOnList(), ...ofInputs.flatMap(([, urns]) => urns)];
    return { dependencies: unique(all), propertyDependencies: Object.fromEntries(ofInputs) };
  }
  const listed = request.getPropertydependenciesMap();
  return {
    dependencies: request.getDependenciesList(),
    propertyDependencies: Object.fromEntries(
      ofInputs.map(([key, urns]) => [key, unique([...(listed.get(key)?.getUrnsList() ?? []), ...urns])]),
    ),
  };
}

function unique(urns: readonly string[]): readonly string[] {
  return [...new Set(urns)];
}

/** The references of providers that a component's children find: its own before its parent's. */
function componentProviders(plan: Plan, request: RegisterResourceRequest, options: TransformResourceOptions) {
  const above = plan.goal(request.getParent())?.providers ?? [];
  return new Map([...above, ...options.getProvidersMap().entries()]);
}

function optionsOf(plan: Plan, request: RegisterResourceRequest): TransformResourceOptions {
  const options = new TransformResourceOptions()
    .setDependsOnList(request.getDependenciesList())
    .setIgnoreChangesList(request.getIgnorechangesList())
    .setReplaceOnChangesList(request.getReplaceonchangesList())
    .setVersion(request.getVersion())
    .setAliasesList(request.getAliasesList())
    .setProvider(namedProvider(plan, request))
    .setCustomTimeouts(request.getCustomtimeouts())
    .setPluginDownloadUrl(request.getPlugindownloadurl())
    .setDeletedWith(request.getDeletedwith())
    .setAdditionalSecretOutputsList(request.getAdditionalsecretoutputsList())
    .setHooks(request.getHooks())
    .setImport(request.getImportid())
    .setHideDiffList(request.getHidediffsList())
    .setReplaceWithList(request.getReplaceWithList())
    .setReplacementTrigger(request.getReplacementTrigger());
  if (request.hasProtect()) options.setProtect(request.getProtect() === true);
  if (request.hasRetainondelete()) options.setRetainOnDelete(request.getRetainondelete() === true);
  if (request.getDeletebeforereplacedefined()) options.setDeleteBeforeReplace(request.getDeletebeforereplace());
  for (const [key, reference] of request.getProvidersMap().entries()) options.getProvidersMap().set(key, reference);
  return options;
}

function remote(type: string, name: string): ProgramError {
  return new ProgramError(texts.remoteComponent({ name, type }));
}
