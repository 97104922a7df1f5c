import stringWidth from "string-width";
import { kindNames } from "../../facts/filing-kinds";
import type { Language } from "../../locales/language";
import { render } from "../../locales/render";
import { listOf, phrases, type Text } from "../../locales/text";
import { labelsIn } from "../labels";
import type { BareHop } from "../map/hops";
import { printable } from "../printable";
import { paintsFor, type Screen } from "../screen";
import { wrap } from "../wrap";
import type { ExplainedDomain, ExplainedResource, ExplainedRule, ExplainedUse, Explanation } from "./model";

export const texts = phrases("explain", {
  filing: "Filing",
  filed: "{domain}: {kind} '{name}', {number}, {entity}, access through {providers}",
  planned: "{domain}: {kind} '{name}', {entity}, planned: it has no filing number yet",
  unfiled: "{domain}: none in the register",
  nobody: "nobody",
  leads: "Leads",
  uses: "Uses",
  unused: "Nothing that is planned here uses it.",
  noDomain: "It uses no domain.",
  exemptions: "Exempt",
  rules: "Rules",
  nothing: "nothing found",
  others: "Not asked, because they look at nothing of the kind: {rules}",
  mainland: "in the Chinese mainland",
  overseas: "outside the Chinese mainland",
  undecided: "not known whether in the Chinese mainland",
  private: "not reached from the Internet",
  comma: ", ",
});

/** An explanation for people at a terminal. */
export function explanationText(
  { subject, domains, ways, resources, exemptions, rules, others }: Explanation,
  screen: Screen,
  language: Language,
): string {
  const said = (text: Text) => render(text, language);
  const labels = labelsIn(language);
  const { bold, dim, green, sign, standing } = paintsFor(screen, labels);
  const marks = { allowed: green("✔"), undetermined: sign("undetermined"), violation: sign("blocking") };
  const headings = [texts.filing, texts.leads, texts.uses, texts.exemptions, texts.rules].map(said);
  const indent = Math.max(...headings.map((heading) => stringWidth(heading))) + 4;

  const lines = (text: string, deeper = 0, first = "") =>
    wrap(printable(text), screen.columns - indent - deeper - stringWidth(first)).map((line, index) =>
      index === 0 ? first + " ".repeat(first ? 0 : deeper) + line : " ".repeat(deeper + stringWidth(first)) + line,
    );

  const section = (heading: Text, blocks: readonly (readonly string[])[]) => {
    const label = said(heading);
    return blocks.flat().map((line, index) => {
      const start = index === 0 ? `  ${dim(label)}${" ".repeat(indent - 2 - stringWidth(label))}` : " ".repeat(indent);
      return `${start}${line}`.trimEnd();
    });
  };

  const filing = ({ domain, filing: its, entry = "" }: ExplainedDomain) => {
    if (its === undefined) return lines(said(texts.unfiled({ domain })));
    const { kind, name, number, entity, accessProviders } = its;
    const values = { domain, kind: kindNames[kind], name, entity };
    const providers = accessProviders.length === 0 ? texts.nobody : listOf(accessProviders);
    const text = number === undefined ? texts.planned(values) : texts.filed({ ...values, number, providers });
    return [...lines(said(text)), ...lines(entry).map(dim)];
  };

  const way = (hops: readonly BareHop[]) =>
    hops.flatMap(({ text, what, side, region, how }, index) => {
      const where = [what, side && said(texts[side]), region].filter(Boolean).join(said(texts.comma));
      return [
        ...lines(where === "" ? text : `${text} (${where})`, 0, index === 0 ? "" : "→ "),
        ...(how ? lines(how, 4).map(dim) : []),
      ];
    });

  const placed = ({ side, how }: Pick<ExplainedUse, "side" | "how">, deeper: number) =>
    lines(`${said(texts[side])}${labels.colon}${how}`, deeper);

  const use = ({ does, path, verdict, outcome, ...location }: ExplainedUse) => [
    ...lines(path === undefined ? does : `${does} (${path})`, 2),
    ...placed(location, 4),
    ...lines(verdict, 0, `    ${marks[outcome]} `),
  ];

  const resource = ({ name, type, place, coverage, location, uses }: ExplainedResource) => [
    `${bold(printable(name))}  ${dim(printable([type, place].filter(Boolean).join("  ")))}`,
    ...(uses.length > 0 ? uses.flatMap(use) : lines(`${said(texts.noDomain)} ${coverage}`, 2)),
    ...(uses.length === 0 && location ? placed(location, 2) : []),
  ];

  const rule = ({ id, findings }: ExplainedRule) =>
    findings.length === 0
      ? [`${green("✔")} ${id}  ${dim(said(texts.nothing))}`]
      : findings.flatMap(({ status, message }) => [`${standing(status)}  ${bold(id)}`, ...lines(message, 2)]);

  return [
    bold(printable(subject)),
    "",
    ...section(texts.filing, domains.map(filing)),
    ...section(texts.leads, ways.map(way)),
    ...section(texts.uses, resources.length > 0 ? resources.map(resource) : [lines(said(texts.unused))]),
    ...section(
      texts.exemptions,
      exemptions.map((text) => lines(text)),
    ),
    ...section(texts.rules, rules.map(rule)),
    ...(others.length > 0
      ? ["", ...lines(said(texts.others({ rules: listOf(others) }))).map((line) => `  ${dim(line)}`)]
      : []),
  ].join("\n");
}
