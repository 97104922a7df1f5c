import { describe, expect, test } from "vitest";
import { reporters } from "../../policy-pack/reporting/reporters";
import { reportOfMany } from "../browser/reports";
import { exempted, found, planning, report } from "./findings";

const terminal = { columns: 200, color: false };

describe.each([
  [
    1,
    "shop/dev: 1 resource evaluated under icp-register.yaml. 1 violation, 1 undetermined, 1 exempted; 1 blocks the deployment.",
    ["1 finding blocks the deployment", "1 resource"],
    "1 domain",
  ],
  [
    2,
    "shop/dev: 2 resources evaluated under icp-register.yaml. 2 violations, 2 undetermined, 2 exempted; 2 block the deployment.",
    ["2 findings block the deployment", "2 resources"],
    "2 domains",
  ],
])("%i of everything", (count, summary, counted, domains) => {
  const findings = [found.unfiled, found.undecided, exempted].flatMap((finding) => Array(count).fill(finding));
  const given = report(findings, {}, { deployment: planning(count) });

  test.each(["pretty", "markdown", "html"] as const)("is said correctly in %s", async (format) => {
    const text = (await reporters[format]())(given, terminal).replaceAll("\\", "").replaceAll(/\s+/g, " ");
    expect(text).toContain(summary);
  });

  test("is said correctly above the page", async () => {
    const header = (page: string) => page.slice(page.indexOf("<header"), page.indexOf("</header>"));
    const textOf = (page: string) => header(page).replaceAll(/<[^>]+>/g, "");
    for (const text of counted) expect(textOf((await reporters.html())(given))).toContain(text);
    expect(textOf((await reporters.html())(reportOfMany(count)))).toContain(domains);
  });
});
