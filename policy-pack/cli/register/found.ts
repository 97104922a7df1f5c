import { typeOf } from "../../catalog";
import type { Deployment } from "../../deployment/deployment";
import type { Resource } from "../../deployment/resource";
import type { StackIdentity } from "../../deployment/urn";
import type { DomainName } from "../../facts/domain";
import type { FilingInstance } from "../../register/register";
import { bindingsOf } from "../../resolution/bindings";
import { mayServeWebsite, recordsOf } from "../../resolution/dns/records";

/** What a register can take from a deployment. */
export interface Found {
  readonly identity: StackIdentity;
  /** Registrable domains as people read them, in the order of the alphabet. */
  readonly domains: readonly FoundDomain[];
  /** What a filing may be made through. */
  readonly instances: readonly FoundInstance[];
  /** The names of resources with a domain that is not known before the deployment. */
  readonly unknown: readonly string[];
}

export interface FoundDomain {
  readonly display: string;
  /** Whether the deployment makes DNS records of it. */
  readonly managed: boolean;
}

export interface FoundInstance {
  readonly product: FilingInstance["product"];
  readonly resource: string;
}

export function foundIn(deployment: Deployment): Found {
  const uses = deployment.resources.flatMap((resource) => [...bound(resource), ...recorded(resource, deployment)]);
  const domains = new Map<string, FoundDomain>();
  for (const { domain, managed } of uses) {
    if (domain === undefined) continue;
    const { registrable, display } = domain;
    domains.set(registrable, { display, managed: managed || domains.get(registrable)?.managed === true });
  }
  return {
    identity: deployment.identity,
    domains: [...domains.values()].sort((a, b) => a.display.localeCompare(b.display, "en")),
    instances: deployment.resources.flatMap(({ type, name }) => {
      const product = typeOf(type)?.filingInstance?.product;
      return product ? [{ product, resource: name }] : [];
    }),
    unknown: [...new Set(uses.flatMap(({ domain, resource }) => (domain ? [] : [resource.name])))],
  };
}

interface Use {
  readonly resource: Resource;
  /** Absent where it is not known. */
  readonly domain?: DomainName | undefined;
  readonly managed: boolean;
}

/** What is no domain name at all needs no filing either. */
function bound(resource: Resource): readonly Use[] {
  return bindingsOf(resource).flatMap(({ domain }): readonly Use[] => {
    if (domain.state === "invalid") return [];
    return [{ resource, managed: false, ...(domain.state === "known" && { domain: domain.name }) }];
  });
}

function recorded(resource: Resource, deployment: Deployment): readonly Use[] {
  return recordsOf(resource, deployment)
    .filter(mayServeWebsite)
    .map(({ domain }) => ({ resource, domain, managed: true }));
}
