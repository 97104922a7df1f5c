import { expect, onTestFinished, test } from "vitest";
import { directoryOf } from "../examples/examples";
import { folderOf } from "../planning/files";
import { register } from "../rules/registers";
import { cdn, exportOf } from "./inventory/exports";
import { run } from "./run";

/** What stays on a terminal's line after each write to it, in order. */
function shownBy(written: string): readonly string[] {
  return written.split("\r").map((line) => line.replace("\u001b[K", ""));
}

function atTerminal(): void {
  const { isTTY } = process.stderr;
  process.stderr.isTTY = true;
  onTestFinished(() => {
    process.stderr.isTTY = isTTY;
  });
}

const folder = () =>
  folderOf({
    ".git": "",
    "icp-register.yaml": register,
    "a.json": exportOf("a", [cdn]),
    "b.json": exportOf("b", [cdn]),
  });

test.each<[string, readonly string[], readonly string[]]>([
  [
    "check",
    ["check", "a.json", "b.json", "--output", "json=c.json"],
    ["1/2 reading a.json …", "2/2 reading b.json …", "", "evaluating 6 resources …", "writing c.json …", ""],
  ],
  ["check in Chinese", ["check", "a.json", "--lang", "zh"], ["正在读取 a.json……", "", "正在检查 3 个资源……", ""]],
  ["coverage", ["coverage", "a.json"], ["reading a.json …", ""]],
  ["baseline write", ["baseline", "write", "a.json"], ["reading a.json …", ""]],
  ["explain", ["explain", "static.example.com", "a.json"], ["reading a.json …", ""]],
  ["inventory write", ["inventory", "write", "a.json"], ["reading a.json …", ""]],
])("%s says at a terminal what it does, and nothing of it stays", async (_, words, expected) => {
  atTerminal();
  const { err } = await run(folder(), ...words);
  expect(shownBy(err)).toEqual(["", ...expected]);
});

test("preview says that it plans, and what comes next", async () => {
  atTerminal();
  const { err } = await run(directoryOf("unfiled-website"), "preview");
  expect(shownBy(err)).toEqual(["", "planning the program in . …", expect.stringMatching(/^evaluating \d+ /), ""]);
});

test("an error stands on a line of its own", async () => {
  atTerminal();
  const { err } = await run(folder(), "check", "nowhere.json");
  expect(err).toContain("\r\u001b[Knowhere.json: cannot be read");
});

test("elsewhere than at a terminal nothing is said", async () => {
  expect((await run(folder(), "check", "a.json")).err).toBe("");
});
