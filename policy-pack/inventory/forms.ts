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

/** A label, a name or `@`; what can be no name becomes one that nobody visits. */
export const recordName: Keep = (value) => {
  const text = textOf(value);
  return /^[\p{L}\p{N}_*@.-]{0,253}$/u.test(text) ? text : "_";
};

export const recordType: Keep = ofForm((text) => /^[a-z0-9_/]{1,20}$/i.test(text));

export const resolutionLine: Keep = ofForm((text) => /^[\p{L}\p{N}_.:-]{1,40}$/u.test(text));

/** That it is there. */
export const presence: Keep = () => true;

/** Whether it is above zero. */
export const positive: Keep = (value) => (Number(textOf(value)) > 0 ? 1 : 0);

/**
 * The addresses and names that a record answers with, one or several with commas between; of a service binding
 * (RFC 9460) its priority, target and address hints. Where anything else is among them, all of it is not known.
 */
export const answers: Keep = (value) => {
  const words = textOf(value)
    .trim()
    .split(/\s+/)
    .filter((word) => !/^[a-z0-9-]+=/.test(word) || hints(word));
  return words.every((word) => hints(word) || /^(?:\.|\d{1,5})$/.test(word) || isList(word))
    ? words.join(" ")
    : UNKNOWN;
};

function hints(word: string): boolean {
  const [, addresses] = /^ipv[46]hint="?([^"]*)"?$/.exec(word) ?? [];
  return addresses?.split(",").every(isAddress) === true;
}

function isList(word: string): boolean {
  return word.split(",").every((part) => part === "" || isAnswer(part));
}

/** The answers in a value at any depth. */
export function answersIn(value: PropertyValue | undefined): readonly string[] {
  if (typeof value === "string") return isAnswer(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(answersIn);
  return isProperties(value) ? Object.values(value).flatMap(answersIn) : [];
}
