import { describe, expect, it } from "vitest";
import { Deployment } from "../../policy-pack/deployment/deployment";
import type { Resource } from "../../policy-pack/deployment/resource";
import type { Properties } from "../../policy-pack/deployment/value";
import { evaluateDeployment } from "../../policy-pack/evaluation/evaluate";
import { parseRegister } from "../../policy-pack/register/load";
import { urnOf } from "../../policy-pack/testing/host";
import { register as text } from "../rules/registers";

function planned(type: string, name: string, inputs: Properties): Resource {
  const urn = urnOf(type, name);
  return { urn, type, name, inputs, outputs: {}, dependencies: [], propertyDependencies: {} };
}

const dns = "alicloud:dns/alidnsRecord:AlidnsRecord";
const deployment = new Deployment(
  { project: "shop", stack: "dev" },
  [
    planned(dns, "us", { domainName: "example.com", rr: "us", type: "A", value: "198.51.100.8" }),
    planned(dns, "www", { domainName: "example.net", rr: "www", type: "A", value: "203.0.113.8" }),
    planned("alicloud:cdn/domainNew:DomainNew", "cdn", { domainName: "www.example.net", scope: "domestic" }),
  ],
  {},
);
const exemption = `
exemptions:
  - rule: icp-access-provider
    resource: ${urnOf(dns, "www")}
    category: waived
    reason: The access filing is in review.
    approver: 王五
    expires: 2027-01-31
`;

function found(register: string) {
  const findings = evaluateDeployment({
    register: parseRegister(register, "icp-register.yaml"),
    deployment,
    today: "2026-11-24",
  });
  return findings.map(({ rule, resource, message }) => [rule.id, message, resource]);
}

describe("a whole deployment is evaluated", () => {
  it("once by every rule: the register, what each resource tells, what all of them tell, and what that leaves over", () => {
    expect(found(text + exemption)).toEqual([
      ["icp-domain-registration", "not-stated", deployment.stackUrn],
      ["icp-pre-approval", "not-stated", deployment.stackUrn],
      ["icp-cdn-area-needs-filing", "unfiled", urnOf("alicloud:cdn/domainNew:DomainNew", "cdn")],
      ["icp-dns-record-to-mainland", "unfiled", urnOf(dns, "www")],
      ["icp-filing-instance", "not-stated", deployment.stackUrn],
      ["icp-filed-domain-needs-mainland-host", "away-here", urnOf(dns, "us")],
      ["icp-exemptions", "unused", deployment.stackUrn],
    ]);
  });

  it("by nothing but its register where that is in error", () => {
    expect(found(text.replace("domain: example.com", "domain: example"))).toEqual([
      ["icp-register-valid", "problem", deployment.stackUrn],
    ]);
  });
});
