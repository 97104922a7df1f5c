import type { Condition, MemberCondition, RecordMapping } from "../../catalog/record-shape";
import type { Resource } from "../../deployment/resource";
import {
  isProperties,
  type PathMatch,
  type Properties,
  type PropertyValue,
  readAll,
  textOf,
  UNKNOWN,
  type Value,
} from "../../deployment/value";

/** What one record is made of: the inputs of its resource, or one element of a list among them. */
export interface RecordInputs {
  readonly inputs: Properties;
  /** Where the resource makes many records: the list's path, and the element of this one. */
  readonly element?: { readonly each: string; readonly match: PathMatch };
}

/** What each record of a mapping is made of; one that is not known stands for a list or element that is not. */
export function recordInputs({ inputs }: Resource, { each }: RecordMapping): readonly RecordInputs[] {
  if (each === undefined) return [{ inputs }];
  return readAll(inputs, each).map((match) => ({ inputs, element: { each, match } }));
}

/** Every value that a path leads to; within the list of many records those of the element at hand. */
export function matchesIn({ inputs, element }: RecordInputs, path: string): readonly PathMatch[] {
  if (element === undefined || !path.startsWith(element.each)) return readAll(inputs, path);
  const { each, match } = element;
  const rest = path.slice(each.length + 1);
  if (rest === "" || match.value === UNKNOWN) return [match];
  if (!isProperties(match.value)) return [];
  return readAll(match.value, rest).map((inner) => ({ ...inner, path: `${match.path}.${inner.path}` }));
}

/** The text that a path leads to, the first where it has several. */
export function textIn(inputs: RecordInputs, path: string): Value<string> {
  const [first] = matchesIn(inputs, path);
  if (first === undefined) return { state: "absent" };
  return first.value === UNKNOWN ? { state: "unknown" } : { state: "known", value: textOf(first.value) };
}

/** Whether a condition holds; nothing where that is not known. */
export function holds({ path, is }: Condition, inputs: RecordInputs): boolean | undefined {
  const values = matchesIn(inputs, path).map(({ value }) => value);
  if (values.some((value) => satisfies(value, is))) return true;
  return values.includes(UNKNOWN) ? undefined : false;
}

/** The members of lists of which one of the conditions holds: `addresses[1]`. */
export function membersWhere(conditions: readonly MemberCondition[], inputs: RecordInputs): readonly string[] {
  return conditions
    .filter(({ when }) => when === undefined || holds(when, inputs))
    .flatMap(({ path, is }) => matchesIn(inputs, path).filter(({ value }) => satisfies(value, is)))
    .map(({ path }) => path.slice(0, path.lastIndexOf(".")));
}

function satisfies(value: PropertyValue, is: string | undefined): boolean {
  return value !== UNKNOWN && (is === undefined || textOf(value).toLowerCase() === is);
}
