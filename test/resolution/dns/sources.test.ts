import { describe, expect, it } from "vitest";
import { recordTypes } from "../../../policy-pack/resolution/dns/records";
import { listHolders } from "./list-holders";
import { planned, recordsIn, written } from "./planned";
import { recordCases } from "./record-cases";

describe.each(Object.entries(recordCases))("records of %s", (type, rows) => {
  it.each(rows.map(([inputs, ...records]) => ({ inputs, records })))("$records", ({ inputs, records }) => {
    expect(written(recordsIn(planned(type, inputs)))).toEqual(records);
  });

  it("are announced", () => {
    expect(recordTypes.has(type)).toBe(rows.some(([, ...records]) => records.length > 0));
  });
});

/** They have suites of their own: gtm.test.ts and lists.test.ts. */
const triedElsewhere = ["alicloud:dns/addressPool:AddressPool", ...Object.values(listHolders).map(({ type }) => type)];

it("every type that makes records has cases", () => {
  const tried = [...Object.keys(recordCases), ...triedElsewhere];
  expect([...recordTypes].filter((type) => !tried.includes(type))).toEqual([]);
});
