import type * as z from "zod";
import type { StackIdentity } from "../deployment/urn";
import type { Status } from "../evaluation/disposition";
import type { Language } from "../locales/language";
import type { Level, Severity } from "../rules/rule";
import type { Cause } from "../rules/wording";
import type { BaselineEntry } from "./baseline";
import type { CoveredType } from "./coverage";
import type { findingSchema, summarySchema } from "./finding";
import type { DomainMap } from "./map/model";

export type { Status } from "../evaluation/disposition";

/** What every reporter turns into text: findings put in words, in one language, with nothing left to compute. */
export interface Report {
  /** The pack's version. */
  readonly version: string;
  readonly language: Language;
  /** The file of the filing register in force; absent where none was found. */
  readonly register?: string | undefined;
  readonly deployments: readonly ReportedDeployment[];
  /** Whether any rule has evaluated them: none does under an unusable register, or where a team has disabled all that could. */
  readonly evaluated: boolean;
  /** Every rule that was applied, in the order of the catalogue. */
  readonly rules: readonly ReportedRule[];
  /** In the order in which they were found. */
  readonly findings: readonly ReportedFinding[];
  /** The same findings by what they have in common: what blocks first, then in the order in which they were found. */
  readonly causes: readonly ReportedCause[];
  readonly summary: Summary;
  /** How each type that is planned is covered, what needs a look first. */
  readonly coverage: readonly CoveredType[];
  /** What there is to tell besides: what the sources cannot tell, and what is gone of the baseline. */
  readonly notes: readonly string[];
  readonly baseline?: ReportedBaseline | undefined;
  /** The day of the evaluation in China, as `2026-11-24`. */
  readonly today: string;
  readonly map: DomainMap;
  /** The same report in another language. */
  translated(language: Language): Report;
}

/** The baseline that was in force. */
export interface ReportedBaseline {
  readonly file: string;
  /** Entries of the stacks that were evaluated whose findings are not there any more. */
  readonly gone: readonly BaselineEntry[];
}

/** One thing that was evaluated. */
export interface ReportedDeployment {
  /** Absent where the register was evaluated alone. */
  readonly identity?: StackIdentity | undefined;
  /** The program's folder, or the file that was read, as the user named it. */
  readonly source: string;
  /** How many resources it plans. */
  readonly resources: number;
  /** What this kind of source cannot tell. */
  readonly inputLimitations: readonly string[];
}

export interface ReportedRule {
  readonly id: string;
  readonly title: string;
  readonly clause?: string | undefined;
  readonly level: Level;
  readonly severity: Severity;
  /** The next steps it may advise, with their placeholders. */
  readonly remedies: readonly string[];
  readonly url: string;
}

/** A finding as it is published, with what texts for people take besides. */
export interface ReportedFinding extends Readonly<z.infer<typeof findingSchema>> {
  /** What the rule demands. */
  readonly title: string;
  readonly resourceType: string;
  readonly resourceName: string;
  /** The registrable domain of the name in question; absent where it has none. */
  readonly registrable?: string | undefined;
  /** The register's entry that proves it and where that stands, where the finding itself stands elsewhere. */
  readonly entry?: string | undefined;
  /** Whether the baseline holds it. */
  readonly known: boolean;
  /** What it has in common with other findings. */
  readonly cause: Cause;
  /** How it is known where something serves from; absent where that does not decide. */
  readonly how?: string | undefined;
}

/** Findings of one cause: what they have in common is said once, each stands for a place. */
export interface ReportedCause {
  /** What the table of causes calls it, or rule and message where the findings are of one message. */
  readonly id: string;
  readonly text: string;
  /** Why it matters; absent where the text says what the rule demands. */
  readonly why?: string | undefined;
  /** The next steps; each begins a sentence. */
  readonly remedies: readonly string[];
  /** The gravest of its places. */
  readonly status: Status;
  readonly parts: readonly RulePart[];
}

/** What one rule found of a cause, under one clause. */
export interface RulePart {
  readonly rule: string;
  readonly clause?: string | undefined;
  readonly url: string;
  /** Where the names of all places lead, and how it is known where these serve from; absent where they differ. */
  readonly leads?: string | undefined;
  readonly how?: string | undefined;
  readonly places: readonly ReportedPlace[];
}

export interface ReportedPlace {
  readonly finding: ReportedFinding;
  /** What is particular there: a name, or what was found; absent where the cause says it all. */
  readonly detail?: string | undefined;
  /** Where that name leads, from an arrow on. */
  readonly leads?: string | undefined;
  /** How it is known where it serves from; absent where it leads to a place that says so, or does not decide. */
  readonly how?: string | undefined;
}

export type Location = Readonly<ReportedFinding["location"]>;

export type Summary = Readonly<z.infer<typeof summarySchema>>;
