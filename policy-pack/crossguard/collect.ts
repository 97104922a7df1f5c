import {
  type PolicyProviderResource,
  type PolicyResource,
  type ResourceValidationArgs,
  UnknownValueError,
} from "@pulumi/policy";
import { sdkTypeOf, typeOf } from "../catalog";
import type { Provider, Resource } from "../deployment/resource";
import { type Properties, type PropertyValue, UNKNOWN } from "../deployment/value";

/** Copies what the host shows of a resource before its creation; dependencies are not known yet. */
export function collectInputs(args: ResourceValidationArgs): Resource {
  return {
    urn: args.urn,
    type: sdkTypeOf(args.type),
    name: args.name,
    inputs: copyProperties(args.props),
    outputs: {},
    ...(args.provider && { provider: providerOf(args.provider) }),
    ...(args.opts.parent && { parent: args.opts.parent }),
    dependencies: [],
    propertyDependencies: {},
  };
}

/**
 * Adds what only the end of the plan shows: dependencies, and outputs where the type has any that a
 * DNS record may carry. A resource that was not planned in this run, because it is no target of it,
 * is seen here only, with the inputs that its outputs repeat.
 */
export function completePlan(planned: PolicyResource, seen: Resource | undefined): Resource {
  const type = sdkTypeOf(planned.type);
  const row = typeOf(type);
  const carried = row?.addresses ?? row?.names ?? row?.domains;
  return {
    urn: planned.urn,
    type,
    name: planned.name,
    inputs: seen?.inputs ?? copyProperties(planned.props),
    outputs: carried ? copyProperties(planned.props) : {},
    ...(planned.provider && { provider: seen?.provider ?? providerOf(planned.provider) }),
    ...(planned.parent && { parent: planned.parent.urn }),
    dependencies: planned.dependencies.map(({ urn }) => urn),
    propertyDependencies: Object.fromEntries(
      Object.entries(planned.propertyDependencies).map(([input, resources]) => [
        input,
        resources.map(({ urn }) => urn),
      ]),
    ),
  };
}

function providerOf(provider: PolicyProviderResource): Provider {
  return { urn: provider.urn, inputs: copyProperties(provider.props) };
}

function copyProperties(source: object): Properties {
  return copy(source) as Properties;
}

/** Reading an unknown property throws, so each is read behind a guard, once. */
function copy(source: unknown): PropertyValue | undefined {
  if (Array.isArray(source)) {
    return Array.from({ length: source.length }, (_, index) => readGuarded(source, index) ?? UNKNOWN);
  }
  if (typeof source !== "object" || source === null) return scalar(source);
  const properties: Record<string, PropertyValue> = {};
  for (const key of Object.keys(source)) {
    // The cloud provider's bookkeeping of defaults it filled in.
    if (key === "__defaults") continue;
    const value = readGuarded(source as Record<string, unknown>, key);
    if (value !== undefined) properties[key] = value;
  }
  return properties;
}

function readGuarded(source: Record<string, unknown> | unknown[], key: string | number): PropertyValue | undefined {
  try {
    return copy((source as Record<string | number, unknown>)[key]);
  } catch (error) {
    if (error instanceof UnknownValueError) return UNKNOWN;
    throw error;
  }
}

function scalar(value: unknown): PropertyValue | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
}
