import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { addRegisterCommand } from "../../../policy-pack/cli/register/command";
import { differences } from "../../../policy-pack/rules/register-verified-messages";

const page = readFileSync(join(__dirname, "../../../docs/register-commands.md"), "utf8");

describe("docs/register-commands.md", () => {
  it("has a section for each command, which names its options", () => {
    const program = new Command();
    addRegisterCommand(program, "en");
    const commands = program.commands.flatMap((register) => register.commands);
    const sections = page.split(/^## /m).slice(1);
    expect(sections.map((section) => section.split("\n")[0])).toEqual(commands.map((command) => command.name()));
    for (const [index, command] of commands.entries()) {
      for (const { long } of command.options) {
        if (long !== "--lang") expect(sections[index]).toContain(long);
      }
    }
  });

  it("has a row for each finding of verify, with its level", () => {
    const rows = [...page.matchAll(/^\| `([\w-]+)` \| .* \| (\w+) \|$/gm)].map(([, id, level]) => [id, level]);
    const messages = Object.entries(differences).map(([id, { level = "mandatory" }]) => [
      id,
      /-withheld$|^entity-not-listed$/.test(id) ? "undetermined" : level,
    ]);
    expect(rows).toEqual(messages);
  });
});
