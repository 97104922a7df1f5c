import { type DomainName, parseDomain } from "../../facts/domain";
import { isMainland } from "../../facts/regions";
import type { Register } from "../../register/register";
import { bindingsOf } from "../../resolution/bindings";
import { mayServeWebsite, recordsOf } from "../../resolution/dns/records";
import { trace } from "../../resolution/dns/trace";
import { type BareHop, type HopContext, recordHop, waysThrough, waysTo } from "./hops";
import { unknownName } from "./model";

/** A way from a name to a host. */
export interface Route {
  /** Absent where it is not known before the deployment. */
  readonly domain?: DomainName | undefined;
  /** The first is the name itself. */
  readonly hops: readonly [BareHop, ...BareHop[]];
}

/** The ways that a deployment's records open, then those of the names that its resources bind without a record. */
export function routesOf(context: HopContext): readonly Route[] {
  const { resources } = context.deployment;
  const recorded = resources
    .flatMap((resource) => recordsOf(resource, context.deployment))
    .filter(mayServeWebsite)
    .flatMap((record) =>
      record.values
        .flatMap((value) => trace(record, value, context))
        .flatMap((end) => waysTo(end, context))
        .map((way): Route => ({ domain: record.domain, hops: [recordHop(record), ...way] })),
    );
  const reached = new Set(recorded.flatMap(({ hops: [name, ...hops] }) => hops.map((hop) => joint(name.text, hop))));
  const bound = resources.flatMap((resource) =>
    bindingsOf(resource).flatMap(({ domain }) => {
      if (domain.state === "invalid") return [];
      const name = domain.state === "known" ? domain.name.name : unknownName;
      if (reached.has(joint(name, { resource: resource.urn }))) return [];
      const known = domain.state === "known" ? domain.name : undefined;
      return waysThrough(resource, context).map((way): Route => ({ domain: known, hops: [{ text: name }, ...way] }));
    }),
  );
  return [...recorded, ...bound];
}

/** The ways that the register tells of records managed elsewhere. */
export function routesElsewhere({ websites }: Register): readonly Route[] {
  return websites.flatMap(({ records }) =>
    records.map(({ name, location, operator }): Route => {
      const mainland = location === "mainland" || isMainland(location) === true;
      const hop = { text: operator, region: location, side: mainland ? "mainland" : "overseas" } as const;
      return { domain: parseDomain(name), hops: [{ text: name }, hop] };
    }),
  );
}

function joint(name: string, { resource }: Pick<BareHop, "resource">): string {
  return `${name} ${resource}`;
}
