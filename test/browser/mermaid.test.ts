import { describe, expect, test } from "vitest";
import { markdown } from "../../policy-pack/reporting/markdown";
import type { Report } from "../../policy-pack/reporting/report";
import { examples } from "../examples/examples";
import { evil } from "../reporting/findings";
import { hasBrowser, open, useBrowser } from "./browser";
import { deploymentOf, registerWith, reportOf, reportOfExample, reportOfMany, resourceOf } from "./reports";

const library = require.resolve("mermaid/dist/mermaid.min.js");

function pictureIn(report: Report): string {
  const text = markdown(report);
  return /```mermaid\n(.*?)\n```/s.exec(text)?.[1] ?? "";
}

function named(name: string): Report {
  const edge = resourceOf("alicloud:cdn/domainNew:DomainNew", name, { domainName: "www.example.net" });
  return reportOf(deploymentOf([edge]), registerWith({}));
}

const reports: readonly (readonly [string, () => Report | Promise<Report>])[] = [
  ...examples.map((example) => [example, () => reportOfExample(example)] as const),
  ["many domains", () => reportOfMany(200)],
  ["a hostile name", () => named(`${evil}"]; end; click n0 call alert(1) %% \`\`\``)],
  ["a name that is a word of Mermaid", () => named("end")],
];

describe.skipIf(!hasBrowser)("Mermaid draws the map", { timeout: 60_000 }, () => {
  useBrowser();

  test.each(reports)("of %s", async (_, make) => {
    const picture = pictureIn(await make());
    const { page, complaints } = await open("<!doctype html><title>Mermaid</title>");
    await page.addScriptTag({ path: library });
    const drawn = await page.evaluate<string>(
      `mermaid.render("map", ${JSON.stringify(picture)}, document.body).then(({ svg }) => svg)`,
    );
    const stops = picture.match(/^ {2}n\d+\[/gm)?.length;
    expect(drawn.match(/class="node /g)?.length).toBe(stops);
    expect(drawn).not.toMatch(/<script|onerror=|onclick=/);
    expect(complaints).toEqual([]);
  });
});
