import type { StackIdentity } from "../deployment/urn";
import type { Status } from "../evaluation/disposition";
import type { Language } from "../locales/language";
import type { ActiveExemption } from "../rules/active-exemptions";
import type { Level, Proof, RuleResult, Severity } from "../rules/rule";
import type { BaselineEntry } from "./baseline";
import type { DomainMap } from "./map/model";

export type { Status } from "../evaluation/disposition";

/** What every outlet turns into text: findings put in words, in one language, with nothing left to compute. */
export interface Report {
  /** The pack's version. */
  readonly version: string;
  readonly language: Language;
  /** The file of the filing register in force; absent where none was found. */
  readonly register?: string | undefined;
  readonly deployments: readonly ReportedDeployment[];
  /** Whether any rule has judged them: none does under an unusable register, or where a team has disabled all that could. */
  readonly evaluated: boolean;
  /** Every rule that was applied, in the order of the catalogue. */
  readonly rules: readonly ReportedRule[];
  /** In the order in which they were found. */
  readonly findings: readonly ReportedFinding[];
  readonly summary: Summary;
  /** What there is to tell besides: what the sources cannot tell, and what is gone of the baseline. */
  readonly notes: readonly string[];
  readonly baseline?: ReportedBaseline | undefined;
  /** The day of the judgement in China, as `2026-11-24`. */
  readonly today: string;
  readonly map: DomainMap;
  /** The same report in another language. */
  translated(language: Language): Report;
}

/** The baseline that was in force. */
export interface ReportedBaseline {
  readonly file: string;
  /** Entries of the stacks that were judged whose findings are not there any more. */
  readonly gone: readonly BaselineEntry[];
}

/** One thing that was judged. */
export interface ReportedDeployment {
  /** Absent where the register was judged alone. */
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

export interface ReportedFinding {
  /** The rule's id. */
  readonly rule: string;
  readonly title: string;
  readonly messageId: string;
  readonly outcome: RuleResult["outcome"];
  readonly level: Level;
  readonly severity: Severity;
  readonly status: Status;
  /** The URN of the resource at fault; the stack's where it is the register, and the register's file where that is judged alone. */
  readonly resource: string;
  readonly resourceType: string;
  readonly resourceName: string;
  readonly domain?: string | undefined;
  /** The registrable domain of that name; absent where the name has none. */
  readonly registrable?: string | undefined;
  readonly path?: string | undefined;
  readonly clause?: string | undefined;
  readonly message: string;
  readonly remedy: string;
  /** The rule's page, as of this version. */
  readonly url: string;
  /** The documentation of the product that demands it. */
  readonly documentation?: string | undefined;
  readonly proof?: Proof | undefined;
  /** The register's entry that proves it and where that stands, where the finding itself stands elsewhere. */
  readonly entry?: string | undefined;
  /** The way from a name to the host it leads to. */
  readonly chain?: string | undefined;
  readonly location: Location;
  /** The same in every run, whatever else the deployment holds: SHA-256 in hexadecimal. */
  readonly fingerprint: string;
  /** Whether the baseline holds it. */
  readonly known: boolean;
  readonly exemption?: ActiveExemption | undefined;
}

/** Where a reader would start to mend it: the register's entry, the program or the file that was read. */
export interface Location {
  /** Absolute, or relative to the folder that the command was started in. */
  readonly file: string;
  readonly position?: Position | undefined;
}

/** A place in a file; both count from one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Counts of findings; what is exempted or known counts nowhere else. */
export interface Summary {
  readonly violations: number;
  readonly undetermined: number;
  readonly mandatory: number;
  readonly advisory: number;
  readonly known: number;
  readonly exempted: number;
  /** Resources judged. */
  readonly resources: number;
}
