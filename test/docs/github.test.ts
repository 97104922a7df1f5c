import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { engines } from "../../package.json";
import { problemsIn } from "./workflows";

const folder = join(__dirname, "../../.github");
const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const filesIn = (name: string): readonly string[] => readdirSync(join(folder, name)).map((file) => `${name}/${file}`);

describe("the workflows", () => {
  test.each(filesIn("workflows"))("%s is accepted", async (file) => {
    expect(await problemsIn(read(file))).toEqual([]);
  });

  test.each(filesIn("workflows"))("%s gives no permissions but those of its jobs", (file) => {
    expect(parse(read(file)).permissions).toEqual({});
  });

  it("test as .ci/run does, from the oldest Node.js that is supported", () => {
    const { steps, strategy } = parse(read("workflows/test.yml")).jobs.test;
    expect(steps.at(-1)).toEqual({ run: "bash .ci/run" });
    const [oldest, ...lines] = engines.node.split(" || ").map((range: string) => /\d+\.\d+/.exec(range)?.[0] ?? "");
    expect(strategy.matrix.node).toEqual([oldest, ...lines.map((line: string) => line.split(".")[0])]);
  });

  it("publish what was tested, with provenance", () => {
    const { test, publish } = parse(read("workflows/release.yml")).jobs;
    expect(test.uses).toBe("./.github/workflows/test.yml");
    expect(publish.needs).toBe("test");
    expect(publish.permissions).toEqual({ contents: "read", "id-token": "write" });
    expect(publish.steps.at(-1)).toEqual({ run: "npm publish --provenance --access public" });
  });
});

/** GitHub's form schema, as far as the templates use it. */
const issueForm = z.strictObject({
  name: z.string(),
  description: z.string(),
  labels: z.array(z.string()),
  body: z
    .array(
      z.discriminatedUnion("type", [
        z.strictObject({ type: z.literal("markdown"), attributes: z.strictObject({ value: z.string() }) }),
        z.strictObject({
          type: z.enum(["input", "textarea", "dropdown"]),
          id: z.string().regex(/^[\w-]+$/),
          attributes: z.strictObject({
            label: z.string(),
            description: z.string().optional(),
            render: z.string().optional(),
            options: z.array(z.string()).optional(),
          }),
          validations: z.strictObject({ required: z.boolean() }).optional(),
        }),
      ]),
    )
    .refine((fields) => fields.some(({ type }) => type !== "markdown")),
});

describe("the issue templates", () => {
  const forms = filesIn("ISSUE_TEMPLATE").filter((file) => !file.endsWith("config.yml"));

  test.each(forms)("%s is a form", (file) => {
    const { body } = issueForm.parse(parse(read(file)));
    const ids = body.flatMap((field) => (field.type === "markdown" ? [] : [field.id]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lead vulnerabilities elsewhere", () => {
    const { contact_links: links } = parse(read("ISSUE_TEMPLATE/config.yml"));
    const security = readFileSync(join(folder, "../SECURITY.md"), "utf8");
    expect(links).toHaveLength(1);
    expect(security).toContain(links[0].url);
  });
});
