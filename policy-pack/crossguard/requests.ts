import { createRequire } from "node:module";
import type * as services from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import type * as messages from "@pulumi/pulumi/proto/analyzer_pb";

type Properties = ReturnType<messages.AnalyzeRequest["getProperties"]>;

// Where a program has another version of the SDK beside it, the policy SDK may well use that one.
const sdk = createRequire(require.resolve("@pulumi/policy"));
const { AnalyzerService }: typeof services = sdk("@pulumi/pulumi/proto/analyzer_grpc_pb");
const { AnalyzeRequest, AnalyzerResourceOptions, EnforcementLevel }: typeof messages = sdk(
  "@pulumi/pulumi/proto/analyzer_pb",
);

const levels = Object.fromEntries(Object.entries(EnforcementLevel).map(([name, level]) => [level, name.toLowerCase()]));

/** What a run's configuration says of one policy. */
export interface PolicyConfiguration {
  readonly enforcementLevel: string | undefined;
  readonly [key: string]: unknown;
}

/**
 * Makes the policy host refuse a configuration, so that the run ends before anything is evaluated. Neither engine nor
 * policy SDK would say a word of a policy that does not exist, or of a key that no policy has.
 *
 * @param complaintOf what is wrong with a configuration, by policy; empty where it can be followed
 */
export function refuseConfiguration(
  complaintOf: (configuration: Readonly<Record<string, PolicyConfiguration>>) => string,
): void {
  const { configure } = AnalyzerService;
  const read = configure.requestDeserialize;
  configure.requestDeserialize = (bytes) => {
    const request = read(bytes);
    const complaint = complaintOf(configurationIn(request));
    // What is thrown here would be an error of transport without a text; the host answers with what it meets on reading.
    return complaint === "" ? request : Object.assign(request, { getPolicyconfigMap: () => refuse(complaint) });
  };
}

function configurationIn(request: messages.ConfigureAnalyzerRequest): Readonly<Record<string, PolicyConfiguration>> {
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

/**
 * Makes the policy host decode what the engine sends once, and not again for each policy: the first policy that it asks
 * is shown the whole, those behind it only that there is something. No policy is left out.
 */
export function decodeOnce(): void {
  const { analyze, analyzeStack, remediate } = AnalyzerService;
  const [readResource, readStack] = [analyze.requestDeserialize, analyzeStack.requestDeserialize];
  analyze.requestDeserialize = (bytes) => {
    const request = readResource(bytes);
    return Object.assign(request, {
      getProperties: firstThen(request.getProperties(), shownBefore),
      getProvider: firstThen(request.getProvider(), undefined),
    });
  };
  analyzeStack.requestDeserialize = (bytes) => {
    const request = readStack(bytes);
    const resources = request.getResourcesList();
    Object.assign(resources, { [Symbol.iterator]: () => resources.splice(0).values() });
    return request;
  };
  // No policy remediates.
  const nothing = new AnalyzeRequest().setOptions(new AnalyzerResourceOptions());
  remediate.requestDeserialize = () => Object.assign(nothing, { getProperties: () => shownBefore });
}

function firstThen<T>(first: T, then: T): () => T {
  let next = first;
  return () => {
    const now = next;
    next = then;
    return now;
  };
}

/** The key that marks properties which stand for what was shown before. No resource has one like it. */
const mark = "alicloud-icp-guard: shown before";

const shownBefore = { toJavaScript: () => ({ [mark]: true }) } as unknown as Properties;

/** Whether the properties that a policy is shown stand for what the first policy was shown. */
export function isShownBefore(properties: object): boolean {
  return mark in properties;
}
