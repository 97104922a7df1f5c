import { daysBetween } from "../facts/days";
import { nearest } from "../facts/nearest";
import type { Exemption } from "../register/register";
import { concerns, covers, mayConcern, validityOf } from "./active-exemptions";
import { atRegisterEntry } from "./in-register";
import type { DeploymentContext, EvaluationResult, RegisterRule, Rule, RuleContext, RuleResult } from "./rule";
import { undetermined } from "./undetermined";

type MessageId = "expired" | "expiring" | "too-long" | "not-exemptible" | "unknown-rule" | "unused";

const id = "icp-exemptions";

/** @param rules the other rules of the pack, which may be exempted from */
export function exemptionsFrom(rules: readonly Rule[]): RegisterRule<MessageId> {
  const known = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  return {
    ...data,
    *evaluate(context) {
      for (const [index, exemption] of context.register.exemptions.entries()) {
        yield* evaluateOne(exemption, `exemptions[${index}]`, known, context);
      }
    },
    *evaluateAfterOthers(context, others) {
      for (const [index, exemption] of context.register.exemptions.entries()) {
        const rule = known.get(exemption.rule);
        if (rule === undefined || !isUnused(exemption, rule, context, others)) continue;
        yield resultOf("unused", exemption, `exemptions[${index}]`);
      }
    },
  };
}

const data = {
  id,
  kind: "register",
  title: "An exemption holds for a limited time, from a rule that allows it, and while it is needed.",
  level: "mandatory",
  severity: "high",
  exemptible: false,
  messages: {
    expired: {
      text: "The exemption of {scope} from {rule} expired on {day}; what it was for blocks again.",
      remedy:
        "Mend what was exempted and remove the entry, or have it approved anew and enter the new reason, approver and expires.",
    },
    expiring: {
      text: "The exemption of {scope} from {rule} expires on {day} (days left: {left}); what it is for blocks then.",
      remedy: "Mend what is exempted before that day, or have the exemption approved anew.",
      level: "advisory",
    },
    "too-long": {
      text: "The exemption of {scope} from {rule} is to last until {day}, for more than {limit} days, so it does not hold.",
      remedy:
        "Enter an earlier day; an exemption that is still needed then is approved anew. How long one may last is facts.exemptionDays of the register.",
    },
    "not-exemptible": {
      text: "There is no exemption from {rule}, on which every other finding rests.",
      remedy: "Remove the entry. What is undetermined is exempted from the rule that could not decide.",
    },
    "unknown-rule": {
      text: "The exemption is from '{rule}', and there is no such rule.",
      remedy: "Write {meant}, or remove the entry.",
    },
    unused: {
      text: "Nothing that was evaluated needs the exemption of {scope} from {rule}.",
      remedy: "Remove the entry, unless another deployment under this register needs it.",
      level: "advisory",
    },
  },
} as const satisfies Omit<RegisterRule<MessageId>, "evaluate">;

function* evaluateOne(
  exemption: Exemption,
  path: string,
  known: ReadonlyMap<string, Rule>,
  { register, stack, today }: RuleContext,
): Iterable<RuleResult<MessageId>> {
  const { rule, expires } = exemption;
  const exempted = [id, undetermined.id].includes(rule) ? { exemptible: false } : known.get(rule);
  if (exempted === undefined) {
    const similar = nearest(rule, known.keys());
    // One register serves packs with other rules, too.
    if (similar === undefined && !rule.startsWith("icp-")) return;
    const meant = similar ?? "one of those that 'icp-guard rules' lists";
    yield { ...resultOf("unknown-rule", exemption, `${path}.rule`), values: { rule, meant } };
    return;
  }
  if (exempted.exemptible === false) {
    yield resultOf("not-exemptible", exemption, `${path}.rule`);
    return;
  }
  // Another deployment's exemption is none of this one's business, except for mistakes in the entry itself.
  const validity = validityOf(exemption, register.facts, today);
  if (validity !== "too-long" && !mayConcern(exemption, stack)) return;
  const left = daysBetween(today, expires);
  const values = { left: String(left), limit: String(register.facts.exemptionDays) };
  if (validity !== "valid") yield resultOf(validity, exemption, `${path}.expires`, values);
  else if (left <= register.facts.expiryWarningDays) yield resultOf("expiring", exemption, `${path}.expires`, values);
}

function isUnused(
  exemption: Exemption,
  rule: Rule,
  context: DeploymentContext,
  { findings, evaluated }: EvaluationResult,
): boolean {
  const { register, deployment, today } = context;
  return (
    rule.exemptible !== false &&
    evaluated.has(rule.id) &&
    validityOf(exemption, register.facts, today) === "valid" &&
    concerns(exemption, rule, deployment) &&
    !findings.some((finding) => covers(exemption, finding))
  );
}

function resultOf(
  message: MessageId,
  { rule, resource, domain, expires }: Exemption,
  path: string,
  values: RuleResult["values"] = {},
): RuleResult<MessageId> {
  const scope = [domain, resource].filter((part) => part !== undefined).join(", ");
  return {
    outcome: "violation",
    message,
    domain,
    ...atRegisterEntry(path),
    values: { ...values, rule, scope, day: expires },
  };
}
