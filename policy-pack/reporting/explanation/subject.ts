import type { Deployment } from "../../deployment/deployment";
import type { Resource } from "../../deployment/resource";
import { leavesOf, textOf } from "../../deployment/value";
import { type DomainName, parseDomain } from "../../facts/domain";
import { nearest } from "../../facts/nearest";
import type { Register } from "../../register/register";
import { recordsOf } from "../../resolution/dns/records";
import { type DomainUse, domainUsesOf, mayUseDomains } from "../../resolution/domain-uses";

/** A resource that an explanation is about, with the uses in question. */
export interface SubjectResource {
  readonly deployment: Deployment;
  readonly resource: Resource;
  readonly uses: readonly DomainUse[];
}

/** What an explanation is about. */
export interface Subject {
  /** As it was asked for. */
  readonly text: string;
  /** Set where it is a name. */
  readonly name?: DomainName | undefined;
  readonly resources: readonly SubjectResource[];
}

/**
 * A resource by URN or name, or else a domain or a name below it.
 *
 * @returns nothing where it is none that anybody here knows
 */
export function findSubject(text: string, deployments: readonly Deployment[], register: Register): Subject | undefined {
  const all = deployments.flatMap((deployment) =>
    deployment.resources.map((resource) => ({ deployment, resource, uses: usesOf(resource, deployment, register) })),
  );
  const asked = all.filter(({ resource }) => resource.urn === text || resource.name === text);
  if (asked.length > 0) return { text, resources: asked };
  const name = parseDomain(text);
  if (name === undefined) return undefined;
  const resources = all
    .map((each) => ({ ...each, uses: each.uses.filter((use) => isOf(use, name, each.deployment)) }))
    .filter(({ uses }) => uses.length > 0);
  return resources.length > 0 || register.filing(name) ? { text, name, resources } : undefined;
}

/** What was probably meant by a subject that nobody knows. */
export function nearestSubject(
  text: string,
  deployments: readonly Deployment[],
  register: Register,
): string | undefined {
  const resources = deployments.flatMap((deployment) => deployment.resources);
  const used = deployments.flatMap((deployment) =>
    deployment.resources.flatMap((resource) => usesOf(resource, deployment, register).flatMap(namesOf)),
  );
  const filed = register.filings.flatMap(({ domains }) => domains.map(({ display }) => display));
  const names = used.flatMap(({ registrable, name }) => [registrable, name]);
  return nearest(text, [...names, ...filed, ...resources.map(({ name }) => name), ...resources.map(({ urn }) => urn)]);
}

function usesOf(resource: Resource, deployment: Deployment, register: Register): readonly DomainUse[] {
  return mayUseDomains(resource.type) ? domainUsesOf(resource, { deployment, register }) : [];
}

/** The names that a use is about, as far as they are known; of a forwarding both ends. */
export function namesOf(use: DomainUse): readonly DomainName[] {
  const { domain } = use;
  const from = use.kind === "forwarding-target" ? use.forwarded : undefined;
  return [...(domain.state === "known" ? [domain.name] : []), ...(from ? [from] : [])];
}

/** Whether a use is one of a name: of that name, of a wildcard over it, or of a name below an asked domain. */
function isOf(use: DomainUse, asked: DomainName, deployment: Deployment): boolean {
  return namesOf(use).some(({ name, registrable }) => {
    if (name === asked.name || asked.name === registrable) return registrable === asked.registrable;
    return asked.name.endsWith(`.${name}`) && isWildcard(use, name, deployment);
  });
}

/** Whether a use of a name is one of all names below it, too. */
function isWildcard({ kind, resource, path }: DomainUse, name: string, deployment: Deployment): boolean {
  if (kind !== "binding") {
    return recordsOf(resource, deployment).some(
      (record) => record.name.state === "known" && record.name.value === `*.${name}`,
    );
  }
  const bound = leavesOf({ path: "", value: resource.inputs }).find((leaf) => leaf.path === `.${path}`);
  return bound !== undefined && /^\*?\./.test(textOf(bound.value));
}
