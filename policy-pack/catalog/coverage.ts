import { listOf, phrases, type Text } from "../locales/text";
import { typeOf } from ".";
import { exclusions, type Reason, texts as reasons } from "./exclusions";
import type { ResourceType } from "./shape";
import { isOfCloud, unknownKindOf } from "./unknown-types";

/** How a type is covered; what needs a look first. */
export const coverageClasses = ["unknown", "known", "excluded", "other"] as const;

/**
 * `known`: a row says what the type means; `excluded`: a type of the cloud that matters for no filing; `unknown`: one that
 * may matter, of which this version does not know how; `other`: of a provider of which nothing else is read.
 */
export type CoverageClass = (typeof coverageClasses)[number];

export interface Coverage {
  readonly class: CoverageClass;
  readonly why: Text;
}

export const texts = phrases("coverage", {
  binds: "binds domains",
  answers: "a name can lead to it",
  records: "makes DNS records",
  zone: "holds a DNS zone",
  leadsOn: "leads on to a host",
  helps: "places or connects others",
  separator: "; ",
  cloud:
    "This version does not know the type. Any domain without a filing that it carries is reported as undetermined.",
  record:
    "No table has DNS records of this provider. One of a plain shape is followed; any other with a domain without a filing is reported as undetermined.",
  object: "An object of a Kubernetes cluster: only a host name that its annotations give to external-dns is read.",
  nothing: "Has no property that binds a domain or places a host.",
  pulumi: "Pulumi's own: a stack, a provider or a reference.",
  other: "A component, or a resource of another provider: nothing of it is read.",
});

/** How far resources of a type are evaluated, and why no further. */
export function coverageOf(type: string): Coverage {
  const row = typeOf(type);
  if (row) return { class: "known", why: listOf(rolesOf(row), texts.separator) };
  const kind = unknownKindOf(type);
  if (kind === "object") return { class: "other", why: texts.object };
  if (kind) return { class: "unknown", why: texts[kind] };
  if (isOfCloud(type)) return { class: "excluded", why: reasonOf(type) };
  return { class: "other", why: type.startsWith("pulumi:") ? texts.pulumi : texts.other };
}

function rolesOf({ domains, addresses, names, records, zone, passesThrough }: ResourceType): readonly Text[] {
  const roles = [
    ...(domains ? [texts.binds] : []),
    ...((addresses ?? names) ? [texts.answers] : []),
    ...(records ? [texts.records] : []),
    ...(zone ? [texts.zone] : []),
    ...(passesThrough?.length ? [texts.leadsOn] : []),
  ];
  return roles.length > 0 ? roles : [texts.helps];
}

function reasonOf(type: string): Text {
  const [reason] = Object.entries(exclusions).find(([, types]) => Object.hasOwn(types, type)) ?? [];
  return reason === undefined ? texts.nothing : reasons[reason as Reason];
}
