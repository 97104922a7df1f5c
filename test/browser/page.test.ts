import { source as axe } from "axe-core";
import { describe, expect, test } from "vitest";
import { languages } from "../../policy-pack/locales/language";
import { page as pageOf } from "../../policy-pack/reporting/html/page";
import { examples } from "../examples/examples";
import { evil, hostile, report } from "../reporting/findings";
import { hasBrowser, open, useBrowser } from "./browser";
import {
  deploymentOf,
  registerWith,
  reportOf,
  reportOfExample,
  reportOfMany,
  reportOfStacks,
  resourceOf,
} from "./reports";

describe.skipIf(!hasBrowser)("the page", { timeout: 120_000 }, () => {
  useBrowser();

  test.each(examples)("of %s shows everything, and asks for nothing", async (example) => {
    const given = await reportOfExample(example);
    const { page, complaints, requests } = await open(pageOf(given));
    const texts = (selector: string) => page.locator(selector).allTextContents();
    expect(await texts(".domain h3")).toEqual(given.map.domains.map(({ display }) => display));
    expect(await page.locator(".finding").count()).toBe(given.findings.length);
    expect(await page.locator("#report h1").textContent()).toContain(given.summary.mandatory > 0 ? "block" : "Nothing");
    for (const { filing } of given.map.domains) {
      if (filing?.number) expect(await texts(".filing b")).toContain(filing.number);
    }
    for (const link of await page.locator("#report a[href^='#']").all()) {
      expect(await page.locator(`[id='${(await link.getAttribute("href"))?.slice(1)}']`).count()).toBe(1);
    }
    expect(complaints).toEqual([]);
    expect(requests).toEqual([page.url()]);
  });

  const schemes = ["light", "dark"] as const;
  const kinds = languages.flatMap((language) => schemes.map((colorScheme) => ({ language, colorScheme })));

  test.each(kinds)("can be used by everybody in $language, $colorScheme", async ({ language, colorScheme }) => {
    const given = await reportOfExample("unfiled-website");
    const { page } = await open(pageOf(given.translated(language)), { colorScheme });
    await page.evaluate(axe);
    const { violations } = await page.evaluate<{ violations: { id: string; nodes: unknown[] }[] }>("axe.run()");
    expect(violations).toEqual([]);
  });

  test("changes its language and keeps the filters", async () => {
    const given = await reportOfExample("unfiled-website");
    const { page } = await open(pageOf(given));
    await page.locator("[name=rule]").selectOption("icp-cdn-area-needs-filing");
    await page.locator("[data-action=language]").click();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh");
    expect(await page.title()).toContain("备案检查报告");
    expect(await page.locator("#report h1").textContent()).toContain("阻止部署");
    expect(await page.locator(".finding:visible").count()).toBe(1);
    await page.locator("[data-action=language]").click();
    expect(await page.locator("#report h1").textContent()).toContain("findings block the deployment");
  });

  test.each([
    ["a domain", "[name=domain]", "site-5", 1, "1 domain and 1 finding shown", "显示 1 个域名、1 项问题"],
    [
      "any text",
      "[name=text]",
      "icp-cdn-area-needs-filing",
      7,
      "7 domains and 7 findings shown",
      "显示 7 个域名、7 项问题",
    ],
    [
      "what several findings have in common",
      "[name=text]",
      "apply for an icp filing",
      0,
      "0 domains and 7 findings shown",
      "显示 0 个域名、0 项问题",
    ],
    [
      "nothing that is there",
      "[name=text]",
      "no such thing",
      0,
      "0 domains and 0 findings shown",
      "显示 0 个域名、0 项问题",
    ],
  ])("is narrowed down to %s", async (_, control, text, domains, english, chinese) => {
    const { page } = await open(pageOf(reportOfMany(20)));
    await page.locator(control).fill(text);
    expect(await page.locator(".domain:visible").count()).toBe(domains);
    expect(await page.locator("output").textContent()).toBe(english);
    await page.locator("[data-action=language]").click();
    expect(await page.locator("output").textContent()).toContain(chinese);
    await page.locator("button[type=reset]").click();
    await expect.poll(() => page.locator(".domain:visible").count()).toBe(20);
  });

  test.each([
    ["rule", "icp-cdn-area-needs-filing"],
    ["outcome", "blocking"],
  ] as const)("is narrowed down by %s", async (control, value) => {
    const given = reportOfMany(20);
    const { page } = await open(pageOf(given));
    await page.locator(`[name=${control}]`).selectOption(value);
    const attribute = await page
      .locator(".finding:visible")
      .evaluateAll((found, name) => found.map((each) => each.getAttribute(`data-${name}`)), control);
    expect(new Set(attribute)).toEqual(new Set([value]));
    expect(await page.locator(".domain:visible").count()).toBeLessThan(20);
  });

  test("is narrowed down by stack, where several are reported together", async () => {
    const { page } = await open(pageOf(reportOfStacks()));
    const visible = async (what: string) => page.locator(`${what}:visible`).count();
    expect([await visible(".domain"), await visible(".finding")]).toEqual([2, 2]);
    await page.locator("[name=stack]").selectOption("sites/prod");
    expect([await visible(".domain"), await visible(".finding")]).toEqual([1, 1]);
    await page.locator("[name=stack]").selectOption("network/prod");
    // It has no finding of its own, and the host that another stack's record leads to.
    expect([await visible(".domain"), await visible(".finding")]).toEqual([1, 0]);
    expect(await page.locator(".domain:visible .hop").last().textContent()).toContain("network/prod");
    expect(await (await open(pageOf(reportOfMany(1)))).page.locator("[name=stack]").count()).toBe(0);
  });

  test("folds and unfolds its domains", async () => {
    const { page } = await open(pageOf(reportOfMany(20)));
    expect(await page.locator(".domain[open]").count()).toBe(0);
    await page.locator("[data-action=expand]").click();
    expect(await page.locator(".domain[open]").count()).toBe(20);
    await page.locator("[data-action=collapse]").click();
    expect(await page.locator(".domain[open]").count()).toBe(0);
  });

  test("shows the finding that its address names, whatever is filtered out", async () => {
    const { page } = await open(pageOf(reportOfMany(20)));
    const id = await page.locator(".finding").last().getAttribute("id");
    await page.locator("[name=text]").fill("no such thing");
    await page.evaluate(`location.hash = "${id}"`);
    await expect.poll(() => page.locator(`[id='${id}']`).isVisible()).toBe(true);
  });

  test("says everything without scripts", async () => {
    const given = await reportOfExample("unfiled-website");
    const { page } = await open(pageOf(given), { javaScriptEnabled: false });
    expect(await page.locator(".finding:visible").count()).toBe(given.findings.length);
    expect(await page.locator("form:visible").count()).toBe(0);
  });

  test("runs no script of a name's", async () => {
    const name = `${evil}<img src=x onerror=alert(1)>" onclick="alert(2)`;
    const cdn = resourceOf("alicloud:cdn/domainNew:DomainNew", name, { domainName: "www.example.net" });
    const record = { domainName: "example.net", rr: "www", type: "CNAME", value: `${name}.example.org` };
    const register = registerWith({
      exemptions: [
        {
          rule: "icp-cdn-area-needs-filing",
          category: "waived",
          reason: name,
          approver: name,
          ticket: name,
          expires: "2027-01-01",
        },
      ],
    });
    const planned = deploymentOf([cdn, resourceOf("alicloud:dns/alidnsRecord:AlidnsRecord", name, record)]);
    for (const given of [report([hostile]), reportOf(planned, register)]) {
      const { page, complaints, requests } = await open(pageOf(given));
      await page.locator("[data-action=language]").click();
      expect(await page.locator("#report :is(script, img, iframe), #report [onclick]").count()).toBe(0);
      expect(await page.locator("#report a:not([href^='#']):not([href^='https://'])").count()).toBe(0);
      expect(complaints).toEqual([]);
      expect(requests).toEqual([page.url()]);
    }
  });

  test("lets no script run but its own", async () => {
    const { page, complaints } = await open(pageOf(report()));
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.forged = true' }))",
    );
    expect(await page.evaluate("window.forged")).toBeUndefined();
    expect(complaints).toEqual([expect.stringContaining("Content Security Policy")]);
  });

  test("shows 2,000 domains, and finds one of them", async () => {
    const { page, complaints } = await open(pageOf(reportOfMany(2000)));
    expect(await page.locator(".domain").count()).toBe(2000);
    await page.locator("[name=domain]").fill("site-1999.com");
    expect(await page.locator(".domain:visible h3").allTextContents()).toEqual(["site-1999.com"]);
    expect(complaints).toEqual([]);
  });
});
