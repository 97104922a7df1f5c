import fc from "fast-check";
import { expect, it, test } from "vitest";
import { today } from "../../policy-pack/facts/today";

test.each([
  ["2026-11-24T15:59:59.999Z", "2026-11-24"],
  ["2026-11-24T16:00:00.000Z", "2026-11-25"],
  ["2026-12-31T16:00:00.000Z", "2027-01-01"],
])("at %s it is %s in China", (instant, day) => {
  expect(today(new Date(instant))).toBe(day);
});

it("is the day on Shanghai's calendar", () => {
  const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });
  const instants = fc.date({ min: new Date("1992-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(fc.property(instants, (instant) => today(instant) === calendar.format(instant)));
});
