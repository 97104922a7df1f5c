import type { RegisterResourceRequest } from "@pulumi/pulumi/proto/resource_pb";
import { isProviderType, packageOf, typeIn } from "../../deployment/urn";
import { configOf } from "../provider-config";
import { unknownSentinel } from "../wire";
import type { Plan } from "./plan";

/**
 * The provider that a registration names or inherits, as a reference; empty where the engine has to
 * make a default one. A resource's provider serves its children of the same package, a component's
 * providers serve all below it.
 */
export function namedProvider(plan: Plan, request: RegisterResourceRequest): string {
  const wanted = packageOf(request.getType());
  const parent = plan.goal(request.getParent());
  const inherited = parent && packageOf(typeIn(parent.provider)) === wanted ? parent.provider : undefined;
  return (
    request.getProvider() || inherited || request.getProvidersMap().get(wanted) || parent?.providers.get(wanted) || ""
  );
}

/** Makes default providers, one for each package and version that the program's SDKs ask for. */
export class DefaultProviders {
  readonly #references = new Map<string, string>();
  readonly #versions = new Map<string, string>();

  /** @param config the stack's configuration, of which each package's default provider gets its own part */
  constructor(
    readonly plan: Plan,
    readonly config: Readonly<Record<string, string>>,
  ) {}

  /** Takes in a package that an SDK asks for by a reference of ours instead of by its version. */
  addPackage(version: string): string {
    const reference = `package-${this.#versions.size}`;
    this.#versions.set(reference, version);
    return reference;
  }

  /** The reference of the default provider for a type or function of a package. */
  referenceFor(token: string, version: string, packageReference: string): string {
    const provided = packageOf(token);
    const wanted = this.#versions.get(packageReference) ?? version;
    const name = ["default", ...wanted.split(/[.+-]/).filter((part) => part !== "")].join("_");
    const key = `${provided} ${name}`;
    const known = this.#references.get(key);
    if (known !== undefined) return known;
    const urn = this.plan.add({
      type: `pulumi:providers:${provided}`,
      name,
      parent: "",
      inputs: { ...configOf(this.config, provided), ...(wanted !== "" && { version: wanted }) },
      provider: "",
      providers: new Map(),
      dependencies: [],
      propertyDependencies: {},
      transforms: [],
    });
    const reference = `${urn}::${unknownSentinel}`;
    this.#references.set(key, reference);
    return reference;
  }
}

/** Whether the engine looks for a provider to make a resource of this type. */
export function needsProvider(request: RegisterResourceRequest): boolean {
  return request.getCustom() && !isProviderType(request.getType());
}
