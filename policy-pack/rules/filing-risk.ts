import { daysBetween } from "../facts/days";
import type { FiledEntity, FilingRisk } from "../register/answers";
import type { Register } from "../register/register";
import { atRegisterEntry } from "./in-register";
import { documentationAt } from "./page";
import type { RegisterRule, RuleResult } from "./rule";

type MessageId = "overdue" | "soon" | "later" | "undated";

const remedy = "Do what Alibaba Cloud asks for in the ICP Filing console, before the day: {suggestions}";

/**
 * The risks that Alibaba Cloud sees in filings. It cancels a filing, or its access, that is not put right in time.
 *
 * @param listed what the accounts that were asked have filed; only `icp-guard register verify` asks
 */
export function filingRisk(listed: readonly FiledEntity[]): RegisterRule<MessageId> {
  return {
    id: "icp-filing-risk",
    page: documentationAt("docs/register-commands.md"),
    kind: "register",
    title: "A filing in which Alibaba Cloud sees a risk is put right before the deadline.",
    level: "mandatory",
    severity: "high",
    messages: {
      overdue: {
        text: "Alibaba Cloud sees a risk in a filing of '{entity}': {source}. It was to be put right until {deadline} (days since: {overdue}).",
        remedy,
      },
      soon: {
        text: "Alibaba Cloud sees a risk in a filing of '{entity}': {source}. It is to be put right until {deadline} (days left: {left}).",
        remedy,
      },
      later: {
        text: "Alibaba Cloud sees a risk in a filing of '{entity}': {source}. It is to be put right until {deadline} (days left: {left}).",
        remedy,
        level: "advisory",
      },
      undated: {
        outcome: "undetermined",
        text: "Alibaba Cloud sees a risk in a filing of '{entity}': {source}. Until when it is to be put right, its answer does not say.",
        remedy,
      },
    },
    *evaluate({ register, today }) {
      for (const entity of listed) {
        for (const risk of entity.risks) yield riskOf(risk, entity, register, today);
      }
    },
  };
}

function riskOf(
  { deadline, source, suggestions }: FilingRisk,
  { number, name }: FiledEntity,
  { entities, facts }: Register,
  today: string,
): RuleResult<MessageId> {
  const path = entities.find(({ filingNumber }) => filingNumber === number)?.path ?? "entities";
  const values = { entity: name, source, suggestions: suggestions.join(" ") || "-" };
  const at = atRegisterEntry(path);
  if (deadline === undefined) return { outcome: "undetermined", message: "undated", ...at, values };
  const left = daysBetween(today, deadline);
  const message = left < 0 ? "overdue" : left <= facts.riskDays ? "soon" : "later";
  return {
    outcome: "violation",
    message,
    ...at,
    values: { ...values, deadline, left: String(left), overdue: String(-left) },
  };
}
