import { type Coverage, coverageClasses, coverageOf } from "../catalog/coverage";
import type { Resource } from "../deployment/resource";
import { type Language, languageOf } from "../locales/language";
import { render } from "../locales/render";
import { phrases } from "../locales/text";
import { labelsIn } from "../reporting/labels";
import { printable } from "../reporting/printable";
import { wrap } from "../reporting/wrap";
import { type ExitCode, exitCode } from "./exit";
import type { ListFormat } from "./options";
import { screen } from "./output";
import { runCommand } from "./problem";
import { readSource } from "./sources";
import { asMarkdown, type Table } from "./table";

export const texts = phrases("cliCoverage", {
  resource: "Resource",
  type: "Type",
  covered: "Covered as",
  why: "Why",
});

export interface CoverageOptions {
  readonly format: ListFormat;
  readonly stack?: string;
  readonly lang?: Language;
}

/** A resource, and how far it is evaluated. */
interface CoveredResource {
  readonly resource: Resource;
  readonly coverage: Coverage;
}

/** What a source plans. */
interface CoveredSource {
  readonly source: string;
  readonly resources: readonly CoveredResource[];
}

type Form = (sources: readonly CoveredSource[], language: Language) => string;

const forms: Readonly<Record<ListFormat, Form>> = {
  text: (sources, language) => sources.map((source) => listOf(source, language)).join("\n\n"),
  json: (sources, language) =>
    JSON.stringify({ version: 1, sources: sources.map((source) => described(source, language)) }, undefined, 2),
  markdown: (sources, language) => sources.map((source) => asMarkdown(tableOf(source, language))).join("\n\n"),
};

/** Lists every resource of programs, previews or stack exports with how far it is evaluated, and why no further. */
export function coverage(inputs: readonly string[], { format, stack, lang }: CoverageOptions): Promise<ExitCode> {
  const language = languageOf(lang, process.env["LANG"]);
  return runCommand(language, async (progress) => {
    const sources: CoveredSource[] = [];
    await progress.each([...new Set(inputs)], async (input) => {
      const { name, deployment } = await readSource(input, { stack, progress });
      sources.push({ source: name, resources: coveredResources(deployment.resources) });
    });
    process.stdout.write(`${forms[format](sources, language)}\n`);
    return exitCode.clean;
  });
}

/** What needs a look first. */
function coveredResources(resources: readonly Resource[]): readonly CoveredResource[] {
  const covered = resources.map((resource) => ({ resource, coverage: coverageOf(resource.type) }));
  return coverageClasses.flatMap((each) => covered.filter(({ coverage }) => coverage.class === each));
}

/** Reasons are sentences, which no column of a terminal has room for. */
function listOf({ source, resources }: CoveredSource, language: Language): string {
  const { covered, colon } = labelsIn(language);
  const width = screen().columns - 2;
  const entries = resources.map(({ resource: { name, type }, coverage: { class: its, why } }) => {
    const reason = wrap(`${covered[its]}${colon}${render(why, language)}`, width);
    return [printable(`${name}  ${type}`), ...reason.map((line) => `  ${line}`)].join("\n");
  });
  return [source, "", ...entries].join("\n");
}

function tableOf({ source, resources }: CoveredSource, language: Language): Table {
  const { covered } = labelsIn(language);
  return {
    title: source,
    columns: [texts.resource, texts.type, texts.covered, texts.why].map((column) => render(column, language)),
    rows: resources.map(({ resource: { name, type }, coverage: { class: its, why } }) => [
      name,
      type,
      covered[its],
      render(why, language),
    ]),
  };
}

function described({ source, resources }: CoveredSource, language: Language) {
  return {
    source,
    resources: resources.map(({ resource: { urn, type }, coverage: { class: its, why } }) => ({
      urn,
      type,
      coverage: its,
      why: render(why, language),
    })),
  };
}
