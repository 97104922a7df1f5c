import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf } from "../planning/files";

const main = join(__dirname, "../../dist/cli/main.js");
const command = `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`;

/** What prints the words that the last of `$LINE` may become, each on a line, as the shell's own TAB makes them. */
const shells = {
  bash: `
    eval "$(icp-guard completion bash)"
    by_default() { compgen -f -- "$current"; }
    compopt() { [[ $* != *+o\\ default* ]] || by_default() { :; }; [[ $* != *-o\\ dirnames* ]] || by_default() { compgen -d -- "$current"; }; }
    current=\${LINE##*[ =:]} word=\${LINE##* } COMP_LINE=$LINE COMP_POINT=\${#LINE}
    _icp_guard icp-guard "$current"
    [[ \${#COMPREPLY[@]} -gt 0 ]] || COMPREPLY=($(by_default))
    for reply in "\${COMPREPLY[@]}"; do echo "\${word%"$current"}$reply"; done`,
  zsh: `
    compdef() { : }
    _describe() { local words=("\${(@P)4}"); words=("\${(@)words%%:*}"); print -l -- \${(M)words:#$PREFIX*} }
    _files() { local found=(\${PREFIX}*(N)); [[ $1 == -/ ]] && found=(\${PREFIX}*(N/)); (( $#found )) && print -l -- $IPREFIX$^found }
    compset() { IPREFIX=\${(M)PREFIX##*=} PREFIX=\${PREFIX##*=} }
    eval "$(icp-guard completion zsh)"
    words=("\${(@s: :)LINE}") CURRENT=\${(@)#words} PREFIX=$words[-1]
    _icp_guard`,
  fish: `
    icp-guard completion fish | source
    complete --do-complete $LINE | string replace --regex '\\t.*|/$' ''`,
};

describe.each(Object.entries(shells))("in %s", (shell, script) => {
  const isMissing = spawnSync(shell, ["--version"]).error !== undefined;

  function completed(line: string) {
    const cwd = folderOf({ "plan.json": "{}", "sites/Pulumi.yaml": "", "bin/icp-guard": command });
    const bin = join(cwd, "bin");
    chmodSync(join(bin, "icp-guard"), 0o755);
    const PATH = [bin, process.env["PATH"]].join(delimiter);
    const env = { PATH, LINE: line, HOME: bin, LANG: "C.UTF-8" };
    const { stdout, stderr } = spawnSync(shell, ["-c", script], { cwd, env, encoding: "utf8" });
    expect(stderr).toBe("");
    return { words: stdout.split("\n").filter(Boolean).toSorted(), files: readdirSync(cwd).toSorted() };
  }

  test.skipIf(isMissing).each([
    ["icp-guard regi", ["register"]],
    ["icp-guard register sch", ["schema"]],
    ["icp-guard check --fo", ["--format"]],
    ["icp-guard check --format j", ["json", "junit"]],
    ["icp-guard check --format=j", ["--format=json", "--format=junit"]],
    ["icp-guard check --output j", ["json=", "junit="]],
    ["icp-guard check --output=ht", ["--output=html="]],
    ["icp-guard check --output json=p", ["json=plan.json"]],
    ["icp-guard check --output=json=p", ["--output=json=plan.json"]],
    ["icp-guard check --register=p", ["--register=plan.json"]],
    ["icp-guard check p", ["plan.json"]],
    ["icp-guard preview s", ["sites"]],
    ["icp-guard rules icp-website-n", ["icp-website-name"]],
    ["icp-guard check $(touch run) --fo", ["--format"]],
    ["icp-guard check '$(touch run)' --fo", ["--format"]],
  ])("%s becomes %j, and nothing that is only typed is run", (line, words) => {
    expect(completed(line)).toEqual({ words, files: ["bin", "plan.json", "sites"] });
  });
});
