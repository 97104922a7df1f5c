import { resourceTypes, typeOf } from "../../policy-pack/catalog";
import { exclusions, type Reason, texts as reasons } from "../../policy-pack/catalog/exclusions";
import { type ProductId, product } from "../../policy-pack/catalog/products";
import type { ExposureSign, LocationClue, ResourceType } from "../../policy-pack/catalog/shape";
import { render } from "../../policy-pack/locales/render";

type Entry = readonly [token: string, row: ResourceType];

/** The parts of `docs/coverage.md` that follow from the tables, by the heading they stand under. */
export const generated: Readonly<Record<string, string>> = {
  "Types that bind a domain": table(
    ["type", "binds", "serves from", "for the Internet", "filing"],
    rows(({ domains }) => domains).map(([token, row]) => [
      shown(token),
      listed((row.domains ?? []).map(({ path, key }) => quoted(key === undefined ? path : `${path}["${key}"]`))) +
        (row.bindsWhen ? ` where ${quoted(row.bindsWhen)} is true` : ""),
      placed(row.location),
      exposed(row.exposure),
      product(row.product as ProductId).demandedFiling === "any" ? "any" : "with Alibaba Cloud",
    ]),
  ),
  "Types that a DNS record can lead to": table(
    ["type", "answers with", "serves from", "for the Internet"],
    rows(({ addresses, names }) => addresses ?? names).map(([token, { addresses, names, ...row }]) => [
      shown(token),
      listed([...new Set([...(addresses ?? []), ...(names ?? [])])].map(quoted)) || "no output",
      placed(row.location),
      exposed(row.exposure),
    ]),
  ),
  "Types that only tell where others are": listed(
    rows(({ product, domains, addresses, names }) => product && !domains && !addresses && !names).map(([token]) =>
      shown(token),
    ),
  ),
  "Types that make DNS records": listed(rows(({ records }) => records).map(([token]) => shown(token))),
  "Types that hold a DNS zone": listed(rows(({ zone }) => zone).map(([token]) => shown(token))),
  "Types that lead on to a host": listed(
    rows(({ passesThrough }) => passesThrough?.length).map(([token]) => shown(token)),
  ),
  "What needs no evaluation": table(
    ["why", "types"],
    Object.entries(exclusions).map(([reason, types]) => [
      render(reasons[reason as Reason], "en"),
      listed(Object.entries(types).map(([token, paths]) => (typeOf(token) ? ofType(token, paths) : shown(token)))),
    ]),
  ),
};

function rows(chosen: (row: ResourceType) => unknown): readonly Entry[] {
  return Object.entries(resourceTypes)
    .filter(([, row]) => chosen(row))
    .toSorted(([a], [b]) => (shown(a) < shown(b) ? -1 : 1));
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}

/** `alicloud:cdn/domainNew:DomainNew` as programs write it: `cdn.DomainNew`. */
function shown(token: string): string {
  const [package_ = "", module = "", name = ""] = token.split(":");
  return quoted(package_ === "alicloud" ? `${module.split("/")[0]}.${name}` : token);
}

/** Some properties of a type whose others are read. */
function ofType(token: string, paths: readonly string[]): string {
  return `${listed(paths.map(quoted), " and ")} of ${shown(token)}`;
}

function quoted(text: string): string {
  return `\`${text}\``;
}

function listed(texts: readonly string[], last = ", "): string {
  return texts.join(last);
}

function placed(clues: readonly LocationClue[] = []): string {
  return listed(clues.map(clueText), "; else ");
}

function clueText(clue: LocationClue): string {
  switch (clue.from) {
    case "region":
      return quoted(clue.path);
    case "zone":
      return `the zone ${quoted(clue.path)}`;
    case "namespace":
      return `the region in ${quoted(clue.path)}`;
    case "area":
      return `the area ${quoted(clue.path)}${clue.otherwise ? `, absent means ${clue.otherwise}` : ""}`;
    case "value":
      return `${quoted(clue.path)} (${listed(Object.entries(clue.places).map(([value, place]) => `${value}: ${place}`))})`;
    case "link":
      return `what ${quoted(clue.link.path)} names`;
    case "referrers": {
      const types = listed(Object.keys(clue.links).map(shown), " or ");
      return clue.of ? `the ${types} of what ${quoted(clue.of.path)} names` : `the ${types} that name it`;
    }
    case "each":
      return listed(clue.clues.map(clueText), " and ");
    case "providerLink":
      return `the cluster behind its provider's ${quoted(clue.link.path)}`;
    case "provider":
      return "its provider's region";
    case "fixed":
      return clue.place;
  }
}

function exposed(signs: readonly ExposureSign[] | undefined): string {
  return signs ? listed(signs.map(signText), "; or ") : "always";
}

function signText(sign: ExposureSign): string {
  switch (sign.sign) {
    case "unless":
      return `${quoted(sign.path)} is not ${listed(sign.private, " or ")}`;
    case "when":
      return `${quoted(sign.path)} is ${sign.is}`;
    case "positive":
      return `${quoted(sign.path)} is above 0`;
    case "given":
      return `${quoted(sign.path)} is set`;
    case "maybe":
      return `undetermined where ${quoted(sign.path)} is set`;
    case "named":
      return `named by ${shown(sign.type)}`;
    case "asReferrers":
      return `as far as the ${shown(sign.type)} that name it are`;
    case "as":
      return `as far as what ${quoted(sign.link.path)} names is`;
  }
}
