import { join } from "node:path";
import type { Command } from "commander";
import { expect, it } from "vitest";
import { createProgram } from "../../policy-pack/cli/program";

const file = join(__dirname, "../../docs/cli.md");

const introduction = `# The command

\`icp-guard\` evaluates planned deployments, keeps the filing register and the inventory, and explains the rules. This page is what \`icp-guard <command> --help\` prints;
\`--lang zh\`, or a locale in \`LANG\`, gives it in Chinese. [Outputs](outputs.md) says what is printed, [the commands for the register](register-commands.md) and [the inventory](inventory.md) what those are for.

`;

/** A command's help as 100 columns show it. */
function helpOf(command: Command): string {
  let text = "";
  command.configureOutput({
    getOutHelpWidth: () => 100,
    getOutHasColors: () => false,
    writeOut: (part) => {
      text += part;
    },
  });
  command.outputHelp();
  return text.trimEnd();
}

/** What the command can do, each with the words that lead there; what only scripts call is left out. */
function commandsOf(command: Command, path: string): readonly (readonly [string, Command])[] {
  const inner = command.createHelp().visibleCommands(command);
  if (inner.length === 0) return [[path, command]];
  return inner.flatMap((each) => commandsOf(each as Command, `${path} ${each.name()}`));
}

/** `npm run derive` writes the page anew. */
it("the page of the command is what its help says", async () => {
  const program = createProgram("en");
  const sections = [["icp-guard", program] as const, ...commandsOf(program, "icp-guard")].map(
    ([path, command]) => `## ${path}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`,
  );
  await expect(`${introduction}${sections.join("\n")}`).toMatchFileSnapshot(file);
});
