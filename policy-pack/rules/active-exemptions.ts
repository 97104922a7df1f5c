import type { Deployment } from "../deployment/deployment";
import type { Resource } from "../deployment/resource";
import { type StackIdentity, stackPrefixOf } from "../deployment/urn";
import { daysBetween } from "../facts/days";
import { parseDomain } from "../facts/domain";
import { phrases, type Text } from "../locales/text";
import type { Exemption } from "../register/register";
import { bindingsOf } from "../resolution/bindings";
import { recordsOf } from "../resolution/dns/records";
import type { Finding, Rule, RuleContext } from "./rule";

/** An exemption that holds, with how long it still does. */
export interface ActiveExemption extends Pick<Exemption, "category" | "reason" | "approver" | "ticket" | "expires"> {
  /** Days after today on which it holds. */
  readonly daysLeft: number;
}

/** The exemption that holds for a finding; of several the one that lasts longest. */
export function activeExemptionFor(finding: Finding, { register, today }: RuleContext): ActiveExemption | undefined {
  if (finding.rule.exemptible === false) return undefined;
  const [longest] = register.exemptions
    .filter((exemption) => covers(exemption, finding) && validityOf(exemption, register.facts, today) === "valid")
    .toSorted((a, b) => b.expires.localeCompare(a.expires));
  if (longest === undefined) return undefined;
  const { category, reason, approver, ticket, expires } = longest;
  return { category, reason, approver, ticket, expires, daysLeft: daysBetween(today, expires) };
}

/** Whether an exemption still holds, or never did. */
export function validityOf(
  { expires }: Exemption,
  { exemptionDays }: RuleContext["register"]["facts"],
  today: string,
): "valid" | "expired" | "too-long" {
  const daysLeft = daysBetween(today, expires);
  if (daysLeft < 0) return "expired";
  return daysLeft > exemptionDays ? "too-long" : "valid";
}

/** Whether a finding is one of those that an exemption is for. */
export function covers(exemption: Exemption, { rule, resource, domain }: Finding): boolean {
  return exemption.rule === rule.id && isFor(exemption, resource, domain);
}

/** Whether an exemption is for a resource and a domain, from whichever rule. */
export function isFor(exemption: Exemption, resource: string, domain: string | undefined): boolean {
  return (
    (exemption.resource === undefined || patternOf(exemption.resource).test(resource)) &&
    (exemption.domain === undefined || (domain !== undefined && isSameDomain(exemption.domain, domain)))
  );
}

/** Whether an exemption may be for a deployment, as far as its URN tells. A register that is evaluated alone, without a stack, stands for all. */
export function mayConcern({ resource = "" }: Exemption, stack: StackIdentity): boolean {
  const [head = ""] = resource.split("*");
  const own = stackPrefixOf(stack);
  return stack.stack === "" || head.startsWith(own) || own.startsWith(head);
}

/**
 * Whether a deployment is one that an exemption is for, so that it tells whether the exemption is needed:
 * findings of a register rule come in every deployment, others only where what is exempted is planned.
 */
export function concerns({ resource, domain }: Exemption, rule: Rule, deployment: Deployment): boolean {
  const pattern = resource === undefined ? undefined : patternOf(resource);
  if (rule.kind === "register") return pattern?.test(deployment.stackUrn) ?? true;
  if (resource?.startsWith(stackPrefixOf(deployment.identity))) return true;
  return deployment.resources.some(
    (planned) =>
      (pattern === undefined || pattern.test(planned.urn)) &&
      (domain === undefined || namesIn(planned, deployment).some((name) => isSameDomain(domain, name))),
  );
}

export const texts = phrases("exemption", {
  days: "{days} days left",
  day: "1 day left",
  exempted: "Exempted until {expires} ({left}) by {approver}, {category}: {reason}",
  exemptedWithTicket: "Exempted until {expires} ({left}) by {approver}, {ticket}, {category}: {reason}",
  waived: "risk accepted",
  mitigated: "mitigated",
});

/** Who exempted it, until when and why. */
export function activeExemptionText({ category, ticket, daysLeft, expires, approver, reason }: ActiveExemption): Text {
  const left = daysLeft === 1 ? texts.day : texts.days({ days: daysLeft });
  const values = { expires, left, approver, reason, category: texts[category] };
  return ticket === undefined ? texts.exempted(values) : texts.exemptedWithTicket({ ...values, ticket });
}

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
