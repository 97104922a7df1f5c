import { describe, expect, test } from "vitest";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import { languages } from "../../policy-pack/locales/language";
import { limitations } from "../../policy-pack/planning/plans/input-limitations";
import { html, prose } from "../../policy-pack/reporting/html/markup";
import { wordsIn } from "../../policy-pack/reporting/html/words";
import { markdown } from "../../policy-pack/reporting/markdown";
import { reporters } from "../../policy-pack/reporting/reporters";
import { deploymentOf, registerWith, reportOf, reportOfMany, resourceOf } from "../browser/reports";
import { disposed, exempted, exemptedBy, exemption, found, report } from "./findings";

describe("a template", () => {
  test.each([
    ["text", `<b a="'">&`, "&lt;b a=&quot;&#39;&quot;&gt;&amp;"],
    ["a control character", "\u001b", "\\u{1b}"],
    ["a number", 0, "0"],
    ["nothing", undefined, ""],
    ["markup", html`<b>${"<"}</b>`, "<b>&lt;</b>"],
    ["a list", ["a", [html`<i></i>`, 1]], "a<i></i>1"],
    ["code in prose", prose("set `<a>` to"), "set <code>&lt;a&gt;</code> to"],
  ])("takes %s", (_, part, expected) => {
    expect(html`<p>${part}</p>`.text).toBe(`<p>${expected}</p>`);
  });
});

describe.each(languages)("in %s", (language) => {
  test.each([0, 1, 2])("the heading counts %i", (count) => {
    expect(wordsIn(language).heading(count)).toContain(count === 0 ? "" : String(count));
  });

  test.each([-2, -1, 0, 1, 2])("%i days are told from today", (days) => {
    expect(wordsIn(language).left(days)).toContain(String(Math.abs(days)));
    expect(wordsIn(language).left(days) === wordsIn(language).left(-days)).toBe(days === 0);
  });
});

test("the page of a register alone names the file, and that nothing is filed", async () => {
  const page = (await reporters.html())(
    report([], { register: undefined }, { identity: undefined, source: "register.yaml" }),
  );
  expect(page).toContain("<title>ICP filing report · register.yaml</title>");
  expect(page).toContain(wordsIn("en").noRegister);
  expect(page).toContain(wordsIn("en").noDomains);
  expect(page).toContain(wordsIn("en").nothingFound);
});

test("notes, tickets and resources stand in for what is missing", async () => {
  const { ticket: _, ...untracked } = exemption;
  const inputLimitations = [limitations.dependencies];
  const page = (await reporters.html())(
    report(
      [],
      {},
      { inputLimitations, findings: disposed([{ ...exempted, domain: undefined }], {}, exemptedBy(untracked)) },
    ),
  );
  expect(page).toContain('<p class="limit">Note: It does not tell which resources');
  expect(page).toContain("<td>old-cdn</td>");
});

test("findings about a domain that are at no stop are listed below it", async () => {
  expect((await reporters.html())(report([{ ...found.unfiled, domain: "www.example.com" }]))).toContain(
    '<p class="rest">',
  );
});

test("a filing is shown as it is, with a domain in both its forms", async () => {
  const website = { name: "示例", entity: "杭州示例科技有限公司", domain: "例子.中国" };
  const page = (await reporters.html())(reportOf(deploymentOf([]), registerWith({ websites: [website] })));
  expect(page).toContain('例子.中国 <small class="mono">xn--fsqu00a.xn--fiqs8s</small>');
  expect(page).toContain(wordsIn("en").planned);
});

test("a record of which nothing is known is shown", () => {
  const record = resourceOf("alicloud:dns/alidnsRecord:AlidnsRecord", "www", {
    domainName: "example.com",
    rr: UNKNOWN,
    type: UNKNOWN,
    value: "203.0.113.7",
  });
  const given = reportOf(deploymentOf([record]), registerWith({}));
  expect(given.map.domains[0]?.names[0]?.chains[0]?.[0]).toMatchObject({ text: "…", what: undefined });
});

test("names whose domain is not known have a heading of their own", async () => {
  const edge = resourceOf("alicloud:cdn/domainNew:DomainNew", "edge", { domainName: UNKNOWN });
  const page = (await reporters.html())(reportOf(deploymentOf([edge]), registerWith({})));
  expect(page).toContain(`<h3>${wordsIn("en").unknownDomain}</h3>`);
  expect(page).toContain(`aria-label="Where every domain leads: ${wordsIn("en").unknownDomain}"`);
});

describe("the picture in a comment", () => {
  test.each([
    [1, 0, false],
    [10, 1, false],
    [100, 1, true],
  ])("of %i domains", (count, folds, cut) => {
    const text = markdown(reportOfMany(count));
    expect(text).toContain("```mermaid\nflowchart LR");
    expect(text.split("<summary>Where every domain leads").length - 1).toBe(folds);
    expect(/^… and \d+ more\.$/m.test(text)).toBe(cut);
  });
});
