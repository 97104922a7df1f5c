import { daysBetween } from "../facts/days";
import { nearest } from "../facts/nearest";
import type { Exemption } from "../register/register";
import { concerns, covers, mayConcern, standingOf } from "./exempting";
import { inRegister } from "./in-register";
import type { Context, Judgement, RegisterRule, Rule, Verdict } from "./rule";
import { undetermined } from "./undetermined";

type MessageId = "expired" | "expiring" | "too-long" | "not-exemptible" | "unknown-rule" | "unused";

const id = "icp-exemptions";

/** @param rules the other rules of the pack, which may be exempted from */
export function exemptionsFrom(rules: readonly Rule[]): RegisterRule<MessageId> {
  const known = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  return {
    ...data,
    *judge(context) {
      for (const [index, exemption] of context.register.exemptions.entries()) {
        yield* judgeOne(exemption, `exemptions[${index}]`, known, context);
      }
    },
    *afterwards(context, verdict) {
      for (const [index, exemption] of context.register.exemptions.entries()) {
        const rule = known.get(exemption.rule);
        if (rule === undefined || !isUnused(exemption, rule, context, verdict)) continue;
        yield judgement("unused", exemption, `exemptions[${index}]`);
      }
    },
  };
}

const data = {
  id,
  kind: "register",
  title: {
    en: "An exemption holds for a limited time, from a rule that allows it, and while it is needed.",
    zh: "豁免应有期限、针对允许豁免的规则，且仅在需要时保留。",
  },
  level: "mandatory",
  severity: "high",
  exemptible: false,
  messages: {
    expired: {
      text: {
        en: "The exemption of {scope} from {rule} expired on {day}; what it was for blocks again.",
        zh: "对 {scope} 免于规则 {rule} 的豁免已于 {day} 到期；相关问题将重新阻止部署。",
      },
      remedy: {
        en: "Mend what was exempted and remove the entry, or have it approved anew and enter the new reason, approver and expires.",
        zh: "请解决被豁免的问题并删除该条目，或重新审批并填写新的 reason、approver 和 expires。",
      },
    },
    expiring: {
      text: {
        en: "The exemption of {scope} from {rule} expires on {day} (days left: {left}); what it is for blocks then.",
        zh: "对 {scope} 免于规则 {rule} 的豁免将于 {day} 到期，剩余 {left} 天；届时相关问题将阻止部署。",
      },
      remedy: {
        en: "Mend what is exempted before that day, or have the exemption approved anew.",
        zh: "请在到期前解决被豁免的问题，或重新审批该豁免。",
      },
      level: "advisory",
    },
    "too-long": {
      text: {
        en: "The exemption of {scope} from {rule} is to last until {day}, for more than {limit} days, so it does not hold.",
        zh: "对 {scope} 免于规则 {rule} 的豁免至 {day} 为止，超过 {limit} 天，因此无效。",
      },
      remedy: {
        en: "Enter an earlier day; an exemption that is still needed then is approved anew. How long one may last is facts.exemptionDays of the register.",
        zh: "请填写更早的日期；届时仍需豁免的应重新审批。豁免的最长期限由登记册的 facts.exemptionDays 决定。",
      },
    },
    "not-exemptible": {
      text: {
        en: "There is no exemption from {rule}, on which every other verdict rests.",
        zh: "规则 {rule} 不允许豁免，其他所有判断都以其为前提。",
      },
      remedy: {
        en: "Remove the entry. What is undetermined is exempted from the rule that could not decide.",
        zh: "请删除该条目。对于待定的问题，请针对无法判断的那条规则申请豁免。",
      },
    },
    "unknown-rule": {
      text: {
        en: "The exemption is from '{rule}', and there is no such rule.",
        zh: "该豁免针对的规则“{rule}”不存在。",
      },
      remedy: {
        en: "Write {meant}, or remove the entry.",
        zh: "请改为 {meant}，或删除该条目。",
      },
    },
    unused: {
      text: {
        en: "Nothing that was judged needs the exemption of {scope} from {rule}.",
        zh: "本次检查中没有问题需要对 {scope} 免于规则 {rule} 的豁免。",
      },
      remedy: {
        en: "Remove the entry, unless another deployment under this register needs it.",
        zh: "请删除该条目，除非同一登记册下的其他部署仍需要它。",
      },
      level: "advisory",
    },
  },
} as const satisfies Omit<RegisterRule<MessageId>, "judge">;

function* judgeOne(
  exemption: Exemption,
  path: string,
  known: ReadonlyMap<string, Rule>,
  { register, deployment, today }: Context,
): Iterable<Judgement<MessageId>> {
  const { rule, expires } = exemption;
  const exempted = [id, undetermined.id].includes(rule) ? { exemptible: false } : known.get(rule);
  if (exempted === undefined) {
    const similar = nearest(rule, known.keys());
    // One register serves packs with other rules, too.
    if (similar === undefined && !rule.startsWith("icp-")) return;
    const meant = similar ?? {
      en: "one of those that 'icp-guard rules' lists",
      zh: "'icp-guard rules' 列出的规则之一",
    };
    yield { ...judgement("unknown-rule", exemption, `${path}.rule`), values: { rule, meant } };
    return;
  }
  if (exempted.exemptible === false) {
    yield judgement("not-exemptible", exemption, `${path}.rule`);
    return;
  }
  // Another deployment's exemption is none of this one's business, except for mistakes in the entry itself.
  const standing = standingOf(exemption, register.facts, today);
  if (standing !== "too-long" && !mayConcern(exemption, deployment)) return;
  const left = daysBetween(today, expires);
  const values = { left: String(left), limit: String(register.facts.exemptionDays) };
  if (standing !== "valid") yield judgement(standing, exemption, `${path}.expires`, values);
  else if (left <= register.facts.expiryWarningDays) yield judgement("expiring", exemption, `${path}.expires`, values);
}

function isUnused(exemption: Exemption, rule: Rule, context: Context, { findings, asked }: Verdict): boolean {
  const { register, deployment, today } = context;
  return (
    rule.exemptible !== false &&
    asked.has(rule.id) &&
    standingOf(exemption, register.facts, today) === "valid" &&
    concerns(exemption, rule, deployment) &&
    !findings.some((finding) => covers(exemption, finding))
  );
}

function judgement(
  message: MessageId,
  { rule, resource, domain, expires }: Exemption,
  path: string,
  values: Judgement["values"] = {},
): Judgement<MessageId> {
  const scope = [domain, resource].filter((part) => part !== undefined).join(", ");
  return {
    outcome: "violation",
    message,
    domain,
    ...inRegister(path),
    values: { ...values, rule, scope, day: expires },
  };
}
