import type { Website } from "../register/register";
import type { RuleResult } from "./rule";

/** Where a result about a website points: its domain, and the key of its entry that is at fault. */
export function atWebsite(website: Website, key: string): Pick<RuleResult, "domain" | "path" | "proof"> {
  return { domain: website.domains[0]?.registrable, ...atRegisterEntry(`${website.path}.${key}`) };
}

/** Where a result about any other entry points. */
export function atRegisterEntry(path: string): Pick<RuleResult, "path" | "proof"> {
  return { path, proof: { register: path } };
}
