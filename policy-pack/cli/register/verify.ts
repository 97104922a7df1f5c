import type { Answer, Answered, FiledEntity } from "../../register/answers";
import type { Website } from "../../register/register";
import { filingRisk } from "../../rules/filing-risk";
import { registerValid } from "../../rules/register-valid";
import { registerVerified } from "../../rules/register-verified";
import { undetermined } from "../../rules/undetermined";
import { type AccountOptions, connectTo } from "../cloud/accounts";
import type { Cloud } from "../cloud/cloud";
import { languageFor, type ReportOptions } from "../evaluate";
import type { ExitCode } from "../exit";
import { runCommand } from "../problem";
import { type Progress, texts } from "../progress";
import { evaluateRegister, registerNamed } from "./report";

export interface VerifyOptions extends ReportOptions, AccountOptions {}

/** Compares a register with what Alibaba Cloud knows of its domains and filings, and delivers the report. */
export async function verify(file: string | undefined, options: VerifyOptions): Promise<ExitCode> {
  const register = registerNamed(file);
  return runCommand(languageFor(options, register), async (progress) => {
    if (register.problems.length > 0)
      return evaluateRegister(register, [registerValid, undetermined], options, progress);
    const clouds = await connectTo(options);
    const answered = await answersAbout(register.websites, clouds, progress);
    const listed = await listedBy(clouds);
    const rules = [registerValid, registerVerified(answered, listed), filingRisk(listed), undetermined];
    return evaluateRegister(register, rules, options, progress);
  });
}

/** One question after the other, as the APIs allow few at a time. */
async function answersAbout(
  websites: readonly Website[],
  clouds: readonly Cloud[],
  progress: Progress,
): Promise<readonly Answered[]> {
  const answered: Answered[] = [];
  const asked = websites.flatMap((website) => website.domains.map((domain) => ({ website, domain })));
  await progress.each(asked, async ({ website, domain }) => {
    progress.show(texts.asking({ domain: domain.display }));
    answered.push({ website, domain, answer: await firstAnswer(domain.registrable, clouds) });
  });
  return answered;
}

/** Each account tells of its own domains only. */
async function firstAnswer(domain: string, clouds: readonly Cloud[]): Promise<Answer> {
  const answer: { filing: Answer["filing"]; registration: Answer["registration"] } = {
    filing: "withheld",
    registration: "withheld",
  };
  for (const cloud of clouds) {
    const { filing, registration } = await cloud.aboutDomain(domain);
    if (answer.filing === "withheld") answer.filing = filing;
    if (answer.registration === "withheld") answer.registration = registration;
    if (answer.filing !== "withheld" && answer.registration !== "withheld") break;
  }
  return answer;
}

async function listedBy(clouds: readonly Cloud[]): Promise<readonly FiledEntity[]> {
  const listed: FiledEntity[] = [];
  for (const cloud of clouds) listed.push(...(await cloud.filings()));
  return listed;
}
