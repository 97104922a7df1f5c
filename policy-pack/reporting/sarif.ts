import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Log, PhysicalLocation, ReportingDescriptor, Result, Run } from "sarif";
import { release } from "../facts/release";
import { type Language, tagOf } from "../locales/language";
import { labelsIn } from "./labels";
import { printable } from "./printable";
import type { Location, Report, ReportedFinding, ReportedRule } from "./report";

/** For code scanning: SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). */
export function sarif(report: Report): string {
  const { version, language, rules, findings, deployments, notes, baseline } = report;
  const [first, ...others] = deployments;
  const run: Run = {
    tool: {
      driver: {
        name: release.name,
        semanticVersion: version,
        informationUri: release.homepage,
        rules: rules.map((rule) => descriptor(rule, language)),
      },
    },
    language: tagOf(language),
    columnKind: "utf16CodeUnits",
    // Keeps the results of several stacks of one repository apart.
    ...(first?.identity &&
      others.length === 0 && {
        automationDetails: { id: `${release.name}/${first.identity.project}/${first.identity.stack}/` },
      }),
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: notes.map((note) => ({ level: "note" as const, message: { text: note } })),
      },
    ],
    results: findings.map((finding) => ({
      ...result(finding, language),
      ...(baseline && { baselineState: finding.known ? ("unchanged" as const) : ("new" as const) }),
    })),
  };
  const log: Log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptor({ id, title, clause, level, severity, remedies, url }: ReportedRule, language: Language) {
  const cited = clause === undefined ? [] : [`${labelsIn(language).clause}${labelsIn(language).colon}${clause}`];
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: [title, ...cited].join("\n") },
    help: { text: [title, ...cited, ...remedies, url].join("\n") },
    helpUri: url,
    defaultConfiguration: { level: level === "mandatory" ? "error" : "warning" },
    properties: { tags: ["icp-filing"], severity },
  } satisfies ReportingDescriptor;
}

function result(finding: ReportedFinding, language: Language): Result {
  const { rule, messageId, outcome, level, resource, resourceName, domain, path, location, proof, exemption } = finding;
  return {
    ruleId: rule,
    // SARIF's own kind for this, "open", is not shown by code scanning, and what is undetermined must not be silent.
    level: level === "mandatory" ? "error" : outcome === "undetermined" ? "note" : "warning",
    message: { text: [finding.message, finding.remedy].map(text).join("\n") },
    locations: [
      {
        physicalLocation: physical(location),
        logicalLocations: [{ name: resourceName, fullyQualifiedName: resource, kind: "resource" }],
      },
    ],
    partialFingerprints: { "icpFinding/v1": finding.fingerprint },
    // Either every result says whether it is suppressed, or none does.
    suppressions: exemption
      ? [{ kind: "external", status: "accepted", justification: text(labelsIn(language).exempted(exemption)) }]
      : [],
    properties: { messageId, outcome, domain, path, proof },
  };
}

/** Consumers take `[text](target)` in a message for a link. */
function text(message: string): string {
  return printable(message).replaceAll("](", "\\](");
}

function physical({ file, position }: Location): PhysicalLocation {
  return {
    artifactLocation: isAbsolute(file)
      ? { uri: pathToFileURL(file).href }
      : { uri: file.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" },
    region: position ? { startLine: position.line, startColumn: position.column } : { startLine: 1 },
  };
}
