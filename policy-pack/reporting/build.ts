import type { Deployment } from "../deployment/deployment";
import type { StackIdentity } from "../deployment/urn";
import { nameIn, typeIn } from "../deployment/urn";
import { type Position, placeText } from "../documents/problem";
import type { EvaluatedFinding } from "../evaluation/disposition";
import { looksAtResources } from "../evaluation/evaluator";
import { clauses } from "../facts/clauses";
import { parseDomain } from "../facts/domain";
import { release } from "../facts/release";
import type { Language } from "../locales/language";
import { render } from "../locales/render";
import type { Text } from "../locales/text";
import type { Register } from "../register/register";
import { documentationOf } from "../rules/page";
import type { Finding, Proof, Rule } from "../rules/rule";
import { undetermined } from "../rules/undetermined";
import { clauseOf, messageOf, remediesOf, remedyOf, textOf, titleOf } from "../rules/wording";
import { type Baseline, goneText, isOf } from "./baseline";
import { type CoveredType, countsOf, coveredTypes } from "./coverage";
import { buildMap } from "./map/build";
import type { DomainMap } from "./map/model";
import type { Location, Report, ReportedFinding, ReportedRule, Status, Summary } from "./report";

/** One deployment, or the register alone, with what was found in it. */
export interface EvaluatedDeployment {
  /** Absent where the register is evaluated alone. */
  readonly identity?: StackIdentity | undefined;
  /** The program's folder, or the file that was read, as the user named it. */
  readonly source: string;
  /** The file that stands for it where a finding has no place of its own: the program's `Pulumi.yaml`, or the file itself. */
  readonly file: string;
  readonly deployment: Deployment;
  readonly findings: readonly EvaluatedFinding[];
  /** What this kind of source cannot tell. */
  readonly inputLimitations: readonly Text[];
}

/** What is the same for everything that was evaluated. */
export interface ReportContext {
  readonly language: Language;
  /** The rules that were applied. */
  readonly rules: readonly Rule[];
  /** The file of the register in force. */
  readonly register?: string | undefined;
  /** What that register holds. */
  readonly filings: Register;
  readonly baseline?: Baseline | undefined;
  /** The day of the evaluation, as `2026-11-24`. */
  readonly today: string;
  /** Where an entry of the register stands in its file, by its path such as `websites[0].domain`. */
  positionOf(path: string): Position | undefined;
}

/** Puts findings into words, for the reporters. */
export function buildReport(evaluated: readonly EvaluatedDeployment[], context: ReportContext): Report {
  const { language, rules, register, filings, baseline, today } = context;
  const found = evaluated.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  const applied = new Map([...rules, ...found].map((rule) => [rule.id, rule]));
  const findings = evaluated.flatMap(({ identity, source, file, deployment, findings }) =>
    findings.map(
      (finding): ReportedFinding => ({
        ...described(finding.rule, language),
        clause: clauseOf(finding, language),
        messageId: finding.message,
        outcome: finding.outcome,
        level: finding.level,
        status: finding.status,
        ...(identity ? namedBy(finding.resource) : { resource: source, resourceType: "", resourceName: source }),
        domain: finding.domain,
        registrable: finding.domain === undefined ? undefined : parseDomain(finding.domain)?.registrable,
        path: finding.path,
        message: messageOf(finding, language),
        remedy: remedyOf(finding, language),
        documentation: finding.documentation,
        proof: proven(finding),
        entry: entryOf(finding, context),
        chain: finding.values.chain && render(finding.values.chain, language),
        location: locationOf(finding, file, deployment, context),
        fingerprint: finding.fingerprint,
        known: finding.known,
        exemption: finding.exemption,
      }),
    ),
  );
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  const stacks = evaluated.map(({ identity }) => identity);
  const gone = baseline?.findings.filter((entry) => isOf(entry, stacks) && !present.has(entry.fingerprint)) ?? [];
  const deployments = evaluated.map(({ identity, source, deployment, inputLimitations }) => ({
    identity,
    source,
    resources: deployment.resources.length,
    inputLimitations: inputLimitations.map((limit) => render(limit, language)),
  }));
  const coverage = coveredTypes(
    evaluated.flatMap(({ deployment }) => deployment.resources),
    language,
  );
  const disabled = evaluatesNothing(evaluated, rules);
  let map: DomainMap | undefined;
  return {
    version: release.version,
    language,
    register,
    deployments,
    evaluated: !disabled && filings.problems.length === 0,
    rules: [...applied.values()].filter(({ kind }) => kind !== "outcome").map((rule) => explained(rule, language)),
    findings,
    summary: summarize(findings, coverage),
    coverage,
    notes: [
      ...(disabled ? [textOf(undetermined, "nothing-evaluated", language)] : []),
      ...new Set(deployments.flatMap(({ inputLimitations }) => inputLimitations)),
      ...(baseline && gone.length > 0 ? [goneText(baseline.file, gone, language)] : []),
    ],
    baseline: baseline && { file: baseline.file, gone },
    today,
    // Most reporters draw no map, and tracing every domain costs more than all the rest.
    get map() {
      map ??= buildMap(
        evaluated.map(({ deployment }) => deployment),
        findings,
        { register: filings, language, today },
      );
      return map;
    },
    translated: (other) => buildReport(evaluated, { ...context, language: other }),
  };
}

/** Whether there were deployments to evaluate, and a team has disabled whatever could. */
function evaluatesNothing(evaluated: readonly EvaluatedDeployment[], rules: readonly Rule[]): boolean {
  const deployed = evaluated.some(({ identity }) => identity !== undefined);
  return deployed && !rules.some(({ kind }) => looksAtResources(kind));
}

function described(rule: Rule, language: Language) {
  return {
    rule: rule.id,
    title: titleOf(rule, language),
    clause: rule.clause && render(clauses[rule.clause], language),
    severity: rule.severity,
    url: documentationOf(rule),
  };
}

function explained(rule: Rule, language: Language): ReportedRule {
  const { rule: id, ...description } = described(rule, language);
  return { id, ...description, level: rule.level, remedies: remediesOf(rule, language) };
}

function namedBy(urn: string): Pick<ReportedFinding, "resource" | "resourceType" | "resourceName"> {
  return { resource: urn, resourceType: typeIn(urn), resourceName: nameIn(urn) };
}

/** Rules may name a proof that a deployment then does not have. */
function proven({ proof }: Finding): Proof | undefined {
  return proof?.resource === undefined && proof?.register === undefined ? undefined : proof;
}

/** The path of a finding is one of its resource, unless it is that of the register's entry. */
function isInRegister({ rule, path, proof }: Finding): boolean {
  return rule.kind === "register" || (proof?.register !== undefined && proof.register === path);
}

function entryOf(finding: Finding, { register, positionOf }: ReportContext): string | undefined {
  const path = finding.proof?.register;
  if (register === undefined || path === undefined || isInRegister(finding)) return undefined;
  return placeText({ file: register, position: positionOf(path), path });
}

/**
 * Where a finding is to be corrected: the register's entry, or the line of the program that makes the resource.
 *
 * @param file stands for the program where no line is known
 */
function locationOf(
  finding: Finding,
  file: string,
  deployment: Deployment,
  { register, positionOf }: ReportContext,
): Location {
  if (register !== undefined && isInRegister(finding)) {
    const entry = finding.proof?.register;
    return { file: register, position: entry === undefined ? undefined : positionOf(entry) };
  }
  const made = deployment.resource(finding.resource)?.madeAt;
  if (made === undefined) return { file };
  const { line, column, library } = made;
  return { file: made.file, position: { line, column }, ...(library !== undefined && { library }) };
}

function summarize(findings: readonly ReportedFinding[], coverage: readonly CoveredType[]): Summary {
  const countOf = (asked: Status) => findings.filter((finding) => finding.status === asked).length;
  const counted = findings.filter((finding) => finding.status !== "exempted" && finding.status !== "known");
  const count = (matches: (finding: ReportedFinding) => boolean) => counted.filter(matches).length;
  return {
    violations: count(({ outcome }) => outcome === "violation"),
    undetermined: count(({ outcome }) => outcome === "undetermined"),
    mandatory: count(({ level }) => level === "mandatory"),
    advisory: count(({ level }) => level === "advisory"),
    known: countOf("known"),
    exempted: countOf("exempted"),
    resources: coverage.reduce((sum, { resources }) => sum + resources, 0),
    coverage: countsOf(coverage),
  };
}
