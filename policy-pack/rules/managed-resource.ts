import { identityIn, nameIn, type StackIdentity } from "../deployment/urn";
import type { FilingInstance } from "../register/register";

/** A resource of some Pulumi program, by its name. */
export interface ManagedResource extends StackIdentity {
  readonly resource: string;
}

/** The Pulumi resource that a filing's instance is managed as; nothing where no program manages it. */
export function managedResource({ urn, pulumi }: FilingInstance): ManagedResource | undefined {
  if (urn === undefined) return pulumi;
  return { ...identityIn(urn), resource: nameIn(urn) };
}
