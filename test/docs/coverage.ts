import { resourceTypes } from "../../policy-pack/catalog";
import { type Exclusion, exclusions } from "../../policy-pack/catalog/exclusions";
import { product } from "../../policy-pack/catalog/products";
import { recordMappings } from "../../policy-pack/catalog/records";
import type { ExposureSign, LocationClue, ResourceType } from "../../policy-pack/catalog/shape";

type Entry = readonly [token: string, row: ResourceType];

/** The parts of `docs/coverage.md` that follow from the tables, by the heading they stand under. */
export const generated: Readonly<Record<string, string>> = {
  "Types that bind a domain": table(
    ["type", "binds", "serves from", "for the Internet", "filing"],
    rows(({ domains }) => domains !== undefined).map(([token, row]) => [
      shown(token),
      listed((row.domains ?? []).map(({ path }) => quoted(path))) +
        (row.bindsWhen ? ` where ${quoted(row.bindsWhen)} is true` : ""),
      placed(row.location),
      exposed(row.exposure),
      product(row.product).demandedFiling === "any" ? "any" : "with Alibaba Cloud",
    ]),
  ),
  "Types that a DNS record can lead to": table(
    ["type", "answers with", "serves from", "for the Internet"],
    rows(({ addresses, names }) => (addresses ?? names) !== undefined).map(([token, { addresses, names, ...row }]) => [
      shown(token),
      listed([...new Set([...(addresses ?? []), ...(names ?? [])])].map(quoted)) || "no output",
      placed(row.location),
      exposed(row.exposure),
    ]),
  ),
  "Types that only tell where others are": listed(
    rows(({ domains, addresses, names }) => !domains && !addresses && !names).map(([token]) => shown(token)),
  ),
  "Types that make DNS records": listed(Object.keys(recordMappings).map(shown).toSorted()),
  "What needs no judgement": table(
    ["why", "what"],
    exclusions.map((exclusion) => [exclusion.reason, scope(exclusion)]),
  ),
};

function rows(chosen: (row: ResourceType) => boolean): readonly Entry[] {
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

function quoted(text: string): string {
  return `\`${text}\``;
}

function listed(texts: readonly string[], last = ", "): string {
  return texts.join(last);
}

function placed(steps: readonly LocationClue[]): string {
  return listed(steps.map(stepText), "; else ");
}

function stepText(step: LocationClue): string {
  switch (step.from) {
    case "region":
      return quoted(step.path);
    case "zone":
      return `the zone ${quoted(step.path)}`;
    case "namespace":
      return `the region in ${quoted(step.path)}`;
    case "area":
      return `the area ${quoted(step.path)}${step.otherwise ? `, absent means ${step.otherwise}` : ""}`;
    case "value":
      return `${quoted(step.path)} (${listed(Object.entries(step.places).map(([value, place]) => `${value}: ${place}`))})`;
    case "link":
      return `what ${quoted(step.link.path)} names`;
    case "referrers": {
      const types = listed(Object.keys(step.links).map(shown), " or ");
      return step.of ? `the ${types} of what ${quoted(step.of.path)} names` : `the ${types} that name it`;
    }
    case "each":
      return listed(step.steps.map(stepText), " and ");
    case "providerLink":
      return `the cluster behind its provider's ${quoted(step.link.path)}`;
    case "provider":
      return "its provider's region";
    case "fixed":
      return step.place;
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

function scope({ modules = [], types = [], names = [], paths = {} }: Exclusion): string {
  const whole = modules.length > 0 ? [`all of ${listed(modules.map(quoted))}`] : [];
  const inPaths = Object.entries(paths).map(([token, own]) => `${listed(own.map(quoted))} of ${shown(token)}`);
  const anywhere = names.length > 0 ? [`${listed(names.map(quoted))} of any type`] : [];
  return listed([...whole, listed(types.map(shown)), ...inPaths, ...anywhere].filter(Boolean), "; ");
}
