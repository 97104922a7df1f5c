import { daysBetween } from "../../facts/days";
import { phrases, type Text } from "../../locales/text";
import type { Exemption, Register } from "../../register/register";
import { activeExemptionText, validityOf } from "../../rules/active-exemptions";

export const texts = phrases("explainExemption", {
  holds: "{rule}: {exemption}",
  expired: "{rule}: holds no longer, it expired on {expires}",
  tooLong: "{rule}: does not hold, because it would last too long, until {expires}",
});

/** What an exemption is for, and whether it holds. */
export function exemptionIn(exemption: Exemption, facts: Register["facts"], today: string): Text {
  const { rule, expires } = exemption;
  const validity = validityOf(exemption, facts, today);
  if (validity === "expired") return texts.expired({ rule, expires });
  if (validity === "too-long") return texts.tooLong({ rule, expires });
  return texts.holds({ rule, exemption: activeExemptionText({ ...exemption, daysLeft: daysBetween(today, expires) }) });
}
