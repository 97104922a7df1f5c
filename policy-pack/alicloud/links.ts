import { type Deployment, grouped, type Resource } from "../deployment/deployment";
import { readAll, UNKNOWN } from "../deployment/value";
import type { Link } from "./types/shape";

/** Where a link leads. */
export type Target =
  | { readonly state: "found"; readonly resources: readonly Resource[] }
  /** A literal that names nothing in this deployment. */
  | { readonly state: "outside" }
  | { readonly state: "unknown" }
  | { readonly state: "absent" };

/**
 * Follows a link: first by the planned resources that supply the value, which works while it is
 * still unknown, then by a literal id or name.
 */
export function follow(resource: Resource, link: Link, deployment: Deployment): Target {
  const values = readAll(resource.inputs, link.path).map(({ value }) => value);
  if (values.length === 0) return { state: "absent" };
  const input = link.path.split(/[.[]/, 1)[0] as string;
  const suppliers = deployment.suppliers(resource, input).filter(({ type }) => link.to.includes(type));
  if (suppliers.length > 0) return { state: "found", resources: suppliers };
  if (values.includes(UNKNOWN)) return { state: "unknown" };
  const named = values.flatMap((value) => namesakes(deployment, link, String(value)));
  return named.length > 0 ? { state: "found", resources: named } : { state: "outside" };
}

/** The resources of a type that name another one by a link, and those that may: their link is unknown. */
export interface Referrers {
  readonly certain: readonly Resource[];
  readonly possible: readonly Resource[];
}

/** Which resources of `type` name `target` by `link`. */
export function referrers(target: Resource, type: string, link: Link, deployment: Deployment): Referrers {
  const index = referrerIndex(deployment, type, link);
  return { certain: index.certain.get(target.urn) ?? [], possible: index.possible };
}

interface ReferrerIndex {
  readonly certain: ReadonlyMap<string, readonly Resource[]>;
  readonly possible: readonly Resource[];
}

function referrerIndex(deployment: Deployment, type: string, link: Link): ReferrerIndex {
  return deployment.derived(`referrers ${type} ${link.path} ${link.to}`, () => {
    const targets = deployment
      .ofType(type)
      .map((resource) => ({ resource, target: follow(resource, link, deployment) }));
    return {
      certain: grouped(
        targets.flatMap(({ resource, target }) =>
          target.state === "found" ? target.resources.map(({ urn }) => [urn, resource] as const) : [],
        ),
      ),
      possible: targets.filter(({ target }) => target.state === "unknown").map(({ resource }) => resource),
    };
  });
}

function namesakes(deployment: Deployment, link: Link, literal: string): readonly Resource[] {
  const index = deployment.derived(`names ${link.to} ${link.by}`, () =>
    grouped(
      link.to.flatMap((type) =>
        deployment.ofType(type).flatMap((resource) => {
          const names = (link.by ?? []).map((input) => resource.inputs[input]);
          return [resource.outputs["id"], ...names]
            .filter((name) => typeof name === "string" && name !== "")
            .map((name) => [String(name), resource] as const);
        }),
      ),
    ),
  );
  return index.get(literal) ?? [];
}
