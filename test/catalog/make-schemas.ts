import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resourceTypes } from "../../policy-pack/catalog";
import type { Schema, Source } from "./schemas";
import { readSdk } from "./sdk";
import { usesOf } from "./uses";

/** The packages that tell which properties the resource types of a provider have, and the month in which they were read. */
const sources: readonly (Source & { readonly registry: "npm" | "pypi" })[] = [
  { provider: "aws", registry: "npm", package: "@pulumi/aws", version: "6.34.1", read: "2026-11" },
  { provider: "aws", registry: "npm", package: "@pulumi/aws", version: "7.48.0", read: "2026-11" },
  { provider: "azure", registry: "npm", package: "@pulumi/azure", version: "5.89.2", read: "2026-11" },
  { provider: "azure", registry: "npm", package: "@pulumi/azure", version: "6.40.0", read: "2026-11" },
  { provider: "azure-native", registry: "npm", package: "@pulumi/azure-native", version: "2.21.1", read: "2026-11" },
  { provider: "azure-native", registry: "npm", package: "@pulumi/azure-native", version: "3.28.0", read: "2026-11" },
  { provider: "cloudflare", registry: "npm", package: "@pulumi/cloudflare", version: "5.49.1", read: "2026-11" },
  { provider: "cloudflare", registry: "npm", package: "@pulumi/cloudflare", version: "6.22.1", read: "2026-11" },
  { provider: "dnsimple", registry: "pypi", package: "pulumi-dnsimple", version: "5.3.2", read: "2026-11" },
  { provider: "gcp", registry: "npm", package: "@pulumi/gcp", version: "8.19.1", read: "2026-11" },
  { provider: "gcp", registry: "npm", package: "@pulumi/gcp", version: "9.37.0", read: "2026-11" },
  { provider: "kubernetes", registry: "npm", package: "@pulumi/kubernetes", version: "4.34.2", read: "2026-11" },
  { provider: "random", registry: "npm", package: "@pulumi/random", version: "4.21.2", read: "2026-11" },
  { provider: "tencentcloud", registry: "pypi", package: "tencentcloud-iac-pulumi", version: "0.2.3", read: "2026-11" },
  { provider: "digitalocean", registry: "npm", package: "@pulumi/digitalocean", version: "4.80.1", read: "2026-11" },
  { provider: "ns1", registry: "pypi", package: "pulumi-ns1", version: "3.10.2", read: "2026-11" },
  { provider: "akamai", registry: "pypi", package: "pulumi-akamai", version: "12.1.1", read: "2026-11" },
  { provider: "linode", registry: "pypi", package: "pulumi-linode", version: "6.8.0", read: "2026-11" },
  { provider: "vercel", registry: "npm", package: "@pulumiverse/vercel", version: "5.4.1", read: "2026-11" },
  { provider: "huaweicloud", registry: "pypi", package: "pulumi-huaweicloud", version: "0.0.12", read: "2026-11" },
  { provider: "volcengine", registry: "pypi", package: "pulumi-volcengine", version: "0.0.47", read: "2026-11" },
];

type Properties = ReadonlyMap<string, readonly string[]>;

const tokens = [...new Set(usesOf(resourceTypes).map(({ token }) => token))].toSorted();

/** The providers to read, as words of the command; all where there are none. */
const asked = process.argv.slice(2);

for (const provider of new Set(sources.map((source) => source.provider))) {
  if (asked.length > 0 && !asked.includes(provider)) continue;
  const wanted = tokens.filter((token) => token.replace("pulumi:providers:", "").split(":", 1)[0] === provider);
  const own = sources.filter((source) => source.provider === provider);
  const read = own.map((source) => (source.registry === "npm" ? readFromNpm(source) : readFromPypi(source)));
  const types = wanted.flatMap((token) => {
    const found = read.filter((properties) => properties.has(token));
    const paths = new Set(found.flatMap((properties) => properties.get(token) ?? []));
    return found.length === 0 ? [] : [[token, [...paths].toSorted()] as const];
  });
  const schema: Schema = {
    sources: own.map(({ registry: _, ...source }) => source),
    types: Object.fromEntries(types),
  };
  writeFileSync(join(__dirname, "schemas", `${provider}.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
}

function readFromNpm({ package: name, version }: Source): Properties {
  return unpacked((folder) => {
    execFileSync("npm", ["pack", "--silent", `${name}@${version}`], { cwd: folder });
    unpack(folder, "*.tgz");
    return new Map(readSdk(join(folder, "package")).map(({ token, inputs }) => [token, inputs]));
  });
}

function readFromPypi({ package: name, version }: Source): Properties {
  return unpacked((folder) => {
    execFileSync("pip", ["download", "--quiet", "--no-deps", "--no-binary", name, `${name}==${version}`], {
      cwd: folder,
    });
    unpack(folder, "*.tar.gz");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".py"));
    const sources = files.map((file) => readFileSync(join(folder, file), "utf8"));
    const nested = new Map(sources.flatMap(readPythonArguments));
    return new Map(sources.flatMap((source) => readPython(source, nested)));
  });
}

type PythonProperties = readonly (readonly [name: string, type: string])[];

/** The classes of arguments in a file of a Python SDK, by name. */
function readPythonArguments(source: string): readonly (readonly [string, PythonProperties])[] {
  return source.split(/^(?=class )/m).flatMap((text) => {
    const name = /^class (\w+Args):/.exec(text)?.[1];
    // Between its name and its definition a property may be said to be deprecated.
    const properties = [
      ...text.matchAll(
        /@pulumi\.getter(?:\(name="(\w+)"\))?(?:(?!@pulumi\.getter)[\s\S])*?def (\w+)\(self\) -> (.+):$/gm,
      ),
    ];
    return name ? [[name, properties.map(([, camel, own = "", type = ""]) => [camel ?? own, type])]] : [];
  });
}

/** A resource class of a Python SDK, with the paths of its inputs down to plain values. */
function readPython(
  source: string,
  nested: ReadonlyMap<string, PythonProperties>,
): readonly (readonly [string, readonly string[]])[] {
  const token = /'(?<token>[\w.-]+:[\w./-]+:\w+)',\s+resource_name/.exec(source)?.groups?.["token"];
  const [[, properties] = []] = readPythonArguments(source);
  const pathsOf = (all: PythonProperties, around: readonly string[] = []): readonly string[] =>
    all.flatMap(([name, type]) => {
      const path = type.includes("Sequence[") ? `${name}[]` : name;
      const its = /'(\w+Args)'/.exec(type)?.[1] ?? "";
      const inner = around.includes(its) ? undefined : nested.get(its);
      return inner ? pathsOf(inner, [...around, its]).map((below) => `${path}.${below}`) : [path];
    });
  return token && properties ? [[token, pathsOf(properties)]] : [];
}

function unpacked<T>(read: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "schemas-"));
  try {
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function unpack(folder: string, archives: string): void {
  execFileSync("sh", ["-c", `tar xzf ${archives} --exclude='*.map'`], { cwd: folder });
}
