import type { Answered } from "../../register/answers";
import type { Website } from "../../register/register";
import { registerValid } from "../../rules/register-valid";
import { registerVerified } from "../../rules/register-verified";
import { undetermined } from "../../rules/undetermined";
import { languageFor, type ReportOptions } from "../evaluate";
import type { ExitCode } from "../exit";
import { runCommand } from "../problem";
import { connect, type QueryOptions } from "./cloud";
import { evaluateRegister, registerNamed } from "./report";

export interface VerifyOptions extends ReportOptions {
  /** Where to ask instead of the public endpoints. */
  readonly endpoint?: string;
  /** Seconds to wait for an answer. */
  readonly timeout: number;
}

/** In seconds: the APIs count requests by the second and by the minute. */
const retryDelays: readonly number[] = [0.5, 2, 8];

/** Compares a register with what Alibaba Cloud knows of its domains, and delivers the report. */
export async function verify(file: string | undefined, options: VerifyOptions): Promise<ExitCode> {
  const register = registerNamed(file);
  const { websites } = register;
  const { endpoint, timeout } = options;
  return runCommand(languageFor(options, register), async () => {
    // A register with problems has no websites; its report names them.
    const answered = websites.length > 0 ? await answersAbout(websites, { endpoint, timeout, retryDelays }) : [];
    return evaluateRegister(register, [registerValid, registerVerified(answered), undetermined], options);
  });
}

/** One question after the other, as the APIs allow few at a time. */
async function answersAbout(websites: readonly Website[], options: QueryOptions): Promise<readonly Answered[]> {
  const ask = await connect(options);
  const answered: Answered[] = [];
  for (const website of websites) {
    for (const domain of website.domains) {
      answered.push({ website, domain, answer: await ask(domain.registrable) });
    }
  }
  return answered;
}
