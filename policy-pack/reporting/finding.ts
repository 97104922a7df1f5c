import * as z from "zod";
import { statuses } from "../evaluation/disposition";

/** A finding put in words, as the JSON report publishes it. */
export const findingSchema = z.object({
  rule: z.string().describe("The rule's id, such as icp-cdn-area-needs-filing."),
  messageId: z.string().describe("Which of the rule's messages it is; stays the same when the wording changes."),
  outcome: z
    .enum(["violation", "undetermined"])
    .describe("`undetermined`: the rule applies, but a value that decides is not known before the deployment."),
  level: z.enum(["mandatory", "advisory"]).describe("A mandatory finding rejects the deployment unless exempted."),
  status: z
    .enum(statuses)
    .describe("What it means: `blocking` rejects the deployment; what is `known` is in the baseline."),
  severity: z.enum(["low", "medium", "high", "critical"]),
  resource: z
    .string()
    .describe(
      "The URN of the resource at fault; the stack's where it is the filing register; that file where it is evaluated alone.",
    ),
  domain: z.string().optional().describe("The domain name in question."),
  path: z.string().optional().describe("The property at fault, such as rules[0].domain."),
  message: z.string(),
  remedy: z.string().describe("What to do next."),
  clause: z.string().optional().describe("The clause of Alibaba Cloud's ICP filing limitations."),
  url: z.string().describe("The rule's documentation, as of the version that reported it."),
  documentation: z.string().optional().describe("The documentation of the product that demands it."),
  chain: z.string().optional().describe("The way from a name to the host it leads to."),
  proof: z
    .object({
      resource: z.string().optional().describe("The URN of the resource that proves it."),
      register: z.string().optional().describe("The path of the register entry that proves it."),
    })
    .optional(),
  /** Where a reader would start to correct it: the register's entry, the program or the file that was read. */
  location: z.object({
    /** Absolute, or relative to the folder that the command was started in. */
    file: z.string(),
    position: z.object({ line: z.int().min(1), column: z.int().min(1) }).optional(),
    library: z
      .string()
      .optional()
      .describe(
        "The package whose component makes the resource, where the program only asks for that component there.",
      ),
  }),
  fingerprint: z.string().describe("The same in every run, whatever else the deployment holds."),
  exemption: z
    .object({
      category: z.enum(["waived", "mitigated"]),
      reason: z.string(),
      approver: z.string(),
      ticket: z.string().optional(),
      expires: z.iso.date().describe("The last day on which the exemption holds."),
      daysLeft: z.int(),
    })
    .optional(),
});

/** Findings of one cause, said once. */
export const causeSchema = z.object({
  id: z
    .string()
    .describe("What the findings have in common, such as unfiled; rule and message where they are of one message."),
  text: z.string(),
  why: z.string().optional().describe("Why it matters."),
  remedies: z.array(z.string()).min(1).describe("What to do next."),
  status: z.enum(statuses).describe("The gravest of its findings."),
  findings: z.array(z.string()).min(1).describe("The fingerprints of its findings."),
});

const count = z.int().min(0);

/** Counts of findings. */
export const summarySchema = z.object({
  violations: count,
  undetermined: count,
  mandatory: count,
  advisory: count,
  known: count.describe("Findings that the baseline holds count nowhere else."),
  exempted: count.describe("Exempted findings count nowhere else."),
  resources: count.describe("Resources evaluated."),
  coverage: z
    .object({
      unknown: count.describe("Of types that may matter and that this version does not know."),
      known: count.describe("Of types that this version knows the meaning of."),
      excluded: count.describe("Of types of the cloud that matter for no filing."),
      other: count.describe("Of providers of which nothing else is read."),
    })
    .describe("How many of the resources are covered in which way; `icp-guard coverage` lists each."),
});
