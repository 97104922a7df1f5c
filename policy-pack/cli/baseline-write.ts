import { existsSync, writeFileSync } from "node:fs";
import { grouped } from "../deployment/grouped";
import type { StackIdentity } from "../deployment/urn";
import type { Inventory } from "../inventory/inventory";
import { languageOf } from "../locales/language";
import { render } from "../locales/render";
import { phrases, type Text } from "../locales/text";
import { fromHere } from "../planning/from-here";
import type { Register } from "../register/register";
import { type BaselineEntry, isOf } from "../reporting/baseline";
import type { Report } from "../reporting/report";
import type { Rule } from "../rules/rule";
import { readBaseline } from "./baseline";
import { chosenRules } from "./chosen-rules";
import { type EvaluateOptions, findInventoryFor, findRegisterFor, reportOn } from "./evaluate";
import { type ExitCode, exitCode } from "./exit";
import { attempt } from "./output";
import { CommandError, runCommand } from "./problem";
import { isFolder, readSource, type Source } from "./sources";

export const texts = phrases("cliBaselineWrite", {
  registerInError:
    "{file}: the register is in error, so nothing can be evaluated. 'icp-guard register check' says what is wrong with it.",
  wrote: "Wrote {file}: {found} of these deployments. Give it to preview and check as --baseline {file}.",
  wroteBesideOthers:
    "Wrote {file}: {found} of these deployments, and {kept} of others as before. Give it to preview and check as --baseline {file}.",
});

export interface WriteOptions
  extends Pick<EvaluateOptions, "register" | "inventory" | "extraRules" | "config" | "lang"> {
  readonly file: string;
  readonly stack?: string;
}

interface ReadUnderRegister {
  readonly register: Register;
  readonly inventory: Inventory;
  readonly source: Source;
}

/** Records what is found in deployments now, and keeps what the file holds of other stacks. */
export function writeBaseline(inputs: readonly string[], options: WriteOptions): Promise<ExitCode> {
  const { file, stack, lang } = options;
  const language = languageOf(lang, process.env["LANG"]);
  return runCommand(language, async (progress) => {
    const chosen = await chosenRules(options);
    const before = existsSync(file) ? readBaseline(file).findings : [];
    const read: ReadUnderRegister[] = [];
    await progress.each([...new Set(inputs)], async (input) => {
      const near = isFolder(input) ? input : ".";
      const register = usable(findRegisterFor(options, near));
      const inventory = findInventoryFor(options, near, register);
      const outputsOf = (identity: StackIdentity) => inventory.outputsOf(identity);
      read.push({ register, inventory, source: await readSource(input, { stack, outputsOf, progress }) });
    });
    const byRegister = grouped(read.map((each) => [each.register.file, each]));
    const sources = [...byRegister.values()].flatMap((group) => group.map(({ source }) => source));
    const found = [...byRegister.values()].flatMap((group) => {
      const [{ register, inventory }] = group as [ReadUnderRegister];
      const report = reportOn(
        group.map(({ source }) => source),
        register,
        { language, ...chosen, inventory },
      );
      return entriesOf(report, chosen.rules);
    });
    const stacks = sources.map(({ identity }) => identity);
    const kept = before.filter((entry) => !isOf(entry, stacks));
    const findings = [...kept, ...found].toSorted(byPlace);
    attempt(file, () => writeFileSync(file, `${JSON.stringify({ version: 1, findings }, undefined, 2)}\n`));
    process.stdout.write(`${render(written(file, found, kept), language)}\n`);
    return exitCode.clean;
  });
}

/** What is exempted is left out, as it has an end of its own; and so is what nothing is let off from. */
function entriesOf({ findings }: Report, rules: readonly Rule[]): readonly BaselineEntry[] {
  const strict = new Set(rules.filter(({ exemptible }) => exemptible === false).map(({ id }) => id));
  return findings
    .filter(({ rule, status }) => status !== "exempted" && !strict.has(rule))
    .map(({ fingerprint, rule, messageId, resource, domain }) => ({ fingerprint, rule, messageId, resource, domain }));
}

/** @throws CommandError where the register has problems, for then nothing is evaluated */
function usable(register: Register): Register {
  if (register.problems.length === 0) return register;
  const file = fromHere(register.file);
  throw new CommandError(texts.registerInError({ file }));
}

/** So that a later version of the file differs only where its findings do. */
function byPlace(a: BaselineEntry, b: BaselineEntry): number {
  const [first, second] = [a, b].map(({ resource, rule, fingerprint }) => [resource, rule, fingerprint].join());
  return String(first) < String(second) ? -1 : 1;
}

function written(file: string, found: readonly BaselineEntry[], kept: readonly BaselineEntry[]): Text {
  const counts = { file, found: found.length };
  return kept.length > 0 ? texts.wroteBesideOthers({ ...counts, kept: kept.length }) : texts.wrote(counts);
}
