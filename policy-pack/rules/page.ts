import { release } from "../facts/release";
import type { Rule } from "./rule";

/** The rule's documentation. */
export function documentationOf({ id, page = documentationAt(`docs/rules/${id}.md`) }: Rule): string {
  return page;
}

/** The URL of a file of this package, as it was when this version was released. */
export function documentationAt(path: string): string {
  return `${release.homepage}/blob/v${release.version}/${path}`;
}
