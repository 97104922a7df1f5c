import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { release } from "../../policy-pack/facts/release";
import { folderOf } from "../planning/files";
import { runAction } from "./composite";
import { root } from "./files";
import { type GitHub, startGitHub } from "./github";

const bot = { login: "github-actions[bot]" };
const marker = "<!-- icp-guard: shop/dev -->";
const plan = readFileSync(join(root, "test/planning/plans/preview.json"), "utf8");
const register = readFileSync(join(root, "examples/unfiled-website/icp-register.yaml"), "utf8");
const files = {
  "dev.json": plan,
  "prod.json": plan.replaceAll("urn:pulumi:dev::", "urn:pulumi:prod::"),
  "icp-register.yaml": register.replace("example.com", "example.net"),
  "filed.yaml": register,
};

/** A repository that has installed the package. */
function checkout(): string {
  const folder = folderOf({ ...files, "node_modules/.package-lock.json": "{}" });
  symlinkSync(root, join(folder, "node_modules", release.name));
  return folder;
}

/** Evaluates a plan for pull request 7, and comments. */
function run({ url }: Pick<GitHub, "url">, inputs = {}, event: object = { pull_request: { number: 7 } }) {
  return runAction({
    workspace: checkout(),
    inputs: { command: "check", paths: "dev.json", comment: "true", ...inputs },
    event,
    environment: { GITHUB_API_URL: url, GITHUB_REPOSITORY: "acme/infra" },
  });
}

describe("the comment on a pull request", () => {
  it("is one, which later runs bring up to date, and which says when all is resolved", async () => {
    const github = await startGitHub();
    const body = (text: string) => [{ id: 1, user: bot, body: expect.stringMatching(text) }];
    expect(await run(github)).toMatchObject({ status: 1, used: {} });
    expect(github.comments).toEqual(body(`^${marker}\n\n### ✖ alicloud-icp-guard\n`));
    await run(github, { lang: "zh" });
    expect(github.comments).toEqual(body("违规 1 项"));
    expect(await run(github, { register: "filed.yaml" })).toMatchObject({ status: 0 });
    expect(github.comments).toEqual(body(`^${marker}\n\n### ✔ alicloud-icp-guard\n`));
  });

  it("is not begun where nothing is found", async () => {
    const github = await startGitHub();
    await run(github, { register: "filed.yaml" });
    expect(github.comments).toEqual([]);
  });

  it("is one for each set of stacks", async () => {
    const github = await startGitHub();
    await run(github);
    await run(github, { paths: "prod.json" });
    await run(github, { paths: "dev.json\nprod.json" });
    const markers = github.comments.map(({ body }) => body.split("\n")[0]);
    expect(markers).toEqual([marker, "<!-- icp-guard: shop/prod -->", "<!-- icp-guard: shop/dev shop/prod -->"]);
  });

  it("is found on any page", async () => {
    const github = await startGitHub();
    const talk = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: 1000 + index, user: { login: "li" }, body: "Why?" }));
    github.comments.push(...talk(230), { id: 7, user: bot, body: `${marker}\n\nOf an earlier run.` }, ...talk(3));
    await run(github);
    expect(github.comments).toHaveLength(234);
    expect(github.comments.find(({ id }) => id === 7)?.body).toContain("### ✖");
    expect(github.asked.filter((request) => request.startsWith("GET"))).toHaveLength(3);
  });

  it("is nobody else's, whatever that one quotes", async () => {
    const github = await startGitHub();
    const others = [
      { id: 1, user: { login: "li" }, body: `${marker}\n\nThis was said.` },
      { id: 2, user: null, body: `${marker}\n\nBy somebody who is gone.` },
      { id: 3, user: bot, body: `Of another workflow, about ${marker}` },
      { id: 4, user: bot, body: "<!-- icp-guard: shop/prod -->\n\nOf another stack." },
    ];
    github.comments.push(...structuredClone(others));
    await run(github);
    expect(github.comments.slice(0, 4)).toEqual(others);
    expect(github.comments).toHaveLength(5);
  });

  it("is left out with a warning where the job may not write, as for a fork", async () => {
    const github = await startGitHub({ mayWrite: false });
    const { status, log } = await run(github);
    expect(status).toBe(1);
    expect(log).toMatch(/^::warning title=No comment on the pull request::GitHub answers 403 Forbidden\. A comment/m);
    expect(github.comments).toEqual([]);
  });

  it("is left out with a warning where GitHub does not answer", async () => {
    const { status, log } = await run({ url: "http://127.0.0.1:1" });
    expect(status).toBe(1);
    expect(log).toMatch(/^::warning title=No comment on the pull request::fetch failed\./m);
  });

  test.each([
    ["nobody asks for it", { comment: "false" }, undefined],
    ["there is no pull request", {}, { ref: "refs/heads/main" }],
    ["nothing was evaluated", { "fail-on": "sometimes" }, undefined],
  ])("is none where %s", async (_, inputs, event) => {
    const github = await startGitHub();
    await run(github, inputs, event);
    expect(github.asked).toEqual([]);
  });
});
