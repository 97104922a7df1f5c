import { existsSync } from "node:fs";
import { Deployment } from "../deployment/deployment";
import { Estate } from "../deployment/estate";
import { problemsText } from "../documents/problem";
import { isAddress } from "../facts/addresses/address";
import { type Language, languages } from "../locales/language";
import { render } from "../locales/render";
import { listOf, phrases, type Text } from "../locales/text";
import type { Register } from "../register/register";
import { wrap } from "../reporting/wrap";
import type { Destination } from "../resolution/dns/destination";
import type { TraceContext } from "../resolution/dns/hops";
import { canonical } from "../resolution/dns/names";
import { traceName } from "../resolution/dns/trace";
import { findInventoryFor, findRegisterFor, languageFor } from "./evaluate";
import { type ExitCode, exitCode } from "./exit";
import type { LocationFormat } from "./options";
import { screen } from "./output";
import { CommandError, runCommand } from "./problem";
import { printProblems } from "./register-problems";

export const texts = phrases("cliLocate", {
  notOne: "'{value}' is neither an address nor a host name. Write one such as 47.96.0.9 or www.example.com.",
  misspelt: "'{value}' is neither an address nor a host name. Did you mean '{meant}'?",
  mainland: "in the Chinese mainland: a domain that leads there needs an ICP filing",
  withAccess:
    "in the Chinese mainland, at Alibaba Cloud: a domain that leads there needs an ICP filing with Alibaba Cloud among its access providers",
  overseas: "outside the Chinese mainland: a domain that leads there needs no ICP filing",
  undecided: "not known whether in the Chinese mainland: a domain that leads there is reported as undetermined",
  private: "not reached from the Internet: a domain that leads there needs no ICP filing",
});

export interface LocateOptions {
  readonly format: LocationFormat;
  readonly register?: string;
  readonly inventory?: string;
  readonly lang?: Language;
}

interface Located {
  /** As it was given. */
  readonly value: string;
  readonly end: Destination;
}

const forms: Readonly<Record<LocationFormat, (located: readonly Located[], language: Language) => string>> = {
  text: (located, language) => located.map((each) => paragraphOf(each, language)).join("\n\n"),
  json: (located) => JSON.stringify({ version: 1, values: located.map(described) }, undefined, 2),
};

/** Says where addresses and names lie, by the register, the inventory and facts alone. */
export function locate(values: readonly string[], options: LocateOptions): Promise<ExitCode> {
  const register = findRegisterFor(options, ".");
  const language = languageFor(options, register);
  return runCommand(language, async () => {
    if (!isNone(register, options)) {
      printProblems(register, language);
      if (register.problems.length > 0) return exitCode.unusable;
    }
    const inventory = findInventoryFor(options, ".", register);
    if (inventory.problems.length > 0) throw new CommandError(problemsText(inventory.problems));
    const estate = new Estate([], inventory.besides([]));
    const deployment = new Deployment({ project: "", stack: "" }, [], {}, estate);
    const located = values.map((value) => ({ value, end: endOf(value, { deployment, register }) }));
    process.stdout.write(`${forms[options.format](located, language)}\n`);
    return exitCode.clean;
  });
}

/** Whether there is no register, and none was asked for. */
function isNone({ file }: Register, { register }: LocateOptions): boolean {
  return register === undefined && process.env["ICP_REGISTER"] === undefined && !existsSync(file);
}

/** @throws CommandError for a value that is neither address nor name */
function endOf(value: string, context: TraceContext): Destination {
  if (!isAddress(value) && !isHostname(value)) throw new CommandError(notOne(value));
  const [end] = traceName(value, context);
  if (end === undefined) throw new Error(`No end of ${value}`);
  return end;
}

/** Labels of any script; the last one is no number, which only an address has. */
function isHostname(text: string): boolean {
  return /^(?:[a-z0-9_-]{1,63}\.)+(?!\d+$)[a-z0-9-]{2,63}$/.test(canonical(text));
}

function notOne(value: string): Text {
  const url = /^[a-z]+:\/\//i.test(value) ? value : `http://${value}`;
  const meant = URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, "") : "";
  // A browser would complete `1.2.3` to another address than was meant.
  const isPart = value.includes(meant);
  return isPart && (isAddress(meant) || isHostname(meant)) ? texts.misspelt({ value, meant }) : texts.notOne({ value });
}

function placeOf({ place, demandedFiling }: Destination): Text {
  return place === "mainland" && demandedFiling === "alibaba-cloud" ? texts.withAccess : texts[place];
}

function paragraphOf({ value, end }: Located, language: Language): string {
  const columns = screen().columns;
  const lines = [placeOf(end), end.how].flatMap((text) => wrap(render(text, language), columns - 2));
  const heading = end.chain.length > 1 ? render(listOf(end.chain, " → "), language) : value;
  return [heading, ...lines.map((line) => `  ${line}`)].join("\n");
}

/** What a program may want to know, with the evidence in every language. */
function described({ value, end: { place, how, asOf, chain, demandedFiling } }: Located) {
  return {
    value,
    place,
    evidence: Object.fromEntries(languages.map((language) => [language, render(how, language)])),
    asOf,
    chain: chain.map((part) => render(part, "en")),
    filing: place === "mainland" ? (demandedFiling ?? "any") : undefined,
  };
}
