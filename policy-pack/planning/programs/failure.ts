import { release } from "../../facts/release";
import { listOf, phrases, type Text } from "../../locales/text";
import { ProgramError } from "../errors";
import type { Explanation, Language } from "./languages/language";
import type { Project } from "./project";
import type { Ending } from "./run";
import { CallbackError } from "./transforms";

export const texts = phrases("failure", {
  methodUnknown:
    "{directory}: the program's Pulumi SDK calls '{method}', which this version of icp-guard does not have. Update icp-guard, or check the output of 'pulumi preview --json --show-sames' instead.",
  ownFault:
    "{directory}: icp-guard itself failed while it planned this program; the program may be right. Please report the trace below at {issues}.",
  failed: "{directory}: the program failed. Correct it, so that 'pulumi preview' would run it too.",
  ended: "{directory}: the program ended by itself {ending}, before its plan was whole.",
  exitCode: "with exit code {code}",
  signal: "on signal {signal}",
});

/** What came of running a program. */
export interface Outcome {
  readonly project: Pick<Project, "directory" | "language">;
  /** What the handlers of the program's requests threw. */
  readonly failures: readonly unknown[];
  /** The errors in the program's log. */
  readonly complaints: readonly string[];
  readonly ending: Ending;
}

/**
 * The first reason why a program's plan is not whole, from the most to the least telling; nothing where it is whole.
 * What is neither an error of the program nor thrown by its own functions is a fault of this package.
 */
export function errorOf({ project, failures, complaints, ending }: Outcome): ProgramError | undefined {
  const { directory, language } = project;
  const fault = failures.find((failure) => !(failure instanceof ProgramError || failure instanceof CallbackError));
  if (fault !== undefined) {
    const trace = fault instanceof Error ? fault.stack : String(fault);
    return new ProgramError(texts.ownFault({ directory, issues: release.bugs.url }), trace);
  }
  const trace = complaints.join("\n\n") || ending.printed.trim() || undefined;
  const unmet = failures.flatMap((failure) => (failure instanceof ProgramError ? [failure.text] : []));
  if (unmet.length > 0) return new ProgramError(listOf(unmet, "\n\n"), trace);
  if (ending.how === 0 && complaints.length === 0) return undefined;
  const text = explained(directory, language, trace) ?? ended(directory, complaints, ending);
  return new ProgramError(text, trace);
}

/** What the SDKs' gRPC libraries say of a method that a server does not have. */
const unknownMethod: Explanation = {
  sign: /(?:The server does not implement the method |unknown method )\/?pulumirpc\.([\w/]+)/,
  explain: (directory, method) => texts.methodUnknown({ directory, method }),
};

/** Errors that the program's own text does not explain. */
function explained(directory: string, { explanations }: Language, trace = ""): Text | undefined {
  for (const { sign, explain } of [unknownMethod, ...explanations]) {
    const found = sign.exec(trace);
    if (found) return explain(directory, found[1] ?? "");
  }
  return undefined;
}

function ended(directory: string, complaints: readonly string[], { how }: Ending): Text {
  if (complaints.length > 0) return texts.failed({ directory });
  const ending = typeof how === "number" ? texts.exitCode({ code: how }) : texts.signal({ signal: String(how) });
  return texts.ended({ directory, ending });
}
