import { looksAtResources } from "../evaluation/evaluator";
import { release } from "../facts/release";
import { render } from "../locales/render";
import type { Rule } from "../rules/rule";
import { undetermined } from "../rules/undetermined";
import { textOf } from "../rules/wording";
import { goneText, isOf } from "./baseline";
import { causesOf } from "./causes";
import type { EvaluatedDeployment, ReportContext } from "./context";
import { coveredTypes } from "./coverage";
import { buildMap } from "./map/build";
import type { DomainMap } from "./map/model";
import type { Report } from "./report";
import { reportedFinding } from "./reported-finding";
import { reportedRule } from "./rules";
import { summarize } from "./summary";

/** Puts findings into words, for the reporters. */
export function buildReport(evaluated: readonly EvaluatedDeployment[], context: ReportContext): Report {
  const { language, rules, register, filings, baseline, today } = context;
  const found = evaluated.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  const applied = new Map([...rules, ...found].map((rule) => [rule.id, rule]));
  const findings = evaluated.flatMap((each) => each.findings.map((finding) => reportedFinding(finding, each, context)));
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
    rules: [...applied.values()].filter(({ kind }) => kind !== "outcome").map((rule) => reportedRule(rule, language)),
    findings,
    causes: causesOf(findings),
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
