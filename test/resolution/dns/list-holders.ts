import type { Resource } from "../../../policy-pack/deployment/resource";
import { type Properties, type PropertyValue, UNKNOWN } from "../../../policy-pack/deployment/value";
import { planned } from "./planned";

/** How a resource writes a list of records, each given as host, type and value. */
interface ListHolder {
  readonly type: string;
  readonly list: string;
  readonly element: (host: PropertyValue, type: PropertyValue, value: PropertyValue) => Properties;
  readonly inputs: Properties;
  readonly others: readonly Resource[];
}

export const zone = planned("aws:route53/zone:Zone", { name: "example.net" }, { name: "zone" });

/** Every type whose resources hold many records, by provider. */
export const listHolders: Readonly<Record<string, ListHolder>> = {
  "Route 53": {
    type: "aws:route53/recordsExclusive:RecordsExclusive",
    list: "resourceRecordSets",
    element: (name, type, value) => ({ name, type, resourceRecords: [{ value }] }),
    inputs: { zoneId: UNKNOWN },
    others: [zone],
  },
  Namecheap: {
    type: "namecheap:index/domainRecords:DomainRecords",
    list: "records",
    element: (hostname, type, address) => ({ hostname, type, address }),
    inputs: { domain: "example.net" },
    others: [],
  },
  GoDaddy: {
    type: "godaddy:index/domainRecord:DomainRecord",
    list: "records",
    element: (name, type, data) => ({ name, type, data }),
    inputs: { domain: "example.net" },
    others: [],
  },
};
