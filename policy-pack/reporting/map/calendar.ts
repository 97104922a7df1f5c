import { daysBetween } from "../../facts/days";
import type { Register } from "../../register/register";
import type { Day, Expiry } from "./model";

/** A day as it lies before or behind whoever reads the report. */
export function dayOf(date: string, { facts }: Register, today: string): Day {
  const daysLeft = daysBetween(today, date);
  const urgency = daysLeft < 0 ? "past" : daysLeft <= facts.expiryWarningDays ? "soon" : "later";
  return { date, daysLeft, urgency };
}

/** Everything in the register that expires, the earliest first. */
export function calendarOf(register: Register, today: string): readonly Expiry[] {
  const registrations = register.websites.flatMap(({ name, domains, registration }): readonly Expiry[] => {
    const { expiresOn } = registration ?? {};
    if (expiresOn === undefined) return [];
    const subject = domains.map(({ display }) => display).join(", ");
    return [{ ...dayOf(expiresOn, register, today), kind: "registration", subject, detail: name }];
  });
  const exemptions = register.exemptions.map(
    ({ rule, expires, reason }): Expiry => ({
      ...dayOf(expires, register, today),
      kind: "exemption",
      subject: rule,
      detail: reason,
    }),
  );
  return [...registrations, ...exemptions].toSorted((a, b) => a.daysLeft - b.daysLeft);
}
