import type { ResourceType, TypeTable } from "./shape";

const record: ResourceType = {
  records: [
    {
      names: [{ host: "subDomain", zone: "domain", apexWhenAbsent: true }],
      type: { path: "recordType" },
      values: ["value"],
      line: "recordLine",
      off: { path: "status", is: "disable" },
    },
  ],
};
const zone: ResourceType = { zone: { names: ["domain"] } };

/**
 * DNSPod of Tencent Cloud. Properties: tencentcloud-iac-pulumi 0.2.3, and Tencent Cloud's Terraform provider
 * 1.82.56 as Pulumi bridges it.
 */
export const dnspodTypes: TypeTable = {
  "tencentcloud:Dnspod/record:Record": record,
  "tencentcloud:Dnspod/domainInstance:DomainInstance": zone,
  "tencentcloud:index/dnspodRecord:DnspodRecord": record,
  "tencentcloud:index/dnspodDomainInstance:DnspodDomainInstance": zone,
};
