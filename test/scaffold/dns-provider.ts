import { typeOf } from "../../policy-pack/catalog";
import type { Schema } from "../catalog/schemas";
import { addRow } from "./catalog";
import { type Changes, ScaffoldError, withEntry } from "./changes";
import { fromTemplate } from "./templates";

export interface NewDnsProvider {
  /** The type token of its record, such as `newdns:index/record:Record`. */
  readonly token: string;
  /** The property that lists its records, where one resource holds many. */
  readonly list?: string | undefined;
  /** The package that declares the type, as `npm:@pulumi/newdns@1.2.3` or `pypi:pulumi-newdns@1.2.3`; its documentation where absent. */
  readonly package?: string | undefined;
}

/** Writes the row of a provider's record type, its cases, and where its schema comes from. Returns what to do next. */
export function addDnsProvider(changes: Changes, { token, list, package: source }: NewDnsProvider): readonly string[] {
  const provider = token.split(":")[0] ?? "";
  if (!/^[\w-]+(?::[\w.-]+(?:\/\w+)?):\w+$/.test(token)) {
    throw new ScaffoldError(`'${token}' is no type token: write <provider>:<module>/<type>:<Type>`);
  }
  if (typeOf(token) !== undefined) throw new ScaffoldError(`'${token}' has a row already`);
  const row = fromTemplate(list ? "list-row.txt" : "record-row.txt", { token, list: list ?? "" });
  const file = addRow(changes, `${provider}:`, provider, row);
  const [cases, table] = list ? ["list-holders.ts", "listHolders"] : ["record-cases.ts", "recordCases"];
  const entry = fromTemplate(list ? "list-case.txt" : "record-case.txt", { token, provider, list: list ?? "" });
  changes.edit(`test/resolution/dns/${cases}`, (text) => withEntry(text, table, entry));
  const paths = list
    ? [list, ...["name", "type", "value"].map((key) => `${list}[].${key}`), "domain"]
    : ["domain", "name", "type", "value"];
  const schema = source ? addPackage(changes, provider, source) : addDocumentation(changes, provider, token, paths);
  return [
    `Correct its row in ${file}: the properties that give name, type and values.`,
    schema,
    `Correct its cases in test/resolution/dns/${cases}, with inputs as its documentation writes them, and run them: npx vitest run --project pack test/resolution/dns`,
    'Add the type of its zone, as `zone: { names: ["name"] }`, if it has one.',
    "See that every path exists: npx vitest run --project pack test/catalog/drift.test.ts",
    "Derive the page of what is covered: npm run derive",
  ];
}

function addPackage(changes: Changes, provider: string, source: string): string {
  const { registry, name, version } =
    /^(?<registry>npm|pypi):(?<name>.+)@(?<version>[\d.]+)$/.exec(source)?.groups ?? {};
  if (registry === undefined) {
    throw new ScaffoldError(`'${source}' names no package: write npm:<name>@<version> or pypi:<name>@<version>`);
  }
  const read = thisMonth();
  const entry = `{ provider: "${provider}", registry: "${registry}", package: "${name}", version: "${version}", read: "${read}" },`;
  changes.edit("test/catalog/make-schemas.ts", (text) => withEntry(text, "sources", entry));
  return `Read its schema from the package: npm run schemas -- ${provider}. Commit test/catalog/schemas/${provider}.json.`;
}

function addDocumentation(changes: Changes, provider: string, token: string, paths: readonly string[]): string {
  const file = "test/catalog/schemas/terraform.json";
  changes.edit(file, (text) => {
    const { sources, types } = JSON.parse(text) as Schema;
    const source = { provider, package: "TODO the URL of its documentation", version: "TODO", read: thisMonth() };
    return `${JSON.stringify({ sources: [...sources, source], types: { ...types, [token]: paths } }, undefined, 2)}\n`;
  });
  return `Write the properties that its documentation names into ${file}, with the documentation as source.`;
}

/** The month in which a schema is read, as `2026-11`. */
function thisMonth(): string {
  return new Date().toISOString().slice(0, 7);
}
