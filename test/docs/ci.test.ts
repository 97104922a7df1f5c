import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command, CommanderError } from "commander";
import { describe, expect, it, test } from "vitest";
import { parseDocument } from "yaml";
import { z } from "zod";
import { createProgram } from "../../policy-pack/cli/program";
import { release } from "../../policy-pack/facts/release";
import { catalogue } from "../../policy-pack/rules/catalogue";
import { commandsIn, page, recipe, recipes } from "./recipes";

const docs = join(__dirname, "../../docs");
const labels = recipes.map(({ label }) => label).filter((label) => label !== "");

test.each(recipes.filter(({ language }) => language === "yaml"))("the YAML $label parses", ({ code }) => {
  const { errors, warnings } = parseDocument(code);
  expect([...errors, ...warnings]).toEqual([]);
});

describe("commands", () => {
  const commands = recipes.flatMap((fence) => commandsIn(fence).map((words) => [words.join(" "), words] as const));
  const inProse = [...page.replaceAll(/^```[\s\S]*?^```$/gm, "").matchAll(/`(?:npx )?icp-guard ([^`]+)`/g)];

  it("are there", () => {
    expect(commands.length).toBeGreaterThan(5);
    expect(inProse.length).toBeGreaterThan(5);
  });

  test.each(commands)("icp-guard %s", async (_, words) => {
    expect(await complaintAbout(words)).toBeUndefined();
  });

  // Prose may name a command without what it works on.
  test.each(inProse.map(([, text = ""]) => text))("`icp-guard %s` exists", async (text) => {
    expect([undefined, "commander.missingArgument", "commander.optionMissingArgument"]).toContain(
      await complaintAbout(text.split(" ")),
    );
  });

  it("would be refused with an option that does not exist", async () => {
    expect(await complaintAbout(["preview", ".", "--outptu", "html=icp.html"])).toBe("commander.unknownOption");
    expect(await complaintAbout(["check", "plan.json", "--output", "htm=icp.html"])).toBe("commander.invalidArgument");
  });
});

/** What the command line says of the words, without doing what they ask. */
async function complaintAbout(words: readonly string[]): Promise<string | undefined> {
  const program = createProgram("en");
  idle(program);
  try {
    await program.parseAsync(words, { from: "user" });
    return undefined;
  } catch (error) {
    return (error as CommanderError).code;
  }
}

function idle(command: Command): void {
  command.configureOutput({ writeErr: () => {} });
  if (command.commands.length === 0) command.action(() => {});
  command.commands.forEach(idle);
}

describe("files", () => {
  test.each(recipes.flatMap((fence) => (fence.label && commandsIn(fence).length > 0 ? [fence] : [])))(
    "that $label shows are those that its check writes",
    (fence) => {
      const commands = commandsIn(fence);
      const written = commands
        .flatMap((words) => words.filter((_, index) => words[index - 1] === "--output"))
        .map((output) => output.split("=")[1] ?? "")
        .concat(commands.some((words) => words[0] === "inventory") ? ["icp-inventory.json"] : []);
      const used = fence.code.replaceAll(/^.*icp-guard .*$/gm, "").match(/\bicp[\w-]*\.(?:sarif|html|xml|json)\b/g);
      expect(new Set(used)).toEqual(new Set(written));
    },
  );
});

describe("what the recipes depend on", () => {
  it("is this release of the pack", () => {
    expect(JSON.parse(recipe("package")).dependencies).toEqual({ [release.name]: release.version });
  });

  it("is levels of policies that exist", () => {
    const policies = z.partialRecord(z.enum(catalogue.map(({ id }) => id)), z.enum(["mandatory", "advisory"]));
    expect(() => policies.parse(JSON.parse(recipe("levels")))).not.toThrow();
  });

  it("is in pages and headings that exist", () => {
    const links = [...page.matchAll(/\]\(([\w/.-]*)(?:#([\w-]+))?\)/g)];
    expect(links.length).toBeGreaterThan(10);
    for (const [link, file = "", anchor] of links) {
      expect(existsSync(join(docs, file)), link).toBe(true);
      if (anchor)
        expect(anchorsIn(file === "" ? page : readFileSync(join(docs, file), "utf8")), link).toContain(anchor);
    }
  });

  it("has a label where something is checked", () => {
    expect(labels.toSorted()).toEqual(
      [
        "action",
        "automation",
        "component",
        "deployments",
        "flow",
        "github",
        "gitlab",
        "hooks",
        "image",
        "inventory",
        "jenkins",
        "levels",
        "pack",
        "package",
        "policy",
        "schedule",
      ].toSorted(),
    );
  });
});

function anchorsIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading.toLowerCase().replaceAll(" ", "-"));
}
