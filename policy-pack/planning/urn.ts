import type { StackIdentity } from "../deployment/deployment";

/** The type of the resource that stands for the stack. It shows in no other resource's chain of types. */
const stackType = "pulumi:pulumi:Stack";

/** Builds the URN of a resource as the engine does: its name, below the types of its parents and its own. */
export function urnOf({ project, stack }: StackIdentity, parent: string, type: string, name: string): string {
  const above = parent === "" ? stackType : chainOf(parent);
  return `urn:pulumi:${stack}::${project}::${above === stackType ? type : `${above}$${type}`}::${name}`;
}

/** The types of a resource and its parents, outermost first: `acme:web:Site$alicloud:cdn/domainNew:DomainNew`. */
function chainOf(urn: string): string {
  return urn.split("::")[2] ?? "";
}

/** The type token of a resource, the last in its chain. */
export function typeIn(urn: string): string {
  return chainOf(urn).split("$").at(-1) ?? "";
}

/** The name of a resource. Only a name may itself hold the separator. */
export function nameIn(urn: string): string {
  return urn.split("::").slice(3).join("::");
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
