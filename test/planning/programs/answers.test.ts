import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { render } from "../../../policy-pack/locales/render";
import { ProgramError } from "../../../policy-pack/planning/errors";
import { type Answer, answerTo, parseAnswers, readAnswers } from "../../../policy-pack/planning/programs/answers";
import { callSites } from "../../../policy-pack/planning/programs/callsites";
import { nodejs } from "../../../policy-pack/planning/programs/languages/nodejs";
import type { WireObject } from "../../../policy-pack/planning/wire";
import { folderOf } from "../files";

const file = "icp-answers.yaml";
const call = "alicloud:index/getZones:getZones";

describe("the answers file", () => {
  it("is read with every kind of value", () => {
    const text = `answers:\n  - call: ${call}\n    with: { a: 1 }\n    return: { zones: [{ id: h }], on: true, none: ~ }\n`;
    const answers = [{ call, with: { a: 1 }, return: { zones: [{ id: "h" }], on: true, none: null } }];
    expect(parseAnswers(file, text)).toEqual(answers);
    expect(readAnswers(join(folderOf({ [file]: text }), file))).toEqual(answers);
  });

  it("may be missing", () => {
    expect(readAnswers(join(folderOf({}), file))).toEqual([]);
  });

  const broken: readonly (readonly [what: string, text: string, en: string, zh: string])[] = [
    ["empty", "", `${file}:1:1: expected keys with values`, `${file}:1:1: 应为键和值`],
    ["no answers", "{}", `${file}:1:1 answers: missing; expected a list`, "answers: 缺少该项；应为列表"],
    [
      "a misspelt key",
      `answers:\n  - call: ${call}\n    wiht: {}\n    return: {}\n`,
      `${file}:3:5 answers[0].wiht: unknown key; did you mean 'with'?`,
      "是否应为 'with'？",
    ],
    [
      "a key like no other",
      `answers:\n  - call: ${call}\n    provider: {}\n    return: {}\n`,
      `${file}:3:5 answers[0].provider: unknown key; expected one of call, with, return`,
      "answers[0].provider: 未知的键",
    ],
    [
      "no token",
      "answers:\n  - call: getZones\n    return: {}\n",
      `${file}:2:5 answers[0].call: expected a function's token, as alicloud:`,
      "answers[0].call: 应为函数标识，如 alicloud:",
    ],
    [
      "nothing returned",
      `answers:\n  - call: ${call}\n`,
      `${file}:2:5 answers[0].return: missing; expected keys with values`,
      "answers[0].return: 缺少该项；应为键和值",
    ],
    ["not YAML", "answers: [", `${file}:1:11: not valid YAML: `, "不是有效的 YAML"],
  ];

  it.each(broken)("is refused with its place: %s", (_, text, en, zh) => {
    try {
      parseAnswers(file, text);
    } catch (error) {
      if (!(error instanceof ProgramError)) throw error;
      expect(render(error.text, "en")).toContain(en);
      expect(render(error.text, "zh")).toContain(zh);
      return;
    }
    expect.unreachable();
  });
});

describe("the answer to a call", () => {
  const answers: readonly Answer[] = [
    { call, with: { type: "VSwitch", filter: { region: "cn-hangzhou" } }, return: { n: 1 } },
    { call, with: { ids: ["a", "b"] }, return: { n: 2 } },
    { call, with: { size: 3 }, return: { n: 3 } },
    { call: "acme:index:other", return: { n: 4 } },
  ];
  const cases: readonly (readonly [token: string, args: WireObject, n: number | undefined])[] = [
    [call, { type: "VSwitch", filter: { region: "cn-hangzhou", more: true }, extra: 1 }, 1],
    [call, { type: "VSwitch", filter: "cn-hangzhou" }, undefined],
    [call, { type: "VSwitch" }, undefined],
    [call, { ids: ["a", "b"] }, 2],
    [call, { ids: ["b", "a"] }, undefined],
    [call, { size: 3 }, 3],
    [call, { size: "3" }, undefined],
    ["acme:index:other", {}, 4],
    ["acme:index:none", {}, undefined],
  ];

  it.each(cases)("%s %j is number %s", (token, args, n) => {
    expect(answerTo(answers, token, args)?.return["n"]).toBe(n);
  });
});

describe("the places that call a function", () => {
  it("are those of the program itself", () => {
    const directory = folderOf({
      "index.ts": "const a = 1;\nconst zones = alicloud.getZonesOutput ({});\nconst other = getZonesById();\n",
      "net/zones.mjs": "export default forgetZones(), getZones()\n",
      "node_modules/alicloud/index.js": "getZones()\n",
      ".cache/index.js": "getZones()\n",
      "readme.md": "getZones()\n",
    });
    const program = { programDirectory: directory, language: nodejs };
    expect(callSites(program, call)).toEqual(["index.ts:2", "net/zones.mjs:1"]);
    expect(callSites(program, "acme:index:Thing/render")).toEqual([]);
  });
});
