import type { PropertyValue } from "../deployment/value";
import { isProperties, textOf, UNKNOWN } from "../deployment/value";
import { isAddress } from "../facts/addresses/address";

/** What an inventory keeps of a value; nothing where it says nothing of where a domain leads. */
export type Keep = (value: PropertyValue) => PropertyValue | undefined;

const hostname = /^(?:\*\.)?(?:[\p{L}\p{N}_-]{1,63}\.)+[\p{L}\p{N}-]{2,63}\.?$/u;

/** Whether a text is an address or a whole host name. */
export function isAnswer(text: string): boolean {
  return isAddress(text) || hostname.test(text);
}

/** A value of one of these forms; what is of another is not known to the inventory, and does not enter it. */
export function ofForm(isOfForm: (text: string) => boolean): Keep {
  return (value) => (typeof value === "string" && isOfForm(value) ? value : UNKNOWN);
}

/** One of some values; any other counts as absent. */
export function oneOf(...values: readonly string[]): Keep {
  return (value) => (values.includes(textOf(value)) ? value : undefined);
}

/** The id of a resource, or a name that stands for it: at most 128 letters, digits and `_ . : / @ -`. */
export const anId: Keep = ofForm((text) => /^[a-z0-9][\w.:/@-]{0,127}$/i.test(text));

/** A label, a name or `@`. */
export const recordName: Keep = ofForm((text) => /^[\p{L}\p{N}_*@.-]{0,253}$/u.test(text));

export const recordType: Keep = ofForm((text) => /^[a-z_/]{1,20}$/i.test(text));

export const resolutionLine: Keep = ofForm((text) => /^[\p{L}\p{N}_.:-]{1,40}$/u.test(text));

/** That it is there. */
export const presence: Keep = () => true;

/** Whether it is above zero. */
export const positive: Keep = (value) => (Number(textOf(value)) > 0 ? 1 : 0);

/** The addresses and names that a record answers with; of a service binding also its priority and address hints. */
export const answers: Keep = (value) => {
  if (typeof value !== "string") return UNKNOWN;
  const words = value.split(/[\s,]+/).filter((word) => isAnswer(word) || hints(word));
  const isBinding = /^\d+\s/.test(value.trim());
  if (words.length === 0) return UNKNOWN;
  return isBinding ? `1 ${words.join(" ")}` : words.join(",");
};

function hints(word: string): boolean {
  const [, addresses] = /^ipv[46]hint="?([^"]*)"?$/.exec(word) ?? [];
  return addresses?.split(",").every((address) => isAddress(address)) === true;
}

/** The answers in a value at any depth. */
export function answersIn(value: PropertyValue | undefined): readonly string[] {
  if (typeof value === "string") return isAnswer(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(answersIn);
  return isProperties(value) ? Object.values(value).flatMap(answersIn) : [];
}
