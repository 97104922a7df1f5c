import type { RecordMapping, RecordNaming } from "../../catalog/record-shape";
import { unknownKindOf } from "../../catalog/unknown-types";
import type { Resource } from "../../deployment/resource";
import { isProperties, type Properties } from "../../deployment/value";
import { parseDomain } from "../../facts/domain";

/** The names that most providers give to the properties of a record. */
const hosts = /^(?:name|host|host_?name|host_?record|record_?name|sub_?domain|rr|fqdn)$/i;
const zones = /^(?:domain|domain_?name|zone|zone_?name)$/i;
const types = /^(?:record|field|r)?_?type$/i;
const answers =
  /^(?:values?|contents?|targets?|records?|r+datas?|answers?|data|address(?:es)?|ips?|points?to|alias\w*|cname)$/i;

/** Changes nothing of where a record leads; with any other property its type needs a row to be read. */
const harmless =
  /^(?:id|ttl|priority|mx|comments?|description|remarks?|notes?|tags?|(?:project|account|team|tenant)_?id)$/i;

/** What a record answers with, and not for. */
export function isAnswer(key: string): boolean {
  return answers.test(key);
}

/** The property with the type of a record. */
export function typeKeyOf(inputs: Properties): string | undefined {
  return Object.keys(inputs).find((key) => types.test(key));
}

/**
 * How to read a DNS record of a type without a row: by its plain shape, which is a name, a type, values and
 * perhaps a zone, all of one meaning.
 *
 * @returns nothing for types with a row, for what is no record, and for any other shape
 */
export function plainMapping({ type, inputs }: Resource): RecordMapping | undefined {
  if (unknownKindOf(type) !== "record") return undefined;
  const keys = Object.keys(inputs);
  const typeKey = typeKeyOf(inputs);
  const values = keys.filter(isAnswer);
  const naming = namingOf(inputs);
  const known = [...keys.filter((key) => hosts.test(key) || zones.test(key) || harmless.test(key)), ...values, typeKey];
  const isPlain = keys.every((key) => known.includes(key)) && !values.some((key) => isProperties(inputs[key]));
  if (typeKey === undefined || values.length !== 1 || naming === undefined || !isPlain) return undefined;
  return { names: [naming], type: { path: typeKey }, values: values.map((key) => `${key}[]`) };
}

function namingOf(inputs: Properties): RecordNaming | undefined {
  const [host, ...otherHosts] = Object.keys(inputs).filter((key) => hosts.test(key));
  const [zone, ...otherZones] = Object.keys(inputs).filter((key) => zones.test(key));
  if (otherHosts.length > 0 || otherZones.length > 0) return undefined;
  const whole = host ?? zone;
  if (whole === undefined) return undefined;
  if (host === undefined || zone === undefined) return isDomain(inputs[whole]) ? { full: whole } : undefined;
  if (!isDomain(inputs[zone])) return undefined;
  return isBelow(inputs[host], inputs[zone]) ? { full: host } : { host, zone };
}

function isDomain(value: unknown): value is string {
  return typeof value === "string" && parseDomain(value) !== undefined;
}

/** Whether a name repeats its zone. */
function isBelow(name: unknown, zone: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/\.$/, "");
  return typeof name === "string" && `.${bare(name)}`.endsWith(`.${bare(zone)}`);
}
