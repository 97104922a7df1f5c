import type { Website } from "../register/register";
import type { Judgement } from "./rule";

/** Where a judgement of a website points: its domain, and the key of its entry that is at fault. */
export function inWebsite(website: Website, key: string): Pick<Judgement, "domain" | "path" | "proof"> {
  return { domain: website.domains[0]?.registrable, ...inRegister(`${website.path}.${key}`) };
}

/** Where a judgement of any other entry points. */
export function inRegister(path: string): Pick<Judgement, "path" | "proof"> {
  return { path, proof: { register: path } };
}
