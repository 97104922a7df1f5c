import { resourceTypes } from "../catalog";
import type { ResourceType } from "../catalog/shape";
import { unknownKindOf } from "../catalog/unknown-types";
import { recordTypes } from "../resolution/dns/records";

const looksElsewhere: ReadonlySet<string> = new Set(["link", "referrers", "each", "providerLink"]);
const namesOther: ReadonlySet<string> = new Set(["named", "as", "asReferrers"]);

function isLinked({ location = [], exposure = [] }: ResourceType): boolean {
  return location.some(({ from }) => looksElsewhere.has(from)) || exposure.some(({ sign }) => namesOther.has(sign));
}

const linkedTypes: ReadonlySet<string> = new Set([
  ...Object.entries(resourceTypes).flatMap(([token, row]) => (isLinked(row) ? [token] : [])),
  ...recordTypes,
]);

/** Whether evaluating a resource of this type takes other resources, so that it waits until everything is planned. */
export function needsWholePlan(type: string): boolean {
  return linkedTypes.has(type) || unknownKindOf(type) === "record";
}
