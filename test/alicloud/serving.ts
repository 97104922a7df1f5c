import { describe, expect, it } from "vitest";
import { product } from "../../policy-pack/alicloud/products";
import type { TypeTable } from "../../policy-pack/alicloud/types/shape";
import { type Properties, type Tree, UNKNOWN } from "../../policy-pack/deployment/value";
import { accessProvider } from "../../policy-pack/rules/access-provider";
import type { ResourceRule } from "../../policy-pack/rules/rule";
import type { ServingMessage } from "../../policy-pack/rules/serving";
import type { PlannedResource } from "../../policy-pack/testing/host";
import { casesOf, type Expected, type FailingCase, type Plan } from "../../policy-pack/testing/tester";
import { register } from "../rules/registers";

/** What surrounds the resource under trial. */
export interface Setting {
  readonly inputs?: Properties;
  readonly suppliedBy?: Readonly<Record<string, readonly string[]>>;
  readonly others?: readonly PlannedResource[];
  /** The default provider's region; `cn-hangzhou` where absent. */
  readonly region?: Tree;
  /** A provider of its own, with these inputs. */
  readonly provider?: PlannedResource["provider"];
}

/** How one binding type is tried: by the same domain in settings that serve the mainland, do not, or may. */
export interface Trial {
  /** The inputs that bind a domain. */
  readonly binds: (domain: Tree) => Properties;
  /** The first is the one in which the domain varies. */
  readonly mainland: Readonly<Record<string, Setting>>;
  readonly elsewhere: Readonly<Record<string, Setting>>;
  readonly undecided: Readonly<Record<string, Setting>>;
  /** What else it binds, or not: names of domains as it writes them. */
  readonly writes?: Readonly<Record<string, Tree>>;
}

const domains = { filed: "www.example.com", filedElsewhere: "www.example.org.cn", unfiled: "www.example.net" };

/** Tries every binding type of a table by a rule, and whether each has a trial. */
export function tryServing(
  rule: ResourceRule<ServingMessage>,
  table: TypeTable,
  trials: Readonly<Record<string, Trial>>,
) {
  const binding = Object.keys(table).filter((token) => table[token]?.domains && rule.types.has(token));

  it("has a trial for every type that binds a domain", () => {
    expect(Object.keys(trials).sort()).toEqual(binding.sort());
  });

  describe.each(Object.entries(trials))("%s", (token, trial) => {
    it.each(casesOfTrial(rule, token, trial))("$name", ({ run }) => run());
    const row = table[token];
    if (row && product(row.product).filing === "alibaba-cloud") {
      it.each(accessCases(token, trial))("$name", ({ run }) => run());
    }
  });
}

function casesOfTrial(rule: ResourceRule<ServingMessage>, token: string, trial: Trial) {
  const { mainland, elsewhere, undecided, writes = {} } = trial;
  const usual = Object.values(mainland)[0] ?? {};
  const plan = (domain: Tree, setting: Setting) => planOf(token, trial, domain, setting);
  const failing = (domain: Tree, setting: Setting, message: ServingMessage): FailingCase => ({
    ...plan(domain, setting),
    finds: [{ resource: "subject", message }],
  });
  return casesOf(rule, {
    register,
    valid: {
      "a filed domain": plan(domains.filed, usual),
      "a domain filed elsewhere, as far as a filing is asked for": plan(domains.filedElsewhere, usual),
      ...mapped(elsewhere, (setting) => plan(domains.unfiled, setting)),
    },
    invalid: {
      ...mapped(mainland, (setting) => failing(domains.unfiled, setting, "unfiled")),
      ...mapped(writes, (domain) => failing(domain, usual, "unfiled")),
      "a domain whose filing is planned": failing("www.example.cn", usual, "planned"),
    },
    undetermined: {
      ...mapped(undecided, (setting) => failing(domains.unfiled, setting, "place-undecided")),
      "an unknown domain": failing(UNKNOWN, usual, "domain-unknown"),
    },
    notApplicable: {},
  });
}

function accessCases(token: string, trial: Trial) {
  const usual = Object.values(trial.mainland)[0] ?? {};
  const finds: readonly Expected[] = [{ resource: "subject", message: "binding" }];
  return casesOf(accessProvider, {
    register,
    valid: { "a domain filed with Alibaba Cloud": planOf(token, trial, domains.filed, usual) },
    invalid: { "a domain filed elsewhere": { ...planOf(token, trial, domains.filedElsewhere, usual), finds } },
    undetermined: {},
    notApplicable: { "a domain without a filing": planOf(token, trial, domains.unfiled, usual) },
  });
}

function planOf(type: string, trial: Trial, domain: Tree, setting: Setting): Plan {
  const { inputs, suppliedBy = {}, others = [], region = "cn-hangzhou", provider } = setting;
  const subject: PlannedResource = {
    type,
    name: "subject",
    inputs: { ...trial.binds(domain), ...inputs },
    suppliedBy,
    ...(provider && { provider }),
  };
  return { resources: [...others, subject], provider: { region } };
}

function mapped<From, To>(table: Readonly<Record<string, From>>, to: (each: From) => To): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(table).map(([name, each]) => [name, to(each)]));
}
