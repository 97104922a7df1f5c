import { readFileSync } from "node:fs";
import { join } from "node:path";
import stringWidth from "string-width";
import { describe, expect, it, onTestFinished, test, vi } from "vitest";
import { reporters } from "../../../policy-pack/reporting/reporters";
import { folderOf } from "../../planning/files";
import { run } from "./run";

const entity = `account: "1234567890123456"
entities:
  - name: 杭州示例科技有限公司
    kind: organization
    province: zhejiang
    filingNumber: 浙ICP备12345678号
websites:
  - name: 示例商城
    entity: 杭州示例科技有限公司
    domain: example.com
`;

const filed = `${entity}    filingNumber: 浙ICP备12345678号-1
    accessProviders: [alibaba-cloud]
`;

const registers = {
  clean: filed,
  expiring: `${filed}    registration: { registrar: HiChina, expiresOn: 2026-12-04 }\n`,
  expired: `${filed}    registration: { registrar: HiChina, expiresOn: 2026-11-01 }\n`,
  undetermined: entity,
  "through an instance abroad": `${filed}    instance: { product: ecs, id: i-1, region: ap-southeast-1 }\n`,
  invalid: filed.replace("kind: organization", "kind: company"),
} as const;

describe("register check", () => {
  test.each<[keyof typeof registers, number, number, string]>([
    ["clean", 0, 0, "✔ icp-register.yaml evaluated. Nothing found."],
    ["expiring", 0, 1, "▲ websites[0].registration.expiresOn  icp-register.yaml:13:41"],
    ["undetermined", 0, 1, "? undetermined  Website '示例商城' is to be filed for example.com"],
    ["expired", 1, 1, "(days since: 23)"],
    ["through an instance abroad", 1, 1, "icp-filing-instance"],
    ["invalid", 2, 2, "✖ entities[0].kind  icp-register.yaml:4:5"],
  ])("a register that is %s: exit code %i, or %i when strict", async (name, code, strict, expected) => {
    const folder = folderOf({ "icp-register.yaml": registers[name] });
    const outcome = await run(folder, "check");
    expect(outcome.out).toContain(expected);
    expect(outcome).toMatchObject({ code, err: "" });
    for (const words of [["--strict"], ["--fail-on", "advisory"]]) {
      expect(await run(folder, "check", ...words)).toMatchObject({ code: strict, out: outcome.out });
    }
  });

  it("says what to do once, however many entries are wrong", async () => {
    const wrong = registers.clean.replace("kind: organization", "kind: company").replace("domain:", "domian:");
    const { out } = await run(folderOf({ "icp-register.yaml": wrong }), "check");
    expect(out.match(/^ {2}✖ /gm)?.length).toBeGreaterThan(1);
    expect(out.split("Correct the register.")).toHaveLength(2);
  });

  it("names the file that it looked for", async () => {
    const { code, out } = await run(folderOf({}), "check", "filings.yaml");
    expect(code).toBe(2);
    expect(out).toContain("filings.yaml");
  });

  test.each(Object.keys(reporters))("prints %s", async (format) => {
    const folder = folderOf({ "icp-register.yaml": registers.expired });
    const { code, out } = await run(folder, "check", "--format", format);
    expect(code).toBe(1);
    expect(out).toContain("icp-domain-registration");
    expect(out).not.toContain("::::");
  });

  it("speaks the language of the register unless told another", async () => {
    const folder = folderOf({ "icp-register.yaml": `language: zh\n${registers.clean}` });
    expect((await run(folder, "check")).out).toBe("✔ 已检查 icp-register.yaml。未发现问题。\n");
    expect((await run(folder, "check", "--lang", "en")).out).toContain("Nothing found.");
  });

  it("paints on a terminal, unless asked not to", async () => {
    const folder = folderOf({ "icp-register.yaml": registers.expired });
    const { isTTY, columns } = process.stdout;
    Object.assign(process.stdout, { isTTY: true, columns: 60 });
    onTestFinished(() => void Object.assign(process.stdout, { isTTY, columns }));
    vi.stubEnv("NO_COLOR", "");
    expect((await run(folder, "check")).out).toContain("\u001b[31m✖");
    vi.stubEnv("NO_COLOR", "1");
    const { out } = await run(folder, "check");
    expect(out).not.toContain("\u001b[");
    const lines = out.split("\n").filter((line) => !line.includes("https://"));
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(60);
  });

  it("refuses a format that does not exist", async () => {
    const { code, err } = await run(folderOf({}), "check", "--format", "xml");
    expect(code).toBe(2);
    expect(err).toContain("pretty, json, sarif");
  });
});

test("register schema prints the published schema", async () => {
  const published = readFileSync(join(__dirname, "../../../icp-register.schema.json"), "utf8");
  expect(await run(folderOf({}), "schema")).toEqual({ code: undefined, out: published, err: "" });
});

test("register schema describes in another language where it is asked to", async () => {
  const { out } = await run(folderOf({}), "schema", "--lang", "zh");
  expect(JSON.parse(out).properties.entities.description).toBe("备案主体");
});
