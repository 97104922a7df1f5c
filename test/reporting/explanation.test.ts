import { beforeAll, describe, expect, test } from "vitest";
import { evaluateDeployment } from "../../policy-pack/evaluation/evaluate";
import { languages } from "../../policy-pack/locales/language";
import { explain } from "../../policy-pack/reporting/explanation/build";
import { findSubject } from "../../policy-pack/reporting/explanation/subject";
import { explanationText } from "../../policy-pack/reporting/explanation/text";
import { catalogue } from "../../policy-pack/rules/catalogue";
import { examples, planned, registerOf } from "../examples/examples";

const today = "2026-11-24";
const aboutUses = new Set(catalogue.filter(({ kind }) => kind === "domain-use").map(({ id }) => id));

/** Everything that can be explained in an example, with what is evaluated there. */
async function subjectsIn(example: string) {
  const deployment = await planned(example);
  const register = registerOf(example);
  const findings = evaluateDeployment({ register, deployment, today });
  const names = [
    ...deployment.resources.map(({ urn }) => urn),
    ...findings.flatMap(({ domain }) => domain ?? []),
    ...register.filings.flatMap(({ domains }) => domains.map(({ name }) => name)),
  ];
  const evaluated = {
    identity: deployment.identity,
    source: example,
    file: "Pulumi.yaml",
    deployment,
    findings,
    inputLimitations: [],
  };
  const context = { rules: catalogue, filings: register, today, positionOf: () => undefined };
  return [...new Set(names)].map((name) => ({
    name,
    explained: (language: (typeof languages)[number]) => {
      const subject = findSubject(name, [deployment], register);
      return subject && explain(subject, [evaluated], { ...context, language });
    },
  }));
}

describe.each(examples)("in %s", (example) => {
  let subjects: Awaited<ReturnType<typeof subjectsIn>>;
  beforeAll(async () => {
    subjects = await subjectsIn(example);
  }, 60_000);

  test("a use of a domain is no violation unless a rule says so, and the other way round", () => {
    for (const { name, explained } of subjects) {
      const { resources = [], rules = [] } = explained("en") ?? {};
      const uses = resources.flatMap((resource) => resource.uses);
      const said = rules.filter(({ id }) => aboutUses.has(id)).flatMap(({ findings }) => findings);
      expect({ name, violates: said.some(({ status }) => status === "blocking") }).toEqual({
        name,
        violates: uses.some(({ outcome }) => outcome === "violation"),
      });
    }
  });

  test.each(languages)("everything can be explained in %s", (language) => {
    for (const { name, explained } of subjects) {
      const explanation = explained(language);
      expect(explanation?.subject).toBe(name);
      if (explanation) expect(explanationText(explanation, { columns: 80, color: false }, language)).toContain(name);
    }
  });
});
