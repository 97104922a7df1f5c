import { bindingsOf } from "../alicloud/bindings";
import type { Deployment, Resource } from "../deployment/deployment";
import { recordsOf } from "../dns/records";
import { daysBetween } from "../facts/days";
import { parseDomain } from "../facts/domain";
import type { Language } from "../facts/language";
import type { Exemption } from "../register/register";
import type { Context, Finding, Rule } from "./rule";

/** An exemption that holds, with how long it still does. */
export interface Grant extends Pick<Exemption, "category" | "reason" | "approver" | "ticket" | "expires"> {
  /** Days after today on which it holds. */
  readonly daysLeft: number;
}

/** A finding that may be exempted: then it is shown, and blocks nothing. */
export type Settled = Finding & { readonly exempted?: Grant };

/** Marks the findings that are exempted. */
export function settle(findings: readonly Finding[], context: Context): readonly Settled[] {
  return findings.map((finding) => {
    const exempted = grantFor(finding, context);
    return exempted ? { ...finding, exempted } : finding;
  });
}

/** The exemption that holds for a finding; of several the one that lasts longest. */
export function grantFor(finding: Finding, { register, today }: Context): Grant | undefined {
  if (finding.rule.exemptible === false) return undefined;
  const [longest] = register.exemptions
    .filter((exemption) => covers(exemption, finding) && standingOf(exemption, register.facts, today) === "valid")
    .toSorted((a, b) => b.expires.localeCompare(a.expires));
  return longest && { ...longest, daysLeft: daysBetween(today, longest.expires) };
}

/** Whether an exemption still holds, or never did. */
export function standingOf(
  { expires }: Exemption,
  { exemptionDays }: Context["register"]["facts"],
  today: string,
): "valid" | "expired" | "too-long" {
  const daysLeft = daysBetween(today, expires);
  if (daysLeft < 0) return "expired";
  return daysLeft > exemptionDays ? "too-long" : "valid";
}

/** Whether a finding is one of those that an exemption is for. */
export function covers({ rule, resource, domain }: Exemption, finding: Finding): boolean {
  return (
    rule === finding.rule.id &&
    (resource === undefined || patternOf(resource).test(finding.resource)) &&
    (domain === undefined || (finding.domain !== undefined && isSameDomain(domain, finding.domain)))
  );
}

/** Whether an exemption may be for a deployment, as far as its URN tells. A register that is judged alone, without a stack, stands for all. */
export function mayConcern({ resource = "" }: Exemption, { identity: { stack, project } }: Deployment): boolean {
  const [head = ""] = resource.split("*");
  const own = `urn:pulumi:${stack}::${project}::`;
  return stack === "" || head.startsWith(own) || own.startsWith(head);
}

/**
 * Whether a deployment is one that an exemption is for, so that it tells whether the exemption is needed:
 * findings of a register rule come in every deployment, others only where what is exempted is planned.
 */
export function concerns({ resource, domain }: Exemption, rule: Rule, deployment: Deployment): boolean {
  const pattern = resource === undefined ? undefined : patternOf(resource);
  if (rule.kind === "register") return pattern?.test(deployment.stackUrn) ?? true;
  const { stack, project } = deployment.identity;
  if (resource?.startsWith(`urn:pulumi:${stack}::${project}::`)) return true;
  return deployment.resources.some(
    (planned) =>
      (pattern === undefined || pattern.test(planned.urn)) &&
      (domain === undefined || namesIn(planned, deployment).some((name) => isSameDomain(domain, name))),
  );
}

/** Who exempted it, until when and why. */
export function grantText(
  { category, reason, approver, ticket, expires, daysLeft }: Grant,
  language: Language,
): string {
  const days = `${daysLeft} day${daysLeft === 1 ? "" : "s"}`;
  return {
    en: `Exempted until ${expires} (${days} left) by ${approver}${ticket ? `, ${ticket}` : ""}, ${categories[category].en}: ${reason}`,
    zh: `豁免至 ${expires}（剩余 ${daysLeft} 天），批准人 ${approver}${ticket ? `，工单 ${ticket}` : ""}，${categories[category].zh}：${reason}`,
  }[language];
}

const categories = {
  waived: { en: "risk accepted", zh: "接受风险" },
  mitigated: { en: "mitigated", zh: "已采取其他措施" },
} as const;

/** A URN in which `*` stands for any text. */
function patternOf(resource: string): RegExp {
  const literals = resource.split("*").map((literal) => literal.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literals.join(".*")}$`, "s");
}

function isSameDomain(domain: string, name: string): boolean {
  return parseDomain(domain)?.registrable === parseDomain(name)?.registrable;
}

/** The names that a resource binds or makes records of, as far as they are known. */
function namesIn(resource: Resource, deployment: Deployment): readonly string[] {
  const bound = bindingsOf(resource).flatMap(({ domain }) => (domain.state === "known" ? [domain.name.name] : []));
  const recorded = recordsOf(resource, deployment).flatMap(({ domain }) => domain?.name ?? []);
  return [...bound, ...recorded];
}
