import { type ProvinceId, provinceOf } from "../facts/provinces";
import type { Bilingual } from "../locales/text";

/** A filing number taken apart. */
export interface FilingNumber {
  /** Whether it is the number of a license (许可证) rather than that of a filing (备案). */
  readonly license: boolean;
  readonly province: ProvinceId;
  /** The part that belongs to the entity: `浙ICP备12345678号`. */
  readonly entity: string;
  /** What follows it for a website: `1`; for an app, a mini program or a quick app a letter follows. Absent in an entity's number. */
  readonly website?: string;
}

const filing = /^(?<province>\p{Script=Han})ICP备\d{6,10}号(?:-(?<website>\d+[AXK]?))?$/u;
const license = /^(?<province>\p{Script=Han})(?:ICP证\d{6,}号|B2-\d{8}|B1\.?B2-\d{8})(?:-(?<website>\d+[AXK]?))?$/u;

/**
 * Reads a filing number (`浙ICP备12345678号-1`) or the number of a license that stands in its place (`浙B2-20080101-4`).
 *
 * @returns what is wrong with it where it is neither
 */
export function parseFilingNumber(text: string): FilingNumber | Bilingual {
  const groups = (filing.exec(text) ?? license.exec(text))?.groups;
  const abbreviation = groups?.["province"];
  if (!groups || !abbreviation) return whatIsWrong(text);
  const province = provinceOf(abbreviation);
  if (province === undefined) {
    return {
      en: `'${abbreviation}' is the abbreviation of no province that grants filings`,
      zh: `'${abbreviation}' 不是任何可备案省份的简称`,
    };
  }
  const parts = { license: !filing.test(text), province };
  const website = groups["website"];
  return website === undefined
    ? { ...parts, entity: text }
    : { ...parts, entity: text.slice(0, -website.length - 1), website };
}

export function isFilingNumber(parsed: FilingNumber | Bilingual): parsed is FilingNumber {
  return "entity" in parsed;
}

/** The usual slips of the pen, most telling first, and how they are put right. */
const slips: readonly (readonly [RegExp, Bilingual])[] = [
  [
    /公网安备/,
    { en: "it is a public security number, not an ICP filing number", zh: "这是公安备案号，不是 ICP 备案号" },
  ],
  [/^ICP/i, { en: "the abbreviation of the province is missing in front", zh: "开头缺少省份简称" }],
  [/\s/, { en: "it contains a space", zh: "其中含有空格" }],
  [/[（）()]/, { en: "it contains brackets", zh: "其中含有括号" }],
  [/icp|Icp/, { en: "ICP is written in capitals", zh: "ICP 应为大写" }],
  [/[\uff01-\uff5e]/, { en: "it contains full-width characters", zh: "其中含有全角字符" }],
  [/[—–_]/, { en: "the hyphen before the website's number is a plain -", zh: "网站序号前应使用半角连字符 -" }],
  [/[備號]/, { en: "it is written with simplified characters: 备 and 号", zh: "应使用简体字：备、号" }],
  [/^\p{Script=Han}ICP备\d+(?:-|$)/u, { en: "号 is missing after the digits", zh: "数字后缺少“号”" }],
  [
    /^\p{Script=Han}ICP备\d+号\d+$/u,
    { en: "the hyphen before the website's number is missing", zh: "网站序号前缺少连字符" },
  ],
  [/^\p{Script=Han}ICP备\d*号/u, { en: "there are six to ten digits after 备", zh: "“备”后应有 6 至 10 位数字" }],
];

const repairs: readonly (readonly [RegExp, string])[] = [
  [/[\s()]/g, ""],
  [/icp/i, "ICP"],
  [/[—–_]/g, "-"],
  [/備/, "备"],
  [/號/, "号"],
  [/(?<=备\d+)(?=-|$)/, "号"],
  [/号(?=\d)/, "号-"],
];

function whatIsWrong(text: string): Bilingual {
  const slip = slips.find(([pattern]) => pattern.test(text))?.[1];
  const repaired = repairs.reduce((number, [wrong, right]) => number.replace(wrong, right), text.normalize("NFKC"));
  const advice: Bilingual =
    filing.test(repaired) || license.test(repaired)
      ? { en: `write ${repaired}`, zh: `请填写 ${repaired}` }
      : { en: "expected the form 浙ICP备12345678号-1", zh: "应为 浙ICP备12345678号-1 的形式" };
  return slip ? { en: `${slip.en}; ${advice.en}`, zh: `${slip.zh}；${advice.zh}` } : advice;
}
