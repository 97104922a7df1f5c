import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Clause, clauses } from "../../policy-pack/facts/clauses";
import { render } from "../../policy-pack/locales/render";
import { catalogue } from "../../policy-pack/rules/catalogue";
import type { Message, Rule } from "../../policy-pack/rules/rule";

const docs = join(__dirname, "../../docs");
const page = readFileSync(join(docs, "clauses.md"), "utf8");
const rows = [...page.matchAll(/^\| (.+?) \| (.+?) \| (.+) \|$/gm)]
  .slice(1)
  .map(([, clause = "", rules = "", unseen = ""]) => ({ clause, rules, unseen }));

/** The clauses that a rule or one of its messages cites. */
function clausesOf({ clause, messages }: Rule): readonly (Clause | undefined)[] {
  return [clause, ...Object.values<Message>(messages).map((message) => message.clause)];
}

describe("the table of clauses", () => {
  it("has a row for each clause, in the order of the limitations", () => {
    expect(rows.map(({ clause }) => clause)).toEqual(Object.values(clauses).map((clause) => render(clause, "en")));
  });

  it.each(Object.keys(clauses) as Clause[])("names the rules for %s", (clause) => {
    const { rules = "", unseen = "" } = rows.find((row) => row.clause === render(clauses[clause], "en")) ?? {};
    const named = [...rules.matchAll(/\[([\w-]+)\]/g)].map(([, id]) => id);
    const enforcing = catalogue.filter((rule) => clausesOf(rule).includes(clause)).map(({ id }) => id);
    expect(named.toSorted()).toEqual(enforcing.toSorted());
    expect(unseen).toMatch(enforcing.length === 0 ? /^Cannot be checked: \w.*\.$/ : /^\w.*\.$/);
  });

  it("leads to pages that exist", () => {
    const links = [...page.matchAll(/\]\(([\w/-]+\.md)\)/g)].map(([, link = ""]) => link);
    expect(links).not.toEqual([]);
    expect(links.filter((link) => !existsSync(join(docs, link)))).toEqual([]);
  });
});
