import { dirname, resolve } from "node:path";
import * as z from "zod";
import { sdkTypeOf } from "../../catalog";
import { Deployment } from "../../deployment/deployment";
import type { Provider, Resource } from "../../deployment/resource";
import { identityIn, isDefaultProvider, nameIn, packageOf, providerIn, typeIn, urnPattern } from "../../deployment/urn";
import { form } from "../../documents/form";
import { phrases, type Text } from "../../locales/text";
import { configOf } from "../provider-config";
import { frameIn, sourcePositionOf } from "../source-position";
import { toProperties, unknownSentinel, type WireObject } from "../wire";
import { limitations } from "./input-limitations";

export const texts = phrases("planStates", { urn: "a URN" });

/** A plan that others made, together with what it cannot tell. */
export interface ReadPlan {
  readonly deployment: Deployment;
  readonly inputLimitations: readonly Text[];
}

const urnSchema = form(urnPattern, texts.urn);

const urnsSchema = z
  .array(z.string())
  .nullish()
  .transform((urns) => urns ?? []);

const propertiesSchema = z
  .custom<WireObject>((value) => typeof value === "object" && value !== null)
  .nullish()
  .transform((properties) => properties ?? {});

/** A resource as Pulumi writes it into stack exports and previews (Pulumi SDK, `apitype.ResourceV3`), as far as it is read here. */
export const stateSchema = z.object({
  urn: urnSchema,
  inputs: propertiesSchema,
  outputs: propertiesSchema,
  id: z.string().default(""),
  parent: z.string().default(""),
  /** Where the program makes it, as `project:///index.ts#12,3`. */
  sourcePosition: z.string().optional(),
  /** The same with what called that, the innermost first. */
  stackTrace: z.array(z.object({ sourcePosition: z.string().optional() })).nullish(),
  provider: z.string().default(""),
  dependencies: urnsSchema,
  propertyDependencies: z
    .record(z.string(), urnsSchema)
    .nullish()
    .transform((byInput) => byInput ?? {}),
  /** Read by the program, made by others. */
  external: z.boolean().default(false),
  /** To be deleted. */
  delete: z.boolean().default(false),
});

export type State = z.infer<typeof stateSchema>;

/** What a form of plan holds, before it becomes a deployment. */
export interface Planned {
  /** In order; of two with the same URN the later one counts. */
  readonly states: readonly State[];
  /** The stack's configuration, where the form tells it. */
  readonly config: Readonly<Record<string, string>>;
  readonly inputLimitations: readonly Text[];
}

/**
 * Builds the deployment. A provider that is not among the states is known from the configuration if
 * the engine made it itself; else its region counts as not known.
 *
 * @param name names the stack where no resource does
 */
export function toDeployment(
  { states, config, inputLimitations }: Planned,
  name: string,
  hidesSecrets = false,
): ReadPlan {
  const planned = new Map(
    states.filter((state) => !state.external && !state.delete).map((state) => [state.urn, state]),
  );
  const known = (urns: readonly string[]) => urns.filter((urn) => planned.has(urn));
  const providers = new Map<string, Provider>();
  const providerOf = (reference: string): Provider => {
    const urn = providerIn(reference);
    const found = providers.get(urn) ?? {
      urn,
      inputs: toProperties(planned.get(urn)?.inputs ?? assumedInputs(urn, config), hidesSecrets),
    };
    providers.set(urn, found);
    return found;
  };
  // Of as many resources, each would else keep a text of its own, which takes longer to look up.
  const types = new Map<string, string>();
  const typeOf = (urn: string): string => {
    const type = typeIn(urn);
    const found = types.get(type) ?? sdkTypeOf(type);
    types.set(type, found);
    return found;
  };
  const resources = [...planned.values()].map(
    (state): Resource => ({
      urn: state.urn,
      type: typeOf(state.urn),
      name: nameIn(state.urn),
      inputs: toProperties(state.inputs, hidesSecrets),
      outputs: { ...toProperties(state.outputs, hidesSecrets), ...(state.id !== "" && { id: state.id }) },
      ...(state.provider !== "" && { provider: providerOf(state.provider) }),
      ...(state.parent !== "" && { parent: state.parent }),
      ...madeAtOf(state, name),
      dependencies: known(state.dependencies),
      propertyDependencies: Object.fromEntries(
        Object.entries(state.propertyDependencies)
          .map(([input, urns]) => [input, known(urns)] as const)
          .filter(([, urns]) => urns.length > 0),
      ),
    }),
  );
  const [first] = resources;
  const region = config["alicloud:region"];
  const isBlind = [...providers.values()].some(
    ({ urn, inputs }) => packageOf(typeIn(urn)) === "alicloud" && isDefaultProvider(urn) && !("region" in inputs),
  );
  return {
    deployment: new Deployment(first ? identityIn(first.urn) : { project: name, stack: name }, resources, {
      variablesNotKnown: true,
      ...(region !== undefined && region !== unknownSentinel && { configRegion: region }),
    }),
    inputLimitations: isBlind ? [...inputLimitations, limitations.region] : inputLimitations,
  };
}

/** The project is where the command was started, or where the plan was written. */
function madeAtOf({ sourcePosition = "", stackTrace }: State, file: string): Pick<Resource, "madeAt"> {
  const places = [...(stackTrace ?? []).map((frame) => frame.sourcePosition ?? ""), sourcePosition];
  const madeAt = sourcePositionOf(
    places.flatMap((place) => frameIn(place) ?? []),
    [process.cwd(), dirname(resolve(file))],
  );
  return madeAt ? { madeAt } : {};
}

function assumedInputs(urn: string, config: Planned["config"]): WireObject {
  return isDefaultProvider(urn) ? configOf(config, packageOf(typeIn(urn))) : { region: unknownSentinel };
}
