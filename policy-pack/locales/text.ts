/** What a text says, put into the reader's language where it is shown; a string is the same in every language. */
export type Text = string | Phrase | TextList;

/** A text that has a translation: its key, its English, and what stands in place of `{name}` in both. */
export interface Phrase {
  readonly key: string;
  readonly english: string;
  readonly values: Values;
}

export type Values = Readonly<Record<string, Value | undefined>>;

/** What stands in place of a placeholder. */
export type Value = Text | number | bigint;

/** Texts in a row. */
export interface TextList {
  readonly items: readonly Text[];
  readonly separator: Text;
}

/** The names in braces; braces around anything but a word belong to the text. */
type PlaceholdersOf<English extends string> = English extends `${string}{${infer Name}}${infer Rest}`
  ? Name extends `${string}${" " | "{"}${string}`
    ? PlaceholdersOf<Rest>
    : Name | PlaceholdersOf<Rest>
  : never;

type PhraseOf<English extends string> = [PlaceholdersOf<English>] extends [never]
  ? Phrase
  : (values: Readonly<Record<PlaceholdersOf<English>, Value>>) => Phrase;

/** Under which a table of phrases keeps its namespace and its English, for whoever compares it with translations. */
export const table = Symbol("table of phrases");

/** Phrases by id; one with placeholders is a function of their values. */
export type Phrases<Namespace extends string, English extends Readonly<Record<string, string>>> = {
  readonly [Id in keyof English & string]: PhraseOf<English[Id]>;
} & { readonly [table]: { readonly namespace: Namespace; readonly english: English } };

/** The keys under which a table's phrases are translated. */
export type KeysOf<Table> =
  Table extends Phrases<infer Namespace, infer English> ? `${Namespace}.${keyof English & string}` : never;

/**
 * Phrases in English, beside the logic that uses them. Their translations stand in `locales/`, under
 * `<namespace>.<id>`.
 *
 * @param english by id; `{name}` stands for a value
 */
export function phrases<const Namespace extends string, const English extends Readonly<Record<string, string>>>(
  namespace: Namespace,
  english: English,
): Phrases<Namespace, English> {
  const entries = Object.entries(english).map(([id, text]) => {
    const phrase = (values: Values): Phrase => ({ key: `${namespace}.${id}`, english: text, values });
    return [id, /\{\w+\}/.test(text) ? phrase : phrase({})] as const;
  });
  return { ...Object.fromEntries(entries), [table]: { namespace, english } } as Phrases<Namespace, English>;
}

/** A text in another language, with the hash of the English that it translates. */
export type Translation = readonly [hash: string, text: string];

/** A language besides English. */
export interface Locale<Key extends string = string> {
  /** What it calls itself. */
  readonly name: string;
  /** Its tag, as RFC 5646 has it. */
  readonly tag: string;
  readonly texts: Readonly<Record<Key, Translation>>;
  /** What the library for command lines prints by itself in English, and what stands in its place. */
  readonly commandLine: readonly (readonly [pattern: RegExp, replacement: string])[];
}

export const separators = phrases("separators", { comma: ", ", or: " or ", spacedOr: " or ", and: " and " });

/** Texts in a row, with the comma of the reader's language between them unless another separator is given. */
export function listOf(items: readonly Text[], separator: Text = separators.comma): TextList {
  return { items, separator };
}

/** A number of things, in words for one and for any other number. */
export function countOf(count: number, one: Text, several: (values: { readonly count: Value }) => Text): Text {
  return count === 1 ? one : several({ count });
}
