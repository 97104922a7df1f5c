import * as z from "zod";
import { baselineEntry } from "./baseline";
import { causeSchema, findingSchema, summarySchema } from "./finding";
import { nameOf } from "./labels";
import type { Report, ReportedCause } from "./report";

/** The shape of the JSON form, which `icp-report.schema.json` publishes. */
export const jsonReport = z
  .object({
    version: z.literal(1).describe("The version of this format."),
    findings: z.array(findingSchema),
    causes: z
      .array(causeSchema)
      .describe(
        "The same findings by what they have in common: what blocks first. What is known or exempted stands apart.",
      ),
    summary: summarySchema.extend({
      evaluated: z.array(z.string()).describe("Project and stack of what was evaluated, as shop/prod; else its file."),
      register: z.string().optional().describe("The file of the filing register in force."),
      inputLimitations: z.array(z.string()).describe("What the evaluated sources cannot tell."),
    }),
    baseline: z
      .object({
        file: z.string(),
        gone: z.array(baselineEntry).describe("Entries whose finding is not there any more."),
      })
      .optional(),
  })
  .meta({ title: "Report of alicloud-icp-guard" });

/** For programs. What a finding holds besides the published fields, parsing leaves out. */
export function json({ findings, causes, summary, register, deployments, baseline }: Report): string {
  const inputLimitations = deployments.flatMap((deployment) => deployment.inputLimitations);
  const report: z.input<typeof jsonReport> = {
    version: 1,
    findings: [...findings],
    causes: causes.map(published),
    summary: { ...summary, evaluated: deployments.map(nameOf), register, inputLimitations },
    baseline: baseline && { file: baseline.file, gone: [...baseline.gone] },
  };
  return `${JSON.stringify(jsonReport.parse(report, { jitless: true }), undefined, 2)}\n`;
}

function published({ parts, remedies, ...cause }: ReportedCause): z.input<typeof causeSchema> {
  const findings = parts.flatMap(({ places }) => places.map(({ finding }) => finding.fingerprint));
  return { ...cause, remedies: [...remedies], findings };
}
