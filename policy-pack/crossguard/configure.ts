import { createRequire } from "node:module";
import type * as services from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import { type ConfigureAnalyzerRequest, EnforcementLevel } from "@pulumi/pulumi/proto/analyzer_pb";

// Where a program has another version of the SDK beside it, the policy SDK may well use that one.
const { AnalyzerService }: typeof services = createRequire(require.resolve("@pulumi/policy"))(
  "@pulumi/pulumi/proto/analyzer_grpc_pb",
);

const levels = Object.fromEntries(Object.entries(EnforcementLevel).map(([name, level]) => [level, name.toLowerCase()]));

/**
 * Makes the policy host refuse a configuration, so that the run ends before anything is evaluated. Neither engine nor
 * policy SDK would say a word of a policy that does not exist, or of a key that no policy has.
 *
 * @param complaintOf what is wrong with a configuration, by policy; empty where it can be followed
 */
export function refuseConfiguration(complaintOf: (configuration: object) => string): void {
  const { configure } = AnalyzerService;
  const read = configure.requestDeserialize;
  configure.requestDeserialize = (bytes) => {
    const request = read(bytes);
    const complaint = complaintOf(configurationIn(request));
    // What is thrown here would be an error of transport without a text; the host answers with what it meets on reading.
    return complaint === "" ? request : Object.assign(request, { getPolicyconfigMap: () => refuse(complaint) });
  };
}

function configurationIn(request: ConfigureAnalyzerRequest): object {
  const policies = [...request.getPolicyconfigMap().entries()];
  return Object.fromEntries(
    policies.map(([policy, config]) => [
      policy,
      { ...config.getProperties()?.toJavaScript(), enforcementLevel: levels[config.getEnforcementlevel()] },
    ]),
  );
}

/** The host shows the stack of an error in place of its text, and a user has no use for that. */
function refuse(complaint: string): never {
  throw Object.assign(new Error(complaint), { stack: complaint });
}
