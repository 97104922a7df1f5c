import {
  type Policies,
  type PolicyResource,
  type ReportViolation,
  type ResourceValidationArgs,
  type ResourceValidationPolicy,
  type StackValidationPolicy,
  validateResourceOfType,
} from "@pulumi/policy";

type Policy = ResourceValidationPolicy & Partial<Pick<StackValidationPolicy, "validateStack">>;

/** What the policy host is told of a rule: plain values, so that they can be made before a pack starts. */
export interface PolicyMetadata extends Omit<ResourceValidationPolicy, "validateResource" | "configSchema"> {
  readonly phases: {
    /** Whether it is asked of the stack's own registration and of no other resource. */
    readonly stackOnly: boolean;
    /** Whether it is asked again when everything is planned. */
    readonly end: boolean;
  };
}

/** One finding as a policy reports it. */
export interface Report {
  readonly message: string;
  readonly urn: string | undefined;
  /** Set where it only warns, whatever the policy's level; its message then stands in place of the policy's description. */
  readonly enforcementLevel?: "advisory";
}

/** Answers the policy host, policy by policy. */
export interface PolicySession {
  /** @param place the policy's place in the list */
  atResource(place: number, args: ResourceValidationArgs): readonly Report[];
  atEnd(place: number, resources: readonly PolicyResource[]): readonly Report[];
}

/** The class of a stack's own registration, by which the host lets register rules see nothing else. */
const stack = { __pulumiType: "pulumi:pulumi:Stack" } as never;

/**
 * Rules as policies of Pulumi's policy host.
 *
 * @param session is not asked for before the host shows a resource
 */
export function policiesOf(metadata: readonly PolicyMetadata[], session: () => PolicySession): Policies {
  return metadata.map(({ phases, ...policy }, place): Policy => {
    const validateResource = (args: ResourceValidationArgs, report: ReportViolation) =>
      reportAll(session().atResource(place, args), report);
    return {
      ...policy,
      validateResource: phases.stackOnly
        ? validateResourceOfType(stack, (_, args, report) => validateResource(args, report))
        : validateResource,
      ...(phases.end && {
        validateStack: ({ resources }, report) => reportAll(session().atEnd(place, resources), report),
      }),
    };
  });
}

function reportAll(reports: readonly Report[], report: ReportViolation): void {
  // The host also takes an object, which gives one finding a level of its own; its type does not say so.
  const withLevel = report as unknown as (finding: Report) => void;
  for (const finding of reports) {
    if (finding.enforcementLevel) withLevel(finding);
    else report(finding.message, finding.urn);
  }
}
