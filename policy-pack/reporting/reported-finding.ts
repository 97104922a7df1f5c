import type { Deployment } from "../deployment/deployment";
import type { Resource } from "../deployment/resource";
import { nameIn, typeIn } from "../deployment/urn";
import { placeText } from "../documents/problem";
import type { EvaluatedFinding } from "../evaluation/disposition";
import { parseDomain } from "../facts/domain";
import { render } from "../locales/render";
import type { Finding, Proof } from "../rules/rule";
import { causeOf, clauseOf, messageOf, remedyOf } from "../rules/wording";
import type { EvaluatedDeployment, ReportContext } from "./context";
import type { Location, ReportedFinding } from "./report";
import { described } from "./rules";

/** Puts a finding into words. */
export function reportedFinding(
  finding: EvaluatedFinding,
  { identity, source, file, deployment }: EvaluatedDeployment,
  context: ReportContext,
): ReportedFinding {
  const { language } = context;
  const { chain, where } = finding.values;
  return {
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
    cause: causeOf(finding, language),
    documentation: finding.documentation,
    proof: proven(finding),
    entry: entryOf(finding, context),
    chain: chain && render(chain, language),
    how: where && render(where, language),
    location: locationOf(finding, file, deployment, context),
    fingerprint: finding.fingerprint,
    known: finding.known,
    exemption: finding.exemption,
  };
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
  const resource = deployment.resource(finding.resource);
  return (resource && lineOf(resource)) ?? { file };
}

/** The line of the program that makes a resource; nothing where nobody tells. */
export function lineOf({ madeAt }: Resource): Location | undefined {
  if (madeAt === undefined) return undefined;
  const { file, line, column, library } = madeAt;
  return { file, position: { line, column }, ...(library !== undefined && { library }) };
}
