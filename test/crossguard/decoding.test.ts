import fc from "fast-check";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { metadataOf } from "../../policy-pack/crossguard/metadata";
import { type PolicySession, policiesOf } from "../../policy-pack/crossguard/policies";
import { servePack } from "../../policy-pack/crossguard/serve";
import { Session } from "../../policy-pack/crossguard/session";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import { Evaluator } from "../../policy-pack/evaluation/evaluator";
import { parseRegister } from "../../policy-pack/register/load";
import { catalogue } from "../../policy-pack/rules/catalogue";
import {
  type Diagnostic,
  diagnosticsIn,
  type PlannedResource,
  preview,
  requestsOf,
} from "../../policy-pack/testing/host";
import { register as withPlanned } from "../rules/registers";
import { configuration, connect, type Engine } from "./client";

const register = withPlanned
  .replace(/ {2}- name: 示例博客\n.*\n.*\n/, "")
  .replace(
    "domain: example.com\n",
    "domain: example.com\n    registration: { registrar: HiChina, expiresOn: 2026-12-04 }\n",
  );
const metadata = metadataOf(catalogue, "en");
const ids = catalogue.map(({ id }) => id);

/** One that finds something for each of the policies that are switched below. */
const deployment: readonly PlannedResource[] = [
  { type: "alicloud:cdn/domainNew:DomainNew", name: "cdn", inputs: { domainName: "www.example.net" } },
  { type: "alicloud:cdn/domainNew:DomainNew", name: "any", inputs: { domainName: UNKNOWN } },
  { type: "alicloud:oss/bucket:Bucket", name: "bucket", inputs: { bucket: "assets" } },
  {
    type: "alicloud:oss/bucketCname:BucketCname",
    name: "cname",
    inputs: { bucket: "assets", domain: "static.example.net" },
    suppliedBy: { bucket: ["bucket"] },
  },
  { type: "alicloud:ecs/eipAddress:EipAddress", name: "eip", inputs: {} },
  {
    type: "alicloud:dns/alidnsRecord:AlidnsRecord",
    name: "www",
    inputs: { domainName: "example.net", rr: "www", type: "A", value: UNKNOWN },
    suppliedBy: { value: ["eip"] },
  },
];
const switched = [
  "icp-register-valid",
  "icp-domain-registration",
  "icp-cdn-area-needs-filing",
  "icp-domain-binding-needs-filing",
  "icp-dns-record-to-mainland",
  "icp-region-assumed",
  "icp-exemptions",
  "icp-undetermined",
];

let engine: Engine;
let current: PolicySession;

function newSession(): PolicySession {
  const conditions = { rules: catalogue, register: parseRegister(register, "icp-register.yaml"), environment: {} };
  return new Session(new Evaluator({ ...conditions, today: "2026-11-24" }));
}

beforeAll(async () => {
  const session: PolicySession = {
    atResource: (...asked) => current.atResource(...asked),
    atEnd: (...asked) => current.atEnd(...asked),
  };
  engine = await connect(() =>
    servePack({
      name: "under-test",
      policies: metadata,
      evaluation: () => ({ session, complaintOf: () => "unexpected" }),
    }),
  );
});

afterAll(() => engine.close());

beforeEach(() => {
  current = newSession();
});

/** What the policies that are enabled report over the wire, one resource after the other or all at once. */
async function served(
  resources: readonly PlannedResource[],
  enabled: ReadonlySet<string>,
  atOnce: boolean,
): Promise<readonly Diagnostic[]> {
  current = newSession();
  const levels = Object.fromEntries(
    metadata.map(({ name, enforcementLevel }) => [
      name,
      enabled.has(name) ? (enforcementLevel === "mandatory" ? "MANDATORY" : "ADVISORY") : "DISABLED",
    ]),
  ) as Readonly<Record<string, "MANDATORY" | "ADVISORY" | "DISABLED">>;
  await engine.configure(configuration(Object.fromEntries(ids.map((id) => [id, {}])), levels));
  const requests = requestsOf(resources, {});
  const found: Diagnostic[][] = [];
  const ask = async (request: (typeof requests.resources)[number], index: number) => {
    await engine.remediate(request);
    found[index] = [...diagnosticsIn(await engine.analyze(request), request.getUrn())];
  };
  if (atOnce) await Promise.all(requests.resources.map(ask));
  else for (const [index, request] of requests.resources.entries()) await ask(request, index);
  return [...found.flat(), ...diagnosticsIn(await engine.analyzeStack(requests.stack))];
}

/** The same where the policy SDK decodes everything again for each policy. */
function decodedForEach(resources: readonly PlannedResource[], enabled: ReadonlySet<string>) {
  const session = newSession();
  const policies = policiesOf(metadata, () => session).filter(({ name }) => enabled.has(name));
  return preview(policies, resources);
}

describe("what is decoded once", () => {
  test("is found by each policy that is switched below", async () => {
    const found = new Set((await decodedForEach(deployment, new Set(ids))).map(({ policy }) => policy));
    expect([...found].toSorted()).toEqual(
      switched.filter((id) => !["icp-register-valid", "icp-exemptions"].includes(id)).toSorted(),
    );
  });

  test.each([
    ["alone", []],
    ["beside all others", ids.filter((id) => !switched.includes(id))],
  ])("has the same findings whichever policies are disabled, %s", async (_, others) => {
    for (let subset = 0; subset < 2 ** switched.length; subset++) {
      const enabled = new Set([...others, ...switched.filter((_, bit) => subset & (1 << bit))]);
      expect(await served(deployment, enabled, subset % 2 === 0), [...enabled].join()).toEqual(
        await decodedForEach(deployment, enabled),
      );
    }
  });

  test("has the same findings in any deployment, with any policies disabled, one after the other or at once", async () => {
    const plan = fc.subarray([...deployment]).map((resources) => {
      const names = new Set(resources.map(({ name }) => name));
      return resources.map(({ suppliedBy = {}, ...resource }) => ({
        ...resource,
        suppliedBy: Object.fromEntries(
          Object.entries(suppliedBy).map(([input, suppliers]) => [input, suppliers.filter((name) => names.has(name))]),
        ),
      }));
    });
    await fc.assert(
      fc.asyncProperty(plan, fc.subarray(ids), fc.boolean(), async (resources, enabled, atOnce) => {
        const policies = new Set<string>(enabled);
        expect(await served(resources, policies, atOnce)).toEqual(await decodedForEach(resources, policies));
      }),
      { numRuns: 200 },
    );
  });

  test("is decoded once for each resource in each phase, and not at all for remediation", async () => {
    const decoding = vi.spyOn(Struct.prototype, "toJavaScript");
    const { resources, stack } = requestsOf(deployment);
    await engine.configure(configuration({ all: {} }));
    decoding.mockClear();
    for (const request of resources) {
      await engine.remediate(request);
      await engine.analyze(request);
    }
    // Properties and, of all but the stack, the provider's.
    const once = 2 * resources.length - 1;
    expect(decoding).toHaveBeenCalledTimes(once);
    await engine.analyzeStack(stack);
    expect(decoding).toHaveBeenCalledTimes(2 * once);
  });

  test("is not taken for evaluated where the host shows nothing", () => {
    expect(() => current.atEnd(ids.length - 1, [])).toThrow("did not show the plan");
  });
});
