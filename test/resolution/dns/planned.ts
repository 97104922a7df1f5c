import { Deployment } from "../../../policy-pack/deployment/deployment";
import type { Resource } from "../../../policy-pack/deployment/resource";
import { type Properties, UNKNOWN } from "../../../policy-pack/deployment/value";
import { type DnsRecord, recordsOf } from "../../../policy-pack/resolution/dns/records";

/** A planned resource; `suppliers` gives by input the names of the planned resources that its value comes from. */
export function planned(
  type: string,
  inputs: Properties,
  { name = "it", suppliers = {} }: { name?: string; suppliers?: Readonly<Record<string, readonly string[]>> } = {},
): Resource {
  const propertyDependencies = Object.fromEntries(
    Object.entries(suppliers).map(([input, names]) => [input, names.map((supplier) => `urn::${supplier}`)]),
  );
  return { urn: `urn::${name}`, type, name, inputs, outputs: {}, dependencies: [], propertyDependencies };
}

/** The records of the first resource, in a deployment of them all. */
export function recordsIn(...resources: readonly [Resource, ...Resource[]]): readonly DnsRecord[] {
  return recordsOf(resources[0], new Deployment({ project: "shop", stack: "test" }, resources, {}));
}

/** Records one a line: `A www.example.com = 192.0.2.1, 192.0.2.2`, with `?` for what is unknown. */
export function written(records: readonly DnsRecord[]): readonly string[] {
  return records.map(({ type, name, values }) => {
    const answers = values.map(({ value }) => (value === UNKNOWN ? "?" : String(value)));
    return `${text(type)} ${text(name)} = ${answers.join(", ")}`;
  });
}

function text(value: DnsRecord["name"]): string {
  return value.state === "known" ? value.value : "?";
}
