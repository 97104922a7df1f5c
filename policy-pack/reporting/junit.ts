import XMLBuilder from "fast-xml-builder";
import { release } from "../facts/release";
import { labelsIn, symbols } from "./labels";
import { placeIn } from "./place";
import { printable } from "./printable";
import type { Report, ReportedFinding, ReportedRule } from "./report";

const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });

/** For test reports: JUnit XML with a suite for each rule, in which only what blocks fails. */
export function junit(report: Report): string {
  return builder.build({
    "?xml": { "@_version": "1.0", "@_encoding": "UTF-8" },
    testsuites: {
      "@_name": release.name,
      testsuite: report.rules.map((rule) => suite(rule, report)),
    },
  });
}

function suite({ id, title }: ReportedRule, report: Report) {
  const findings = report.findings.filter(({ rule }) => rule === id);
  const failures = findings.filter(({ status }) => status === "blocking");
  const cases = findings.map((finding) => testcase(finding, report));
  return {
    "@_name": id,
    "@_tests": Math.max(findings.length, 1),
    "@_failures": failures.length,
    "@_errors": 0,
    "@_skipped": findings.length - failures.length,
    testcase: cases.length > 0 ? cases : [{ "@_classname": id, "@_name": title }],
  };
}

function testcase(finding: ReportedFinding, { language }: Report) {
  const { rule, messageId, resource, resourceName, path, message, remedy, url, status, exemption, location } = finding;
  const words = labelsIn(language);
  const text = [
    `${symbols[status]} ${words.status[status]}`,
    message,
    ...(exemption ? [words.exempted(exemption)] : [remedy]),
    ...(location.position ? [placeIn(location)] : []),
    resource,
    url,
  ]
    .map(printable)
    .join("\n");
  return {
    "@_classname": rule,
    "@_name": printable([resourceName, path, messageId].filter(Boolean).join(" ")),
    ...(status === "blocking"
      ? { failure: { "@_type": messageId, "@_message": printable(message), "#text": text } }
      : { skipped: text }),
  };
}
