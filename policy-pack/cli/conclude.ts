import { dirname, join, relative, resolve } from "node:path";
import type { Deployment } from "../deployment/deployment";
import { type Language, languageOf, type Text } from "../facts/language";
import { today } from "../facts/today";
import { findRegister } from "../register/find";
import type { Register } from "../register/register";
import { buildReport } from "../reporting/build";
import type { Format } from "../reporting/outlets";
import { catalogue } from "../rules/catalogue";
import { judge } from "../rules/judge";
import { type ExitCode, exitCode } from "./exit";
import { type FailOn, failing } from "./fail-on";
import { type Output, print, write } from "./output";

/** What every command that judges is asked. */
export interface JudgingOptions {
  readonly register?: string;
  readonly format: Format;
  /** Files to write besides what is printed. */
  readonly output?: readonly Output[];
  readonly failOn?: FailOn;
  readonly lang?: Language;
}

/** A deployment, and where it was read from. */
export interface Source {
  readonly deployment: Deployment;
  /** As the user named it. */
  readonly name: string;
  /** The file that stands for it. */
  readonly file: string;
  /** What this kind of source cannot tell. */
  readonly limits: readonly Text[];
}

/** The register that applies: the one that is named, else the one nearest to what is judged. */
export function findRegisterFor({ register }: Pick<JudgingOptions, "register">, near: string): Register {
  return findRegister({
    named: register ?? process.env["ICP_REGISTER"],
    startedIn: register === undefined ? resolve(near) : process.cwd(),
    pack: join(dirname(__dirname), ".."),
  });
}

export function languageFor({ lang }: Pick<JudgingOptions, "lang">, register: Register): Language {
  return languageOf(lang ?? register.language, process.env["LANG"]);
}

/** Judges deployments under a register, prints the report, and says how it went. */
export function conclude(sources: readonly Source[], register: Register, options: JudgingOptions): ExitCode {
  const judged = sources.map(({ deployment, name, file, limits }) => ({
    identity: deployment.identity,
    source: name,
    file,
    resources: deployment.resources.length,
    findings: judge({ register, deployment, today: today() }),
    limits,
  }));
  const report = buildReport(judged, {
    language: languageFor(options, register),
    rules: catalogue,
    register: relative(process.cwd(), register.file),
    positionOf: (path) => register.positionOf(path),
  });
  for (const output of options.output ?? []) write(report, output);
  print(report, options.format);
  if (register.problems.length > 0) return exitCode.unusable;
  return failing[options.failOn ?? "mandatory"](report.summary) ? exitCode.rejected : exitCode.clean;
}
