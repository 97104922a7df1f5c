import { registerValid } from "../../rules/register-valid";
import { languageFor } from "../conclude";
import { type ExitCode, exitCode } from "../exit";
import { agreement } from "./agreement";
import { ask } from "./cloud";
import { CommandError } from "./problem";
import { type ReportOptions, registerNamed, reportOn } from "./report";

export interface VerifyOptions extends ReportOptions {
  /** Where to ask instead of the public endpoints. */
  readonly endpoint?: string;
  /** Seconds to wait for an answer. */
  readonly timeout: number;
}

/** In seconds: the APIs count requests by the second and by the minute. */
const pauses: readonly number[] = [0.5, 2, 8];

/** Compares a register with what Alibaba Cloud says of its domains, prints the report, and says how it went. */
export async function verify(file: string | undefined, options: VerifyOptions): Promise<ExitCode> {
  const register = registerNamed(file);
  const { endpoint, timeout } = options;
  const domains = register.websites.flatMap((website) => website.domains.map(({ registrable }) => registrable));
  try {
    // A register with problems has no websites; its report says why.
    const answers = domains.length > 0 ? await ask(domains, { endpoint, timeout, pauses }) : new Map();
    return reportOn(register, [registerValid, agreement(answers)], options);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`${error.text[languageFor(options, register)]}\n`);
    return exitCode.unusable;
  }
}
