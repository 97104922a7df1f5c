import type { Exclusion } from "../../policy-pack/catalog/exclusions";
import type { ExposureSign, LocationClue } from "../../policy-pack/catalog/shape";
import type { SdkType } from "./sdk";
import { type Tables, type Use, usesOf } from "./uses";

/** Words that name a domain, a host, an area, a region or a public address. */
const telling = new Set(
  "domain domains subdomain host hosts hostname hostnames fqdn cname sni record area scope coverage region regions location public internet eip".split(
    " ",
  ),
);

/** Whether an input sounds like something to judge: by its own name, or by one around it that speaks of hosts. */
export function isTelling(path: string): boolean {
  const [own = [], ...around] = path.replaceAll("[]", "").split(".").map(wordsOf).reverse();
  return own.some((word) => telling.has(word)) || around.flat().some((word) => /^(?:host|domain)s?$/.test(word));
}

/** Whether an output sounds like something that a DNS record can lead to. */
function isAnswering(path: string): boolean {
  return wordsOf(lastName(path)).some((word) => /^(?:cname|dns|domain|extranet|internet|public|eip)$/.test(word));
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ")
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** The inputs and outputs of the SDK that sound like something to judge, and that the tables neither use nor exclude. */
export function unclassified(sdk: readonly SdkType[], tables: Tables): readonly string[] {
  const used = new Map<string, string[]>();
  for (const { token, path } of usesOf(tables)) used.set(token, [...(used.get(token) ?? []), path]);
  return sdk.flatMap(({ token, inputs, outputs }) =>
    [...new Set([...inputs.filter(isTelling), ...outputs.filter(isAnswering)])]
      .filter((path) => !(used.get(token) ?? []).some((use) => leadsTo(use, path)))
      .filter((path) => !tables.exclusions.some((exclusion) => excludes(exclusion, token, path)))
      .map((path) => `${token}: ${path}`),
  );
}

/** What the tables and exclusions name although the SDK has it not. */
export function strangers(sdk: readonly SdkType[], tables: Tables): readonly string[] {
  const byToken = new Map(sdk.map((type) => [type.token, type]));
  const uses = usesOf(tables).filter(({ token }) => token.startsWith("alicloud:"));
  return [
    ...uses.flatMap((use) => {
      const type = byToken.get(use.token);
      return type && hasPath(type, use) ? [] : [`${use.token}: ${use.path}`];
    }),
    ...tables.exclusions.flatMap((exclusion) => vain(exclusion, sdk)),
  ];
}

/** Types that rows and connections look to for a place or for exposure, although they have no row. */
export function loose({ types, connections }: Tables): readonly string[] {
  const tokens = [
    ...Object.values(types).flatMap(({ location, exposure = [] }) => [
      ...location.flatMap(tokensOfStep),
      ...exposure.flatMap(tokensOfSign),
    ]),
    ...Object.values(connections).flatMap((links) => links.flatMap(({ to }) => to)),
  ];
  return [...new Set(tokens)].filter((token) => !Object.hasOwn(types, token));
}

function tokensOfStep(step: LocationClue): readonly string[] {
  if (step.from === "each") return step.steps.flatMap(tokensOfStep);
  if (step.from === "referrers") return Object.keys(step.links);
  return "link" in step ? step.link.to : [];
}

function tokensOfSign(sign: ExposureSign): readonly string[] {
  if (sign.sign === "asReferrers") return [sign.type];
  return sign.sign === "as" ? sign.link.to : [];
}

function hasPath({ inputs, outputs }: SdkType, { path, reads }: Use): boolean {
  if (path === "") return true;
  const declared = reads === "output" ? outputs : inputs;
  return declared.some((each) => (reads === "value" ? each === path : leadsTo(path, each)));
}

function leadsTo(path: string, deeper: string): boolean {
  return deeper === path || deeper.startsWith(`${path}.`) || deeper.startsWith(`${path}[`);
}

function moduleOf(token: string): string {
  return token.slice(token.indexOf(":") + 1, token.indexOf("/"));
}

function excludes({ modules, types, names, paths }: Exclusion, token: string, path: string): boolean {
  return (
    modules?.includes(moduleOf(token)) ||
    types?.includes(token) ||
    names?.includes(lastName(path)) ||
    (paths?.[token] ?? []).some((excluded) => leadsTo(excluded, path))
  );
}

function lastName(path: string): string {
  return path.replaceAll("[]", "").split(".").at(-1) ?? "";
}

/** The entries of an exclusion that exclude nothing. */
function vain(
  { modules = [], types = [], names = [], paths = {} }: Exclusion,
  sdk: readonly SdkType[],
): readonly string[] {
  const all = sdk.flatMap(({ token, inputs, outputs }) => [...inputs, ...outputs].map((path) => ({ token, path })));
  return [
    ...modules.filter((module) => !sdk.some(({ token }) => moduleOf(token) === module)),
    ...types.filter((type) => !sdk.some(({ token }) => token === type)),
    ...names.filter((name) => !all.some(({ path }) => lastName(path) === name && isTelling(path))),
    ...Object.entries(paths).flatMap(([type, each]) =>
      each
        .filter((path) => !all.some((other) => other.token === type && leadsTo(path, other.path)))
        .map((path) => `${type}: ${path}`),
    ),
  ];
}
