import { release } from "../facts/release";
import type { Rule } from "./rule";

/** The rule's documentation. */
export function pageOf({ id, page = pageAt(`docs/rules/${id}.md`) }: Rule): string {
  return page;
}

/** The URL of a file of this package, as it was when this version was released. */
export function pageAt(path: string): string {
  return `${release.homepage}/blob/v${release.version}/${path}`;
}
