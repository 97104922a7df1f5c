import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Argument, type Command } from "commander";
import { packageFolder } from "../../facts/release";
import type { Language } from "../../locales/language";
import { render } from "../../locales/render";
import { phrases, type Text } from "../../locales/text";
import { oneOf } from "../choice";

export const texts = phrases("completionCommand", {
  afterCompinit: "~/.zshrc, after compinit",
  description: "print a script with which a shell completes the words of this command",
  shell: "the shell that is to complete them",
  complete: "offer what may stand at the end of some words: Cobra's protocol, which the scripts use",
  words: "after --, what is typed so far",
  file: "In {where}:",
});

interface Shell {
  /** The file of its script. */
  readonly script: string;
  /** What loads the script, and where that line belongs. */
  readonly line: string;
  readonly place: Text;
}

const evaluated = (shell: string) => `eval "$(icp-guard completion ${shell})"`;

const powershell: Shell = {
  script: "icp-guard.ps1",
  line: "icp-guard completion powershell | Out-String | Invoke-Expression",
  place: "$PROFILE",
};

const shells = {
  bash: { script: "icp-guard.bash", line: evaluated("bash"), place: "~/.bashrc" },
  zsh: { script: "icp-guard.zsh", line: evaluated("zsh"), place: texts.afterCompinit },
  fish: { script: "icp-guard.fish", line: "icp-guard completion fish | source", place: "~/.config/fish/config.fish" },
  powershell,
  pwsh: powershell,
} as const satisfies Record<string, Shell>;

const scripts = join(packageFolder, "completions");

/** Adds `completion`, and what the scripts that it prints ask at every TAB. */
export function addCompletionCommands(program: Command, language: Language): void {
  program
    .command("completion")
    .description(render(texts.description, language))
    .addArgument(
      new Argument("<shell>", render(texts.shell, language))
        .choices(Object.keys(shells))
        .argParser((text: string) => oneOf(text, Object.keys(shells), language)),
    )
    .addHelpText("after", `\n${lines(language)}\n`)
    .action((shell: keyof typeof shells) => {
      process.stdout.write(readFileSync(join(scripts, shells[shell].script), "utf8"));
    });

  program
    .command("complete", { hidden: true })
    .description(render(texts.complete, language))
    .argument("[words...]", render(texts.words, language))
    .action(async (words: readonly string[]) => {
      const { complete } = await import("./complete.js");
      process.stdout.write(await complete(program, words, language));
    });
}

function lines(language: Language): string {
  return [...new Set<Shell>(Object.values(shells))]
    .map(({ line, place }) => {
      const where = render(place, language);
      return `${render(texts.file({ where }), language)}\n  ${line}`;
    })
    .join("\n");
}
