import { PolicyPack } from "@pulumi/policy";
import { release } from "../facts/release";
import { enforcementLevels } from "../rules/levels";
import { type PolicyMetadata, type PolicySession, policiesOf } from "./policies";
import { decodeOnce, type PolicyConfiguration, refuseConfiguration } from "./requests";

/** What evaluates once the pack has started. */
export interface Evaluation {
  readonly session: PolicySession;
  /** What is wrong with a configuration, by policy; empty where it can be followed. */
  complaintOf(configuration: object): string;
}

/** A pack as the engine gets to know it. */
export interface ServedPack {
  readonly name: string;
  readonly policies: readonly PolicyMetadata[];
  /** Is called once: when the engine has configured the pack, or earlier where something takes it. */
  readonly evaluation: () => Evaluation;
}

/** Serves policies to the Pulumi engine. What evaluates is loaded while the engine starts the program. */
export function servePack({ name, policies, evaluation }: ServedPack): PolicyPack {
  let loaded: Evaluation | undefined;
  const load = () => {
    loaded ??= evaluation();
    return loaded;
  };
  const names = new Set(["all", ...policies.map((policy) => policy.name)]);
  refuseConfiguration((configuration) => {
    if (!Object.entries(configuration).every(([policy, said]) => names.has(policy) && onlySetsLevel(said))) {
      return load().complaintOf(configuration);
    }
    setImmediate(load);
    return "";
  });
  decodeOnce();
  return new PolicyPack(name, {
    description: release.description,
    policies: policiesOf(policies, () => load().session),
  });
}

function onlySetsLevel(configuration: PolicyConfiguration): boolean {
  const { enforcementLevel, ...others } = configuration;
  return Object.keys(others).length === 0 && enforcementLevels.some((level) => level === enforcementLevel);
}
