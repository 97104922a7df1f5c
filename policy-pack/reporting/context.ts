import type { Deployment } from "../deployment/deployment";
import type { StackIdentity } from "../deployment/urn";
import type { Position } from "../documents/problem";
import type { EvaluatedFinding } from "../evaluation/disposition";
import type { Language } from "../locales/language";
import type { Text } from "../locales/text";
import type { Register } from "../register/register";
import type { Rule } from "../rules/rule";
import type { Baseline } from "./baseline";

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
