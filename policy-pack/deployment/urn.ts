/** A stack of a Pulumi project. */
export interface StackIdentity {
  readonly project: string;
  readonly stack: string;
}

/** The form of a URN: stack, project, types and name, of which only the name may hold the separator. */
export const urnPattern = /^urn:pulumi:[^:]+::[^:]+::.+?::./s;

/** The type of the resource that stands for the stack. It shows in no other resource's chain of types. */
const stackType = "pulumi:pulumi:Stack";

/** What the URNs of all resources of a stack begin with. */
export function stackPrefixOf({ project, stack }: StackIdentity): string {
  return `urn:pulumi:${stack}::${project}::`;
}

/** A stack as people name it: `project/stack`. */
export function stackNameOf({ project, stack }: StackIdentity): string {
  return `${project}/${stack}`;
}

/** What the URNs of all resources of this one's stack begin with. */
export function stackPrefixIn(urn: string): string {
  return stackPrefixOf(identityIn(urn));
}

/** The URN that stands for a stack itself. */
export function stackUrnOf(identity: StackIdentity): string {
  return `${stackPrefixOf(identity)}${stackType}::${identity.project}-${identity.stack}`;
}

/** Builds the URN of a resource as the engine does: its name, below the types of its parents and its own. */
export function urnOf(identity: StackIdentity, parent: string, type: string, name: string): string {
  const above = parent === "" ? stackType : partsOf(parent).chain;
  return `${stackPrefixOf(identity)}${above === stackType ? type : `${above}$${type}`}::${name}`;
}

/** The type token of a resource, the last in its chain. */
export function typeIn(urn: string): string {
  const { chain } = partsOf(urn);
  return chain.slice(chain.lastIndexOf("$") + 1);
}

/** The project and stack that a resource belongs to. */
export function identityIn(urn: string): StackIdentity {
  const { project, stack } = partsOf(urn);
  return { project, stack };
}

/** The name of a resource. */
export function nameIn(urn: string): string {
  return partsOf(urn).name;
}

/** Whether a URN is that of a stack itself. */
export function isStack(urn: string): boolean {
  return typeIn(urn) === stackType;
}

/**
 * Whether the engine made a provider itself, because the program names none. Its name then is `default`, with the
 * version behind it where the SDK tells one: `default_3_108_0` (Pulumi, `providers.ProviderRequest.DefaultName`).
 */
export function isDefaultProvider(urn: string): boolean {
  return isProviderType(typeIn(urn)) && /^default(_\d+_\d+_\d+(_.+)?)?$/.test(nameIn(urn));
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

/** The parts of a URN: the types are those of a resource and its parents, outermost first. */
function partsOf(urn: string): StackIdentity & { readonly chain: string; readonly name: string } {
  const [stack = "", project = "", chain = "", ...name] = urn.replace(/^urn:pulumi:/, "").split("::");
  return { stack, project, chain, name: name.join("::") };
}
