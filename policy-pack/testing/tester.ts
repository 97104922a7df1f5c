import { metadataOf } from "../crossguard/metadata";
import { policiesOf } from "../crossguard/policies";
import { Session } from "../crossguard/session";
import type { Environment } from "../deployment/resource";
import { isStack, nameIn } from "../deployment/urn";
import type { Properties } from "../deployment/value";
import { problemsText } from "../documents/problem";
import { Evaluator } from "../evaluation/evaluator";
import { Inventory } from "../inventory/inventory";
import { parseInventory } from "../inventory/load";
import { render } from "../locales/render";
import { parseRegister } from "../register/load";
import { registerValid } from "../rules/register-valid";
import type { Message, Rule } from "../rules/rule";
import { undetermined } from "../rules/undetermined";
import { textOf } from "../rules/wording";
import { type Diagnostic, type PlannedResource, preview } from "./host";

/** What a case plans, and under which register. */
export interface Plan {
  readonly resources: readonly PlannedResource[];
  /** YAML of the register; the table's own where absent. */
  readonly register?: string;
  /** The default provider's inputs. */
  readonly provider?: Properties;
  readonly environment?: Environment;
  /** What a file holds of other stacks, as `icp-guard inventory write` writes it; nothing where absent. */
  readonly inventory?: string;
  /** The day of the evaluation; 2026-11-24 where absent. */
  readonly today?: string;
}

/** One finding that a case expects: the resource's name (`stack` for the register) and the message's id. */
export interface Expected {
  readonly resource: string;
  readonly message: string;
  /** Texts that the message must contain. */
  readonly says?: readonly string[];
}

export interface FailingCase extends Plan {
  readonly finds: readonly Expected[];
}

/** The cases of one rule. Every table must have some that it rejects, so that no rule passes by never applying. */
export interface CaseTable {
  readonly register: string;
  /** The rule applies, and is content. */
  readonly valid: Readonly<Record<string, Plan>>;
  /** The rule reports a violation. */
  readonly invalid: Readonly<Record<string, FailingCase>>;
  /** The rule applies, and a value that decides is unknown. */
  readonly undetermined: Readonly<Record<string, FailingCase>>;
  /** The rule has nothing to say. */
  readonly notApplicable: Readonly<Record<string, Plan>>;
}

/** A case ready to run: throws where the policy host reports anything but what the case expects. */
export interface RunnableCase {
  readonly name: string;
  run(): Promise<void>;
}

/** Turns a table into cases that run the rule as a policy through the policy SDK's own handlers. */
export function casesOf(rule: Rule, table: CaseTable): readonly RunnableCase[] {
  if (Object.keys(table.invalid).length === 0) throw new Error(`${rule.id}: a table needs cases that the rule rejects`);
  assertOutcomes(rule, table);
  const passing = { ...table.valid, ...table.notApplicable };
  return [
    ...Object.entries(passing).map(([name, plan]) => runnable(name, rule, table, plan, [])),
    ...Object.entries(table.invalid).map(([name, plan]) => runnable(name, rule, table, plan, plan.finds, rule)),
    ...Object.entries(table.undetermined).map(([name, plan]) =>
      runnable(name, rule, table, plan, plan.finds, undetermined),
    ),
  ];
}

/** A message that says that it is undetermined must be so in each case. */
function assertOutcomes(rule: Rule, { invalid }: CaseTable): void {
  for (const { message } of Object.values(invalid).flatMap(({ finds }) => finds)) {
    const declared = (rule.messages as Readonly<Record<string, Message | undefined>>)[message];
    if (declared?.outcome) throw new Error(`${rule.id}: '${message}' is undetermined, so no case with it is invalid`);
  }
}

function runnable(
  name: string,
  rule: Rule,
  table: CaseTable,
  plan: Plan,
  finds: readonly Expected[],
  policy: Rule = rule,
): RunnableCase {
  return {
    name,
    run: async () => {
      const register = parseRegister(plan.register ?? table.register, "icp-register.yaml");
      // Only the rule about them has anything to say of such a register.
      if (register.problems.length > 0 && rule.id !== registerValid.id) {
        throw new Error(`the case's register is in error:\n${render(problemsText(register.problems), "en")}`);
      }
      const rules = [rule, undetermined];
      const { environment = {}, today = "2026-11-24", inventory: held } = plan;
      const inventory =
        held === undefined ? undefined : new Inventory(() => parseInventory(held, "icp-inventory.json"));
      const session = new Session(new Evaluator({ rules, register, inventory, environment, today }));
      const policies = policiesOf(metadataOf(rules, "en"), () => session);
      const diagnostics = await preview(policies, plan.resources, plan.provider);
      compare(
        diagnostics.map((diagnostic) => describe(diagnostic, rule)),
        finds.map(({ resource, message }) => `${policy.id}: ${message} on ${resource}`),
      );
      for (const [index, { says = [] }] of finds.entries()) {
        for (const text of says) {
          const message = diagnostics[index]?.message ?? "";
          if (!message.includes(text)) throw new Error(`expected "${text}" in:\n${message}`);
        }
      }
    },
  };
}

function compare(actual: readonly string[], expected: readonly string[]): void {
  if (actual.join("\n") === expected.join("\n")) return;
  throw new Error(
    `expected:\n  ${expected.join("\n  ") || "nothing"}\nreported:\n  ${actual.join("\n  ") || "nothing"}`,
  );
}

/** A diagnostic as policy, message id and resource; the id is that of the one message whose text fits. */
function describe({ policy, urn, message }: Diagnostic, rule: Rule): string {
  const ids = Object.keys(rule.messages).filter((id) => patternOf(textOf(rule, id, "en")).test(message));
  const name = isStack(urn) ? "stack" : nameIn(urn);
  return `${policy}: ${ids.join("|") || message} on ${name}`;
}

function patternOf(text: string): RegExp {
  const literal = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(^|\\n|: )${literal.join("[^]*?")}(\\n|$)`);
}
