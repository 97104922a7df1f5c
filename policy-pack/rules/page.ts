import { release } from "../facts/release";
import type { Rule } from "./rule";

/** The rule's documentation, as it was when this version was released. */
export function pageOf({ id, page = `docs/rules/${id}.md` }: Rule): string {
  return `${release.homepage}/blob/v${release.version}/${page}`;
}
