import { kindNames } from "../facts/filing-kinds";
import type { Filing } from "../register/register";
import type { RuleResult } from "./rule";

/** Where a result about a website or app points: its domain, and the key of its entry that is at fault. */
export function atFiling(filing: Filing, key: string): Pick<RuleResult, "domain" | "path" | "proof"> {
  return { domain: filing.domains[0]?.registrable, ...atRegisterEntry(`${filing.path}.${key}`) };
}

/** Where a result about any other entry points. */
export function atRegisterEntry(path: string): Pick<RuleResult, "path" | "proof"> {
  return { path, proof: { register: path } };
}

/** What messages call a website or app: `{kind} '{name}'`. */
export function calling({ kind, name }: Filing): RuleResult["values"] {
  return { kind: kindNames[kind], name };
}
