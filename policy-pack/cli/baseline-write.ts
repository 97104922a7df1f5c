import { existsSync, writeFileSync } from "node:fs";
import { languageOf } from "../locales/language";
import { render } from "../locales/render";
import { phrases, type Text } from "../locales/text";
import type { Register } from "../register/register";
import { type BaselineEntry, isOf } from "../reporting/baseline";
import type { Report } from "../reporting/report";
import type { Rule } from "../rules/rule";
import { readBaseline } from "./baseline";
import { chosenRules } from "./chosen-rules";
import { type EvaluateOptions, findRegisterFor, reportOn } from "./evaluate";
import { type ExitCode, exitCode } from "./exit";
import { attempt } from "./output";
import { CommandError, runCommand } from "./problem";
import { fromHere, isFolder, readSource } from "./sources";

export const texts = phrases("cliBaselineWrite", {
  registerInError:
    "{file}: the register is in error, so nothing can be evaluated. 'icp-guard register check' says what is wrong with it.",
  wrote: "Wrote {file}: {found} of these deployments. Give it to preview and check as --baseline {file}.",
  wroteBesideOthers:
    "Wrote {file}: {found} of these deployments, and {kept} of others as before. Give it to preview and check as --baseline {file}.",
});

export interface WriteOptions extends Pick<EvaluateOptions, "register" | "extraRules" | "config" | "lang"> {
  readonly file: string;
  readonly stack?: string;
}

/** Records what is found in deployments now, and keeps what the file holds of other stacks. */
export function writeBaseline(inputs: readonly string[], options: WriteOptions): Promise<ExitCode> {
  const { file, stack, lang } = options;
  const language = languageOf(lang, process.env["LANG"]);
  return runCommand(language, async () => {
    const chosen = await chosenRules(options);
    const before = existsSync(file) ? readBaseline(file).findings : [];
    const sources = await Promise.all([...new Set(inputs)].map((input) => readSource(input, stack)));
    const found = sources.flatMap((source) => {
      const register = usable(findRegisterFor(options, isFolder(source.name) ? source.name : "."));
      return entriesOf(reportOn([source], register, { language, ...chosen }), chosen.rules);
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
