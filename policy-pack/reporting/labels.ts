import { type CoverageClass, coverageClasses } from "../catalog/coverage";
import type { Status } from "../evaluation/disposition";
import type { Language } from "../locales/language";
import { render } from "../locales/render";
import { countOf, listOf, phrases, type Text } from "../locales/text";
import { type ActiveExemption, activeExemptionText } from "../rules/active-exemptions";
import type { Report, ReportedDeployment } from "./report";

export const texts = phrases("report", {
  blocking: "blocking",
  advisory: "advisory",
  undetermined: "undetermined",
  known: "known",
  exempted: "exempted",
  stack: "stack and its filing register",
  register: "filing register",
  resourceColumn: "Resource",
  does: "What it does",
  where: "Where",
  entry: "Entry",
  next: "Next",
  clause: "Clause",
  product: "Product",
  docs: "Docs",
  note: "Note",
  map: "Where every domain leads",
  colon: ": ",
  space: " ",
  omitted: "… and {count} more.",
  inputs: "{count} inputs",
  resource: "1 resource evaluated under {register}",
  resources: "{count} resources evaluated under {register}",
  resourceUnregistered: "1 resource evaluated under no register",
  resourcesUnregistered: "{count} resources evaluated under no register",
  resourceNotEvaluated: "1 resource, none of them evaluated",
  resourcesNotEvaluated: "{count} resources, none of them evaluated",
  evaluated: "{subject} evaluated",
  deployment: "{subject}: {resources}",
  violation: "1 violation",
  violations: "{count} violations",
  undeterminedCount: "{count} undetermined",
  knownCount: "{count} known",
  exemptedCount: "{count} exempted",
  nothing: "{evaluated}. Nothing found.",
  found: "{evaluated}. {found}; {blocking} the deployment.",
  noneBlocks: "nothing blocks",
  oneBlocks: "1 blocks",
  severalBlock: "{count} block",
  clauseComma: ", ",
  coverage: "Coverage: {counts}.",
  ofUnknown: "{count} of types that this version does not know",
  ofKnown: "{count} of known types",
  ofExcluded: "{count} without bearing on a filing",
  ofOther: "{count} of other providers",
  unknownTypes: "unknown",
  knownTypes: "known",
  excludedTypes: "no bearing on a filing",
  otherTypes: "other provider",
});

/** The words that the reporters for people add to what a report says, in one language. */
export interface Labels {
  readonly status: Readonly<Record<Status, string>>;
  /** What findings about the register belong to, by resource type; it is empty where the register is evaluated alone. */
  readonly kind: ReadonlyMap<string, string>;
  /** The headings of a table of places. */
  readonly resource: string;
  readonly does: string;
  readonly where: string;
  /** The register's, which proves a finding that is elsewhere. */
  readonly entry: string;
  readonly next: string;
  readonly clause: string;
  readonly product: string;
  readonly docs: string;
  readonly note: string;
  /** The heading of the map. */
  readonly map: string;
  /** What stands between a label and its text. */
  readonly colon: string;
  /** What stands between two sentences. */
  readonly space: string;
  exempted(exemption: ActiveExemption): string;
  /** How many findings there was no room for. */
  omitted(count: number): string;
  /** What each class of coverage is called. */
  readonly covered: Readonly<Record<CoverageClass, string>>;
  /** How many resources are covered in which way; those of no resource are left out. */
  coverage(report: Report): string;
  /** What was evaluated, under which register, and what came of it. */
  summary(report: Report): string;
}

export function labelsIn(language: Language): Labels {
  const text = (value: Text) => render(value, language);
  return {
    status: {
      blocking: text(texts.blocking),
      advisory: text(texts.advisory),
      undetermined: text(texts.undetermined),
      known: text(texts.known),
      exempted: text(texts.exempted),
    },
    kind: new Map([
      ["pulumi:pulumi:Stack", text(texts.stack)],
      ["", text(texts.register)],
    ]),
    resource: text(texts.resourceColumn),
    does: text(texts.does),
    where: text(texts.where),
    entry: text(texts.entry),
    next: text(texts.next),
    clause: text(texts.clause),
    product: text(texts.product),
    docs: text(texts.docs),
    note: text(texts.note),
    map: text(texts.map),
    colon: text(texts.colon),
    space: text(texts.space),
    exempted: (exemption) => text(activeExemptionText(exemption)),
    omitted: (count) => text(texts.omitted({ count })),
    covered: {
      unknown: text(texts.unknownTypes),
      known: text(texts.knownTypes),
      excluded: text(texts.excludedTypes),
      other: text(texts.otherTypes),
    },
    coverage: (report) => text(coverageText(report)),
    summary: (report) => text(summaryOf(report)),
  };
}

export const symbols: Readonly<Record<Status, string>> = {
  blocking: "✖",
  advisory: "▲",
  undetermined: "?",
  known: "=",
  exempted: "○",
};

function summaryOf(report: Report): Text {
  const { violations, undetermined, known, exempted, mandatory } = report.summary;
  const subject = subjectOf(report) ?? texts.inputs({ count: report.deployments.length });
  const evaluated = isRegisterAlone(report)
    ? texts.evaluated({ subject })
    : texts.deployment({ subject, resources: resourcesOf(report) });
  const found = [
    ...(violations > 0 ? [countOf(violations, texts.violation, texts.violations)] : []),
    ...(undetermined > 0 ? [texts.undeterminedCount({ count: undetermined })] : []),
    ...(known > 0 ? [texts.knownCount({ count: known })] : []),
    ...(exempted > 0 ? [texts.exemptedCount({ count: exempted })] : []),
  ];
  if (found.length === 0) return texts.nothing({ evaluated });
  const blocking = mandatory === 0 ? texts.noneBlocks : countOf(mandatory, texts.oneBlocks, texts.severalBlock);
  return texts.found({ evaluated, found: listOf(found, texts.clauseComma), blocking });
}

function coverageText({ summary: { coverage } }: Report): Text {
  const counts = coverageClasses
    .filter((each) => coverage[each] > 0)
    .map((each) => countsByClass[each]({ count: coverage[each] }));
  return texts.coverage({ counts: listOf(counts, texts.clauseComma) });
}

const countsByClass = {
  unknown: texts.ofUnknown,
  known: texts.ofKnown,
  excluded: texts.ofExcluded,
  other: texts.ofOther,
} as const;

function resourcesOf({ evaluated, register, summary: { resources } }: Report): Text {
  if (!evaluated) return countOf(resources, texts.resourceNotEvaluated, texts.resourcesNotEvaluated);
  if (register === undefined) return countOf(resources, texts.resourceUnregistered, texts.resourcesUnregistered);
  return resources === 1 ? texts.resource({ register }) : texts.resources({ count: resources, register });
}

/** The one thing that was evaluated; nothing where there are several. */
function subjectOf({ deployments: [first, ...others] }: Report): string | undefined {
  return first === undefined || others.length > 0 ? undefined : nameOf(first);
}

/** `shop/prod`; the folder or file where no stack is known. */
export function nameOf({ identity, source }: ReportedDeployment): string {
  return identity ? `${identity.project}/${identity.stack}` : source;
}

function isRegisterAlone({ deployments }: Report): boolean {
  return deployments.every(({ identity }) => identity === undefined);
}
