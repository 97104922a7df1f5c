import { type ActiveExemption, activeExemptionFor } from "../rules/active-exemptions";
import type { Finding, Level, Rule, RuleContext } from "../rules/rule";
import { undetermined } from "../rules/undetermined";
import { levelOf } from "../rules/wording";

/**
 * What a finding means for whoever reads it: `blocking` rejects the deployment, the others do not; what is
 * `known` was there when the baseline was written. The gravest first.
 */
export const statuses = ["blocking", "undetermined", "advisory", "known", "exempted"] as const;

export type Status = (typeof statuses)[number];

/** What becomes of a finding. */
export interface Disposition {
  /** The policy that reports it: that of its rule, or the one for what is undetermined. */
  readonly policy: string;
  /** How the policy host treats it where no configuration of a run says otherwise. */
  readonly level: Level;
  /** Set where it only warns, however far its policy goes. */
  readonly onlyWarns: boolean;
  readonly status: Status;
  /** The same in every run, whatever else the deployment holds: SHA-256 in hexadecimal. */
  readonly fingerprint: string;
  /** Whether the baseline holds it. */
  readonly known: boolean;
  readonly exemption?: ActiveExemption | undefined;
}

/** A finding, and what becomes of it. */
export type EvaluatedFinding = Finding & Disposition;

/** What a team has decided beforehand. */
export interface Decisions {
  readonly rules: readonly Rule[];
  /** The fingerprints of the baseline. */
  readonly baseline?: ReadonlySet<string> | undefined;
}

/** Decides what becomes of a finding, once and for every adapter. */
export function dispose(
  finding: Finding,
  fingerprint: string,
  context: RuleContext,
  { rules, baseline }: Decisions,
): EvaluatedFinding {
  const { rule, outcome, message } = finding;
  const isUndetermined = outcome === "undetermined";
  const level = levelOf(finding, rules.find(({ kind }) => kind === "outcome")?.level);
  const exemption = activeExemptionFor(finding, context);
  // A baseline must not outlive what every other result rests on.
  const known = rule.exemptible !== false && baseline?.has(fingerprint) === true;
  return {
    ...finding,
    policy: isUndetermined ? undetermined.id : rule.id,
    level,
    onlyWarns: exemption !== undefined || (!isUndetermined && rule.messages[message]?.level !== undefined),
    status: statusOf(isUndetermined, level, exemption !== undefined, known),
    fingerprint,
    known,
    exemption,
  };
}

function statusOf(isUndetermined: boolean, level: Level, exempted: boolean, known: boolean): Status {
  if (exempted) return "exempted";
  if (known) return "known";
  if (level === "mandatory") return "blocking";
  return isUndetermined ? "undetermined" : "advisory";
}
