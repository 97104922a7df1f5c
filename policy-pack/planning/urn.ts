import type { StackIdentity } from "../deployment/deployment";

/** The type of the resource that stands for the stack. It shows in no other resource's chain of types. */
const stackType = "pulumi:pulumi:Stack";

/** Builds the URN of a resource as the engine does: its name, below the types of its parents and its own. */
export function urnOf({ project, stack }: StackIdentity, parent: string, type: string, name: string): string {
  const above = parent === "" ? stackType : partsOf(parent).chain;
  return `urn:pulumi:${stack}::${project}::${above === stackType ? type : `${above}$${type}`}::${name}`;
}

/** The type token of a resource, the last in its chain. */
export function typeIn(urn: string): string {
  const { chain } = partsOf(urn);
  return chain.slice(chain.lastIndexOf("$") + 1);
}

/** The project and stack that a resource belongs to. */
export function identityIn(urn: string): StackIdentity {
  const [stack = "", project = ""] = urn.slice("urn:pulumi:".length).split("::");
  return { project, stack };
}

/** The name of a resource. */
export function nameIn(urn: string): string {
  return partsOf(urn).name;
}

/** The types of a resource and its parents, outermost first, and its name, which alone may hold the separator. */
function partsOf(urn: string): { chain: string; name: string } {
  const [, , chain = "", ...name] = urn.split("::");
  return { chain, name: name.join("::") };
}

/** The package of a type or function token, such as `alicloud`; for the type of a provider, the package it provides. */
export function packageOf(token: string): string {
  const [first = "", second, third] = token.split(":");
  return first === "pulumi" && second === "providers" && third ? third : first;
}

/** Whether a type is that of a provider: `pulumi:providers:alicloud`. */
export function isProviderType(type: string): boolean {
  return type.startsWith("pulumi:providers:");
}

/** The URN in a reference to a provider, which has the provider's id behind it; empty where there is no reference. */
export function providerIn(reference: string): string {
  return reference.slice(0, Math.max(0, reference.lastIndexOf("::")));
}
