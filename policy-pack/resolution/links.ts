import type { Link } from "../catalog/shape";
import type { Deployment } from "../deployment/deployment";
import { grouped } from "../deployment/grouped";
import type { Resource } from "../deployment/resource";
import { inputOf, readAll, textOf, UNKNOWN } from "../deployment/value";

/** Where a link leads. */
export type Target =
  | {
      readonly state: "found";
      readonly resources: readonly Resource[];
      /** Some values name nothing in this deployment, or are not known. */
      readonly partly: boolean;
    }
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
  const suppliers = deployment.suppliers(resource, inputOf(link.path)).filter(({ type }) => link.to.includes(type));
  const named = values.flatMap((value) => (value === UNKNOWN ? [] : namesakes(deployment, link, textOf(value))));
  const resources = [...new Set([...suppliers, ...named])];
  if (resources.length > 0) return { state: "found", resources, partly: resources.length < values.length };
  return { state: values.includes(UNKNOWN) ? "unknown" : "outside" };
}

/** The resources of a type that name another one by a link, and those that may: their link is unknown in whole or part. */
export interface Referrers {
  readonly certain: readonly Resource[];
  readonly possible: readonly Resource[];
}

/** Which resources of `type` name `target` by `link`. */
export function referrers(target: Resource, type: string, link: Link, deployment: Deployment): Referrers {
  const index = deployment.estate.derived(
    referrers,
    () => indexReferrers(deployment, type, link),
    JSON.stringify([type, link]),
  );
  const certain = index.certain.get(target.urn) ?? [];
  const partly = index.partly.filter((resource) => !certain.includes(resource));
  return { certain, possible: [...index.unknown, ...partly] };
}

interface ReferrerIndex {
  /** By the URN of what they name. */
  readonly certain: ReadonlyMap<string, readonly Resource[]>;
  readonly unknown: readonly Resource[];
  readonly partly: readonly Resource[];
}

function indexReferrers(deployment: Deployment, type: string, link: Link): ReferrerIndex {
  const targets = deployment.estate
    .ofType(type)
    .map((resource) => ({ resource, target: follow(resource, link, deployment) }));
  const those = (test: (target: Target) => boolean) =>
    targets.filter(({ target }) => test(target)).map(({ resource }) => resource);
  return {
    certain: grouped(
      targets.flatMap(({ resource, target }) =>
        target.state === "found" ? target.resources.map(({ urn }) => [urn, resource] as const) : [],
      ),
    ),
    unknown: those(({ state }) => state === "unknown"),
    partly: those((target) => target.state === "found" && target.partly),
  };
}

function namesakes(deployment: Deployment, { to, by = [] }: Link, literal: string): readonly Resource[] {
  const index = deployment.estate.derived(
    namesakes,
    () =>
      grouped(
        to.flatMap((type) =>
          deployment.estate
            .ofType(type)
            .flatMap((resource) => namesOf(resource, by).map((name) => [name, resource] as const)),
        ),
      ),
    JSON.stringify([to, by]),
  );
  return index.get(literal) ?? [];
}

/** The id and the names by which a literal may name a resource. */
function namesOf({ inputs, outputs }: Resource, by: readonly string[]): readonly string[] {
  return [outputs["id"], ...by.map((input) => inputs[input])].filter(
    (name): name is string => typeof name === "string" && name !== "",
  );
}
