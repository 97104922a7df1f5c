import { typeOf } from "../../catalog";
import { coverageOf } from "../../catalog/coverage";
import { placeText } from "../../documents/problem";
import { type DomainName, parseDomain } from "../../facts/domain";
import { render } from "../../locales/render";
import type { Exemption } from "../../register/register";
import { servingLocationOf } from "../../resolution/location/serving-location";
import { isFor } from "../../rules/active-exemptions";
import type { Rule } from "../../rules/rule";
import { titleOf } from "../../rules/wording";
import type { EvaluatedDeployment, ReportContext } from "../context";
import { filingOf } from "../map/build";
import { type Route, routesOf } from "../map/routes";
import { placeIn } from "../place";
import type { ReportedFinding } from "../report";
import { lineOf, reportedFinding } from "../reported-finding";
import { exemptionIn } from "./exemption";
import type { ExplainedDomain, ExplainedResource, ExplainedRule, Explanation } from "./model";
import { namesOf, type Subject, type SubjectResource } from "./subject";
import { explainedUse } from "./use";

/** Explains how the verdict on a name or a resource comes about. */
export function explain(
  subject: Subject,
  evaluated: readonly EvaluatedDeployment[],
  context: ReportContext,
): Explanation {
  const { filings: register, language, rules, today } = context;
  const domains = domainsOf(subject);
  const findings = evaluated
    .flatMap((each) => each.findings.map((finding) => reportedFinding(finding, each, context)))
    .filter((finding) => isAbout(finding, subject));
  const routes = evaluated.flatMap(({ deployment }) => routesOf({ deployment, register, language }));
  const looked = rules.filter((rule) =>
    wasAsked(
      rule,
      subject,
      findings,
      domains.some((domain) => register.filing(domain)),
    ),
  );
  return {
    subject: subject.text,
    domains: domains.map((domain) => explainedDomain(domain, context)),
    ways: routes.flatMap(({ hops }) => (passes(hops, subject) ? [hops] : [])),
    resources: subject.resources.map((each) => explainedResource(each, context)),
    exemptions: register.exemptions
      .filter((exemption) => concerns(exemption, subject, domains))
      .map((exemption) => render(exemptionIn(exemption, register.facts, today), language)),
    rules: looked.map((rule) => explainedRule(rule, findings, context)),
    others: rules.flatMap((rule) => (rule.kind === "outcome" || looked.includes(rule) ? [] : [rule.id])),
  };
}

/** The registrable domains in question, each once. */
function domainsOf({ name, resources }: Subject): readonly DomainName[] {
  const used = resources.flatMap(({ uses }) => uses.flatMap(namesOf));
  const all = name ? [name] : used;
  return [...new Map(all.map((domain) => [domain.registrable, domain])).values()];
}

/** Findings at the resources in question; of a domain as a whole those that name it. */
function isAbout({ resource, domain }: ReportedFinding, { name, resources }: Subject): boolean {
  const about = domain === undefined ? undefined : parseDomain(domain);
  if (name === undefined || about === undefined) return resources.some((each) => each.resource.urn === resource);
  if (about.registrable !== name.registrable) return false;
  return name.name === name.registrable || about.name === name.name || about.name === name.registrable;
}

/** Whether a way begins at one of the names in question, or passes the resource that was asked for. */
function passes(hops: Route["hops"], { name, resources }: Subject): boolean {
  const urns = new Set(resources.map(({ resource }) => resource.urn));
  const isPassed = hops.some(({ resource }) => resource !== undefined && urns.has(resource));
  if (name === undefined || !isPassed) return isPassed;
  const names = resources.flatMap(({ uses }) => uses.flatMap(namesOf)).map((used) => used.name);
  const [{ resource, text }] = hops;
  return resource === undefined ? names.includes(text) : urns.has(resource);
}

/** Whether a rule evaluates anything of the kind. */
function wasAsked(rule: Rule, { resources }: Subject, findings: readonly ReportedFinding[], isFiled: boolean): boolean {
  if (rule.kind === "outcome") return false;
  if (findings.some((finding) => finding.rule === rule.id)) return true;
  if (rule.kind === "register") return isFiled;
  if (rule.kind === "deployment") return true;
  if (rule.kind === "resource") return resources.some(({ resource }) => rule.types.has(resource.type));
  return resources.some(({ uses }) => uses.length > 0);
}

function concerns(exemption: Exemption, { resources }: Subject, domains: readonly DomainName[]): boolean {
  const urns = resources.length > 0 ? resources.map(({ resource }) => resource.urn) : [""];
  const names = domains.length > 0 ? domains.map(({ name }) => name) : [undefined];
  return urns.some((urn) => names.some((name) => isFor(exemption, urn, name)));
}

function explainedDomain(
  domain: DomainName,
  { filings: register, register: file = register.file, today }: ReportContext,
): ExplainedDomain {
  const filed = register.filing(domain);
  return {
    domain: domain.display,
    filing: filingOf(domain, register, today),
    entry: filed && placeText({ file, position: register.positionOf(filed.path), path: filed.path }),
  };
}

function explainedResource(
  { resource, deployment, uses }: SubjectResource,
  { filings: register, language }: ReportContext,
): ExplainedResource {
  const { urn, name, type } = resource;
  const { why } = coverageOf(type);
  const made = lineOf(resource);
  const location = typeOf(type)?.product && servingLocationOf(resource, { deployment, register });
  return {
    urn,
    name,
    type,
    place: made && placeIn(made),
    coverage: render(why, language),
    location: location && { side: location.place, how: render(location.how, language) },
    uses: uses.map((use) => explainedUse(use, register, language)),
  };
}

function explainedRule(rule: Rule, findings: readonly ReportedFinding[], { language }: ReportContext): ExplainedRule {
  const said = findings.filter((finding) => finding.rule === rule.id);
  return {
    id: rule.id,
    title: titleOf(rule, language),
    findings: said.map(({ status, message }) => ({ status, message })),
  };
}
