import { version } from "@pulumi/alicloud/package.json";
import { usualTerraformName } from "../../policy-pack/catalog/tokens";
import { readAlicloud } from "./sdk";
import { names, source } from "./terraform-names.json";

const terraformNames: Readonly<Record<string, string>> = names;

/** The module that lists the types of the installed SDK. */
export function knownTypesSource(): string {
  return `/**
 * Every resource type of the SDK that this version was made for, also those that matter for no filing: by module, each with
 * the name of its Terraform resource where that is not the usual one. \`npm run known-types\` writes it.
 *
 * Source: @pulumi/alicloud ${version}; Terraform names: ${source}.
 */
export const knownTypes = \`
${linesOf().join("\n")}
\`;

/** The SDK that this version was made for. */
export const madeFor = "@pulumi/alicloud ${version}";
`;
}

function linesOf(): readonly string[] {
  const modules = new Map<string, Set<string>>();
  for (const { token } of readAlicloud()) {
    const [, module, type] = /^alicloud:(\w+)\/\w+:(\w+)$/.exec(token) ?? [];
    if (module === undefined || type === undefined) continue;
    const terraform = terraformNames[token];
    const unusual = terraform !== undefined && terraform !== usualTerraformName(token);
    const entry = unusual ? `${type}=${terraform.replace("alicloud_", "")}` : type;
    modules.set(module, (modules.get(module) ?? new Set()).add(entry));
  }
  return [...modules]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([module, types]) => wrapped(module, [...types]));
}

/** Lines of no more than 120 columns, each beginning with the module. */
function wrapped(module: string, types: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const type of types.toSorted()) {
    const last = lines.at(-1);
    if (last === undefined || last.length + type.length > 119) lines.push(`${module}: ${type}`);
    else lines[lines.length - 1] = `${last} ${type}`;
  }
  return lines;
}
