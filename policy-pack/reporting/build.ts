import { createHash } from "node:crypto";
import type { Deployment, StackIdentity } from "../deployment/deployment";
import { placeText } from "../documents/problem";
import { clauses } from "../facts/clauses";
import { parseDomain } from "../facts/domain";
import { inLanguage, type Language, type Text } from "../facts/language";
import { release } from "../facts/release";
import type { Register } from "../register/register";
import type { Settled } from "../rules/exempting";
import { pageOf } from "../rules/page";
import type { Finding, Level, Message, Proof, Rule } from "../rules/rule";
import { undetermined } from "../rules/undetermined";
import { clauseOf, levelOf, messageOf, remedyOf } from "../rules/wording";
import { type Baseline, goneText, isOf } from "./baseline";
import { buildMap } from "./map/build";
import type { DomainMap } from "./map/model";
import type { Location, Position, Report, ReportedFinding, ReportedRule, Standing, Summary } from "./report";

/** One deployment, or the register alone, with what was found in it. */
export interface Judged {
  /** Absent where the register is judged alone. */
  readonly identity?: StackIdentity | undefined;
  /** The program's folder, or the file that was read, as the user named it. */
  readonly source: string;
  /** The file that stands for it where a finding has no place of its own: the program's `Pulumi.yaml`, or the file itself. */
  readonly file: string;
  readonly deployment: Deployment;
  readonly findings: readonly Settled[];
  /** What this kind of source cannot tell. */
  readonly limits: readonly Text[];
}

/** What is the same for everything that was judged. */
export interface Circumstances {
  readonly language: Language;
  /** The rules that were applied. */
  readonly rules: readonly Rule[];
  /** The file of the register in force. */
  readonly register?: string | undefined;
  /** What that register holds. */
  readonly filings: Register;
  readonly baseline?: Baseline | undefined;
  /** The day of the judgement, as `2026-11-24`. */
  readonly today: string;
  /** Where an entry of the register stands in its file, by its path such as `websites[0].domain`. */
  positionOf(path: string): Position | undefined;
}

/** Puts findings into words, for the outlets. */
export function buildReport(judged: readonly Judged[], circumstances: Circumstances): Report {
  const { language, rules, register, filings, baseline, today } = circumstances;
  const doubtLevel = rules.find(({ kind }) => kind === "outcome")?.level ?? "advisory";
  const found = judged.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  const applied = new Map([...rules, ...found].map((rule) => [rule.id, rule]));
  const recorded = new Set(baseline?.findings.map(({ fingerprint }) => fingerprint));
  const findings = judged.flatMap(({ identity, source, file, findings }) => {
    const fingerprintOf = fingerprinter();
    return findings.map((finding): ReportedFinding => {
      const level = levelOf(finding, doubtLevel);
      const fingerprint = fingerprintOf(finding);
      // A baseline must not outlive what every other verdict rests on.
      const known = finding.rule.exemptible !== false && recorded.has(fingerprint);
      return {
        ...described(finding.rule, language),
        clause: clauseOf(finding, language),
        messageId: finding.message,
        outcome: finding.outcome,
        level,
        standing: standingOf(finding, level, known),
        ...(identity ? namedBy(finding.resource) : { resource: source, resourceType: "", resourceName: source }),
        domain: finding.domain,
        registrable: finding.domain === undefined ? undefined : parseDomain(finding.domain)?.registrable,
        path: finding.path,
        message: messageOf(finding, language),
        remedy: remedyOf(finding, language),
        source: finding.source,
        proof: proven(finding),
        entry: entryOf(finding, circumstances),
        chain: finding.values.chain && inLanguage(finding.values.chain, language),
        location: locate(finding, file, circumstances),
        fingerprint,
        known,
        exempted: finding.exempted,
      };
    });
  });
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  const stacks = judged.map(({ identity }) => identity);
  const gone = baseline?.findings.filter((entry) => isOf(entry, stacks) && !present.has(entry.fingerprint)) ?? [];
  const deployments = judged.map(({ identity, source, deployment, limits }) => ({
    identity,
    source,
    resources: deployment.resources.length,
    limits: limits.map((limit) => inLanguage(limit, language)),
  }));
  const disabled = judgesNothing(judged, rules);
  let map: DomainMap | undefined;
  return {
    version: release.version,
    language,
    register,
    deployments,
    judged: !disabled && filings.problems.length === 0,
    rules: [...applied.values()].filter(({ kind }) => kind !== "outcome").map((rule) => explained(rule, language)),
    findings,
    summary: summarize(findings, judged),
    notes: [
      ...(disabled ? [undetermined.messages["nothing-judged"].text[language]] : []),
      ...deployments.flatMap(({ limits }) => limits),
      ...(baseline && gone.length > 0 ? [goneText(baseline.file, gone, language)] : []),
    ],
    baseline: baseline && { file: baseline.file, gone },
    today,
    // Most outlets draw no map, and tracing every domain costs more than all the rest.
    get map() {
      map ??= buildMap(
        judged.map(({ deployment }) => deployment),
        findings,
        { register: filings, language, today },
      );
      return map;
    },
    translated: (other) => buildReport(judged, { ...circumstances, language: other }),
  };
}

/** Whether there were deployments to judge, and a team has disabled whatever could. */
function judgesNothing(judged: readonly Judged[], rules: readonly Rule[]): boolean {
  const deployed = judged.some(({ identity }) => identity !== undefined);
  return deployed && !rules.some(({ kind }) => kind === "resource" || kind === "deployment");
}

function described(rule: Rule, language: Language) {
  return {
    rule: rule.id,
    title: rule.title[language],
    clause: rule.clause && clauses[rule.clause][language],
    severity: rule.severity,
    url: pageOf(rule),
  };
}

function explained(rule: Rule, language: Language): ReportedRule {
  const { rule: id, ...description } = described(rule, language);
  const remedies = Object.values<Message>(rule.messages).map(({ remedy }) => remedy[language]);
  return { id, ...description, level: rule.level, remedies: [...new Set(remedies)] };
}

function standingOf({ outcome, exempted }: Settled, level: Level, known: boolean): Standing {
  if (exempted) return "exempted";
  if (known) return "known";
  if (level === "mandatory") return "blocking";
  return outcome === "undetermined" ? "undetermined" : "advisory";
}

/** What a URN says of its resource; only the name, its last part, may contain the separator. */
function namedBy(urn: string): Pick<ReportedFinding, "resource" | "resourceType" | "resourceName"> {
  const [, , types = "", ...name] = urn.split("::");
  return { resource: urn, resourceType: types.slice(types.lastIndexOf("$") + 1), resourceName: name.join("::") };
}

/** Rules may name a proof that a deployment then does not have. */
function proven({ proof }: Finding): Proof | undefined {
  return proof?.resource === undefined && proof?.register === undefined ? undefined : proof;
}

/** The path of a finding is one of its resource, unless it is that of the register's entry. */
function isInRegister({ rule, path, proof }: Finding): boolean {
  return rule.kind === "register" || (proof?.register !== undefined && proof.register === path);
}

function entryOf(finding: Finding, { register, positionOf }: Circumstances): string | undefined {
  const path = finding.proof?.register;
  if (register === undefined || path === undefined || isInRegister(finding)) return undefined;
  return placeText({ file: register, position: positionOf(path), path });
}

function locate(finding: Finding, file: string, { register, positionOf }: Circumstances): Location {
  const entry = finding.proof?.register;
  if (register === undefined || !isInRegister(finding)) return { file };
  return { file: register, position: entry === undefined ? undefined : positionOf(entry) };
}

/** A place in a list shifts when an unrelated element is added, so a domain counts instead of it. */
function fingerprinter(): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ rule, message, resource, domain, path }) => {
    const place = domain === undefined ? path : path?.replaceAll(/\[\d+\]/g, "[]");
    const identity = JSON.stringify([rule.id, message, resource, domain, place]);
    const nth = seen.get(identity) ?? 0;
    seen.set(identity, nth + 1);
    return createHash("sha256").update(`${identity}${nth}`).digest("hex");
  };
}

function summarize(findings: readonly ReportedFinding[], judged: readonly Judged[]): Summary {
  const standing = (asked: Standing) => findings.filter((finding) => finding.standing === asked).length;
  const counted = findings.filter((finding) => finding.standing !== "exempted" && finding.standing !== "known");
  const count = (matches: (finding: ReportedFinding) => boolean) => counted.filter(matches).length;
  return {
    violations: count(({ outcome }) => outcome === "violation"),
    undetermined: count(({ outcome }) => outcome === "undetermined"),
    mandatory: count(({ level }) => level === "mandatory"),
    advisory: count(({ level }) => level === "advisory"),
    known: standing("known"),
    exempted: standing("exempted"),
    resources: judged.reduce((sum, { deployment }) => sum + deployment.resources.length, 0),
  };
}
