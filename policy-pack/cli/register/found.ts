import { readFileSync, statSync } from "node:fs";
import { bindingsOf } from "../../alicloud/bindings";
import type { Deployment, Resource, StackIdentity } from "../../deployment/deployment";
import { mayServeWebsite, recordsOf } from "../../dns/records";
import type { DomainName } from "../../facts/domain";
import { planProgram } from "../../planning/program";
import { readPlan } from "../../planning/reading";
import type { FilingInstance } from "../../register/register";
import { CommandError } from "../problem";

/** What a deployment tells about the filings that it needs. */
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

const products: ReadonlyMap<string, FilingInstance["product"]> = new Map([
  ["alicloud:ecs/instance:Instance", "ecs"],
  ["alicloud:ecs/ecsInstanceSet:EcsInstanceSet", "ecs"],
  ["alicloud:simpleapplicationserver/instance:Instance", "simple-application-server"],
]);

/**
 * Reads a deployment: of a program's folder, of the JSON of a preview or stack export, or of such JSON on standard input.
 *
 * @param from the folder or file; `-` for standard input
 * @throws ProgramError where it cannot be planned or is no plan, CommandError where it cannot be read
 */
export async function deploymentFrom(from: string, stack: string | undefined): Promise<Deployment> {
  const isFolder = from !== "-" && statSync(from, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? planProgram({ directory: from, stack }) : readPlan(textIn(from), from).deployment;
}

function textIn(file: string): string {
  try {
    return readFileSync(file === "-" ? process.stdin.fd : file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError({
      en: `${file} cannot be read (${code}). Name a program's folder, or the JSON of a preview or stack export.`,
      zh: `无法读取 ${file}（${code}）。请指定程序目录，或 preview、stack export 输出的 JSON 文件。`,
    });
  }
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
      const product = products.get(type);
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
