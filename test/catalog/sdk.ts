import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** What a Pulumi SDK for Node declares of one resource type. */
export interface SdkType {
  /** The type token, such as `alicloud:cdn/domainNew:DomainNew`. */
  readonly token: string;
  /** Every path of its arguments down to plain values, as the tables write them: `rules[].domain`. */
  readonly inputs: readonly string[];
  /** Every path of its state, arguments included. */
  readonly outputs: readonly string[];
  /** The TypeScript programs in its documentation. */
  readonly examples: readonly string[];
}

/** The resource types of the installed @pulumi/alicloud. */
export function readAlicloud(): readonly SdkType[] {
  const root = dirname(require.resolve("@pulumi/alicloud/package.json"));
  return readSdk(root).filter(({ token }) => token.startsWith("alicloud:"));
}

/**
 * Reads the declarations of every resource type of an SDK and of its provider, which are generated and so of one
 * form. A type that had other tokens before is read under each of them.
 *
 * @param root the folder of the package
 */
export function readSdk(root: string): readonly SdkType[] {
  const nested = readNestedTypes(root);
  return readdirSync(root, { recursive: true, encoding: "utf8" }).flatMap((file) => {
    if (!file.endsWith(".js") || file.startsWith("types")) return [];
    const source = readFileSync(join(root, file), "utf8");
    const own = /__pulumiType = '(?<token>[^']+)'/.exec(source)?.groups?.["token"];
    if (own === undefined) return [];
    const before = [...source.matchAll(/\{ type: "(?<token>[^"]+)" \}/g)].flatMap(
      ({ groups }) => groups?.["token"] ?? [],
    );
    const declared = readType(own, parse(root, file.replace(/\.js$/, ".d.ts")), nested);
    return [declared, ...before.map((token) => ({ ...declared, token }))];
  });
}

type Interface = readonly (readonly [property: string, type: ts.TypeNode])[];
type Nested = ReadonlyMap<string, Interface>;

function readType(pulumiType: string, source: ts.SourceFile, nested: Nested): SdkType {
  const isProvider = !pulumiType.includes(":");
  const name = isProvider ? "Provider" : pulumiType.slice(pulumiType.lastIndexOf(":") + 1);
  const paths = (suffix: string) =>
    source.statements
      .filter((node) => ts.isInterfaceDeclaration(node))
      .filter((node) => node.name.text === `${name}${suffix}`)
      .flatMap((node) => pathsOf(membersOf(node), nested));
  const declared = source.statements.find((node) => ts.isClassDeclaration(node) && node.name?.text === name);
  return {
    token: isProvider ? `pulumi:providers:${pulumiType}` : pulumiType,
    inputs: paths("Args"),
    outputs: paths("State"),
    examples: declared ? examplesIn(source.text.slice(declared.getFullStart(), declared.getStart(source))) : [],
  };
}

function readNestedTypes(root: string): Nested {
  const found = new Map<string, Interface>();
  const visit = (node: ts.Node, prefix: string): void => {
    if (ts.isInterfaceDeclaration(node)) found.set(`${prefix}.${node.name.text}`, membersOf(node));
    if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body)) {
      for (const statement of node.body.statements) visit(statement, `${prefix}.${node.name.text}`);
    }
  };
  const inputs = "types/input.d.ts";
  if (!existsSync(join(root, inputs))) return found;
  for (const statement of parse(root, inputs).statements) visit(statement, "inputs");
  return found;
}

function parse(root: string, file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest);
}

function membersOf(node: ts.InterfaceDeclaration): Interface {
  return node.members
    .filter((member) => ts.isPropertySignature(member))
    .flatMap(({ name, type }) => (ts.isIdentifier(name) && type ? [[name.text, type] as const] : []));
}

function pathsOf(members: Interface, nested: Nested, prefix = "", above: readonly string[] = []): readonly string[] {
  return members.flatMap(([property, type]) => {
    const { list, refersTo } = shapeOf(type);
    const path = `${prefix}${property}${list ? "[]" : ""}`;
    const inner = refersTo && !above.includes(refersTo) ? nested.get(refersTo) : undefined;
    return inner && refersTo ? pathsOf(inner, nested, `${path}.`, [...above, refersTo]) : [path];
  });
}

/** Looks through the wrappers `pulumi.Input<…>` and `… | undefined`. */
function shapeOf(type: ts.TypeNode): { readonly list: boolean; readonly refersTo?: string } {
  if (ts.isArrayTypeNode(type)) return { ...shapeOf(type.elementType), list: true };
  if (ts.isUnionTypeNode(type)) return type.types.map(shapeOf).find(({ list, refersTo }) => list || refersTo) ?? plain;
  if (!ts.isTypeReferenceNode(type)) return plain;
  const name = qualified(type.typeName);
  if (name.startsWith("inputs.")) return { list: false, refersTo: name };
  const [inner] = type.typeArguments ?? [];
  return inner ? shapeOf(inner) : plain;
}

const plain = { list: false } as const;

function qualified(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : `${qualified(name.left)}.${name.right.text}`;
}

function examplesIn(comment: string): readonly string[] {
  const text = comment.replace(/^ \* ?/gm, "");
  return [...text.matchAll(/^```typescript\n(?<program>.*?)^```$/gms)].map(({ groups }) => groups?.["program"] ?? "");
}
