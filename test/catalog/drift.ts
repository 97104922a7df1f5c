import type { Exclusions } from "../../policy-pack/catalog/exclusions";
import { isSuspicious, wordsOf } from "../../policy-pack/catalog/property-words";
import type { ExposureSign, LocationClue, ResourceType, TypeTable } from "../../policy-pack/catalog/shape";
import { type Use, usesOf } from "./uses";

/** What a schema says of one resource type: the paths of its inputs, and of its state where that matters. */
export interface DeclaredType {
  readonly token: string;
  readonly inputs: readonly string[];
  readonly outputs?: readonly string[];
}

/** Whether an output sounds like something that a DNS record can lead to. */
function isAnswering(path: string): boolean {
  return wordsOf(lastName(path)).some((word) => /^(?:cname|dns|domain|extranet|internet|public|eip)$/.test(word));
}

function lastName(path: string): string {
  return path.replaceAll("[]", "").split(".").at(-1) ?? "";
}

/** The suspicious properties of a schema that the table does not read, as `token: path`. */
export function unread(declared: readonly DeclaredType[], table: TypeTable): readonly string[] {
  const used = new Map<string, string[]>();
  for (const { token, path } of usesOf(table)) used.set(token, [...(used.get(token) ?? []), path]);
  return declared.flatMap(({ token, inputs, outputs = [] }) =>
    [...new Set([...inputs.filter(isSuspicious), ...outputs.filter(isAnswering)])]
      .filter((path) => !(used.get(token) ?? []).some((use) => leadsTo(use, path)))
      .map((path) => `${token}: ${path}`),
  );
}

/** What of it no exclusion names either. */
export function unclassified(
  declared: readonly DeclaredType[],
  table: TypeTable,
  exclusions: Exclusions,
): readonly string[] {
  const excluded = new Set(entriesOf(exclusions));
  return unread(declared, table).filter((property) => !excluded.has(property));
}

/** The properties that are excluded, as `token: path`. */
export function entriesOf(exclusions: Exclusions): readonly string[] {
  return Object.values(exclusions).flatMap((types) =>
    Object.entries(types).flatMap(([token, paths]) => paths.map((path) => `${token}: ${path}`)),
  );
}

/** What a table reads although no schema has it, as `token: path`. */
export function undeclared(table: TypeTable, declared: readonly DeclaredType[]): readonly string[] {
  const byToken = new Map(declared.map((type) => [type.token, type]));
  const missing = usesOf(table).filter((use) => {
    const type = byToken.get(use.token);
    return type === undefined || !hasPath(type, use);
  });
  return [...new Set(missing.map(({ token, path }) => `${token}: ${path}`))];
}

/** Types that rows look to for a place, for exposure or for a host, although they have no row. */
export function withoutRow(table: TypeTable): readonly string[] {
  return [...new Set(Object.values(table).flatMap(lookedTo))].filter((token) => !Object.hasOwn(table, token));
}

function lookedTo({ location = [], exposure = [], passesThrough = [], records = [] }: ResourceType): readonly string[] {
  const zones = records.flatMap(({ names }) => names.flatMap((name) => ("zoneOf" in name ? name.zoneOf.to : [])));
  const links = passesThrough.flatMap(({ to }) => to);
  return [...location.flatMap(tokensOfClue), ...exposure.flatMap(tokensOfSign), ...links, ...zones];
}

function tokensOfClue(clue: LocationClue): readonly string[] {
  if (clue.from === "each") return clue.clues.flatMap(tokensOfClue);
  if (clue.from === "referrers") return Object.keys(clue.links);
  return "link" in clue ? clue.link.to : [];
}

function tokensOfSign(sign: ExposureSign): readonly string[] {
  if (sign.sign === "asReferrers") return [sign.type];
  return sign.sign === "as" ? sign.link.to : [];
}

function hasPath({ inputs, outputs = [] }: DeclaredType, { path, reads }: Use): boolean {
  if (path === "") return true;
  const declared = reads === "output" ? outputs : inputs;
  return declared.some((each) => (reads === "value" ? each === path : leadsTo(path, each)));
}

function leadsTo(path: string, deeper: string): boolean {
  return deeper === path || deeper.startsWith(`${path}.`) || deeper.startsWith(`${path}[`);
}
