import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { folderOf } from "../planning/files";
import { register } from "../rules/registers";
import { pipe, run } from "./run";

const plans = join(__dirname, "../planning/plans");
const program = join(__dirname, "../../examples/filed-website");
const unfiled = register
  .replace(/ {2}- name: 示例博客\n.*\n.*\n/, "")
  .replace("domain: example.com\n", "domain: example.com.cn\n");

describe("icp-guard check", () => {
  it.each(["preview.json", "stream.jsonl", "export.json"])(
    "evaluates %s and says what it cannot tell",
    async (file) => {
      const folder = folderOf({ "icp-register.yaml": unfiled });
      const { code, out } = await run(folder, "check", join(plans, file), "--format", "json");
      const { findings, summary } = JSON.parse(out);
      const cdn = "urn:pulumi:dev::shop::alicloud:cdn/domainNew:DomainNew::cdn";
      expect(findings.map(({ rule, resource }: { rule: string; resource: string }) => [rule, resource])).toContainEqual(
        ["icp-cdn-area-needs-filing", cdn],
      );
      expect(code).toBe(1);
      expect(summary.inputLimitations).not.toEqual([]);
    },
  );

  it("evaluates several at once", async () => {
    const folder = folderOf({ "icp-register.yaml": unfiled });
    const inputs = [join(plans, "preview.json"), join(plans, "export.json")];
    const { out } = await run(folder, "check", ...inputs, "--format", "json");
    const alone = await run(folder, "check", join(plans, "preview.json"), "--format", "json");
    expect(JSON.parse(out).summary.resources).toBeGreaterThan(JSON.parse(alone.out).summary.resources);
  });

  it("evaluates standard input, and what is named twice once", async () => {
    const folder = folderOf({ "icp-register.yaml": unfiled });
    const file = await run(folder, "check", join(plans, "preview.json"), "--format", "json");
    pipe(readFileSync(join(plans, "preview.json"), "utf8"));
    const piped = await run(folder, "check", "-", "-", "--format", "json");
    const placed = JSON.parse(piped.out, (key, value) => (key === "file" ? undefined : value));
    expect(placed).toEqual(JSON.parse(file.out, (key, value) => (key === "file" ? undefined : value)));
    expect(JSON.parse(piped.out).findings[0].location).toEqual({ file: "stdin" });
  });

  it("names files as seen from where it was started", async () => {
    const folder = folderOf({ "icp-register.yaml": unfiled });
    cpSync(join(plans, "preview.json"), join(folder, "preview.json"));
    const { out } = await run(folder, "check", join(folder, "preview.json"), "--format", "json");
    const { findings, summary } = JSON.parse(out);
    expect(findings[0].location.file).toBe("preview.json");
    expect(summary.register).toBe("icp-register.yaml");
  });

  it.each([
    ["a folder without plans", ".", undefined, ".: holds no plans"],
    ["a folder that holds a program", program, undefined, "plans the program in it"],
    ["a compressed file that is cut off", "cut.json.gz", "\u001f\u008b\u0008", "cannot be unpacked"],
    ["a file that is not there", "missing.json", undefined, "cannot be read (ENOENT)"],
    ["something else", "else.json", '{"name": "x"}', "neither the output of 'pulumi preview --json'"],
    ["a file that is cut off", "cut.json", '{"steps": [', "cut.json:1:"],
  ])("refuses %s", async (_, name, text, said) => {
    const folder = folderOf({ "icp-register.yaml": unfiled });
    if (text !== undefined) writeFileSync(join(folder, name), text, "latin1");
    const { code, out, err } = await run(folder, "check", name);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
  });
});

describe("what every evaluating command writes", () => {
  const preview = join(plans, "preview.json");

  it("feeds all outputs from one run", async () => {
    const folder = folderOf({ "icp-register.yaml": unfiled });
    const outputs = ["sarif=a.sarif", "junit=b.xml", "markdown=c.md"].flatMap((output) => ["--output", output]);
    const { code, out } = await run(folder, "check", preview, "--format", "json", ...outputs);
    const { results } = JSON.parse(readFileSync(join(folder, "a.sarif"), "utf8")).runs[0];
    expect(code).toBe(1);
    expect(results).toHaveLength(JSON.parse(out).findings.length);
    expect(readFileSync(join(folder, "b.xml"), "utf8")).toContain("<testsuites");
    expect(readFileSync(join(folder, "c.md"), "utf8")).toContain("icp-cdn-area-needs-filing");
  });

  it.each([
    ["printed", ["--format", "github"]],
    ["written", ["--output", "github=annotations.txt"]],
  ])("appends to GitHub's job summary where annotations are %s", async (_, words) => {
    const folder = folderOf({ "icp-register.yaml": unfiled, "summary.md": "before\n" });
    vi.stubEnv("GITHUB_STEP_SUMMARY", join(folder, "summary.md"));
    const printed = await run(folder, "check", preview, ...words);
    const out = words[0] === "--format" ? printed.out : readFileSync(join(folder, "annotations.txt"), "utf8");
    expect(out).toContain("::error");
    expect(readFileSync(join(folder, "summary.md"), "utf8")).toMatch(/^before\n[\s\S]*icp-cdn-area-needs-filing/);
  });

  it.each([
    ["mandatory", 1, 0],
    ["undetermined", 1, 1],
    ["advisory", 1, 1],
    ["never", 0, 0],
  ])("ends as --fail-on %s says", async (failOn, blocking, open) => {
    const folder = folderOf({ "icp-register.yaml": unfiled });
    expect((await run(folder, "check", preview, "--fail-on", failOn)).code).toBe(blocking);
    expect((await run(folder, "check", join(plans, "open.json"), "--fail-on", failOn)).code).toBe(open);
  });

  it.each([
    ["sarf=x", "Did you mean 'sarif'?"],
    ["tap=x", "Expected one of pretty, json, sarif"],
    ["sarif", "Expected a file: sarif=FILE."],
  ])("refuses --output %s", async (output, said) => {
    const { code, err } = await run(folderOf({}), "check", preview, "--output", output);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it("refuses to write two outputs to one file", async () => {
    const outputs = ["--output", "sarif=report", "--output", "json=report"];
    const { code, err } = await run(folderOf({}), "check", preview, ...outputs);
    expect(code).toBe(2);
    expect(err).toContain("The file is to hold another output already.");
  });

  it("says which file it cannot write", async () => {
    const folder = folderOf({ "icp-register.yaml": unfiled });
    const { code, err } = await run(folder, "check", preview, "--output", "sarif=missing/a.sarif");
    expect(code).toBe(2);
    expect(err).toContain("missing/a.sarif: cannot be written (ENOENT)");
  });
});
