import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Problem, placeText } from "../../policy-pack/documents/problem";
import { render } from "../../policy-pack/locales/render";
import { type Place, type SearchPath, texts } from "../../policy-pack/register/find";
import { findRegister, loadRegister, parseRegister } from "../../policy-pack/register/load";

const root = mkdtempSync(join(tmpdir(), "icp-guard-register-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const text = `
account: "1234567890123456"
entities:
  - { name: 杭州示例科技有限公司, kind: organization, province: zhejiang }
`;

/** Writes a register at each path, and makes the folder of each path that ends in `/`. */
function folderWith(name: string, ...paths: readonly string[]): (path: string) => string {
  const at = (path: string) => join(root, name, path);
  for (const path of paths) {
    mkdirSync(path.endsWith("/") ? at(path) : join(at(path), ".."), { recursive: true });
    if (!path.endsWith("/")) writeFileSync(at(path), text);
  }
  return at;
}

function textsOf(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ text }) => render(text, "en"));
}

describe("loading a register", () => {
  it("reads a file, with or without a byte order mark", () => {
    const at = folderWith("bom", "plain.yaml");
    writeFileSync(at("marked.yaml"), `\ufeff${text}`);
    for (const file of ["plain.yaml", "marked.yaml"]) expect(loadRegister(at(file)).problems).toEqual([]);
  });

  it.each([
    ["a file that is not there", "nothing.yaml", "cannot be read (ENOENT)"],
    ["a folder", ".", "cannot be read (EISDIR)"],
    ["a file in another encoding", "gbk.yaml", "not UTF-8 text"],
  ])("says of %s what is wrong with it", (_, name, expected) => {
    const at = folderWith("unreadable", "plain.yaml");
    writeFileSync(at("gbk.yaml"), Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xba, 0xbc, 0xd6, 0xdd]));
    const { problems, positionOf } = loadRegister(at(name));
    expect(positionOf("account")).toBeUndefined();
    expect(problems.map(placeText)).toEqual([at(name)]);
    expect(textsOf(problems)).toEqual([expect.stringContaining(expected)]);
  });
});

describe("a register that is not YAML", () => {
  it("points to where it breaks off, whatever is asked for", () => {
    const { problems, positionOf } = parseRegister('account: "1"\nentities: [', "icp-register.yaml");
    expect(problems.map(placeText)).toEqual(["icp-register.yaml:2:12"]);
    expect(positionOf("account")).toEqual({ line: 2, column: 12 });
  });
});

function place(folder: string): Place {
  return { folder, reason: texts.engine };
}

describe("finding the register", () => {
  it("takes the one that is named by its whole path", () => {
    const at = folderWith("absolute", "elsewhere/it.yaml", "start/icp-register.yaml");
    const found = findRegister({ named: at("elsewhere/it.yaml"), places: [place(at("start"))], pack: at("pack") });
    expect(found.file).toBe(at("elsewhere/it.yaml"));
  });

  it("takes a relative name from where the command was started, then from the pack", () => {
    const at = folderWith("relative", "start/a.yaml", "pack/a.yaml", "pack/b.yaml", "start/icp-register.yaml");
    const places: SearchPath = { places: [place(at("start"))], pack: at("pack") };
    expect(findRegister({ named: "a.yaml", ...places }).file).toBe(at("start/a.yaml"));
    expect(findRegister({ named: "b.yaml", ...places }).file).toBe(at("pack/b.yaml"));
  });

  it("looks nowhere else for one that is named and is not there", () => {
    const at = folderWith("named-only", "start/icp-register.yaml", "pack/icp-register.yaml");
    const { problems } = findRegister({ named: "a.yaml", places: [place(at("start"))], pack: at("pack") });
    expect(textsOf(problems)).toEqual([
      expect.stringContaining(`looked for ${at("start/a.yaml")}, ${at("pack/a.yaml")} (the file that is named).`),
    ]);
  });

  it("takes the nearest one upward, up to the root of the repository", () => {
    const at = folderWith("upward", "icp-register.yaml", "repo/.git/", "repo/icp-register.yaml", "repo/a/b/");
    const places = { named: "", pack: at("pack") };
    expect(findRegister({ ...places, places: [place(at("repo/a/b"))] }).file).toBe(at("repo/icp-register.yaml"));
    const other = folderWith("outside", "icp-register.yaml", "repo/.git/", "repo/a/");
    const { problems } = findRegister({ places: [place(other("repo/a"))], pack: other("pack") });
    expect(problems.map(({ file }) => file)).toEqual([other("repo/a/icp-register.yaml")]);
    const looked = ["repo/a", "repo"].map((folder) => other(`${folder}/icp-register.yaml`)).join(", ");
    expect(textsOf(problems)).toEqual([
      expect.stringContaining(
        `looked for ${looked} (where pulumi runs, and above); ${other("pack/icp-register.yaml")} (beside the pack).`,
      ),
    ]);
  });

  it("takes the one that is nearest to where pulumi runs before one that the shell is near to", () => {
    const at = folderWith("stale", "a/.git/", "a/icp-register.yaml", "b/.git/", "b/icp-register.yaml");
    const places = [place(at("a")), { folder: at("b"), reason: texts.shell }] as const;
    expect(findRegister({ places, pack: at("pack") }).file).toBe(at("a/icp-register.yaml"));
    const elsewhere = [place(at("c")), { folder: at("b"), reason: texts.shell }] as const;
    expect(findRegister({ places: elsewhere, pack: at("pack") }).file).toBe(at("b/icp-register.yaml"));
  });

  it("takes the one beside the pack last", () => {
    const at = folderWith("beside", "repo/.git/", "pack/icp-register.yaml");
    expect(findRegister({ places: [place(at("repo"))], pack: at("pack") }).file).toBe(at("pack/icp-register.yaml"));
  });
});
