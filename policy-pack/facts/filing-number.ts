import { phrases, type Text } from "../locales/text";
import { type FilingKind, kindOfLetter } from "./filing-kinds";
import { type ProvinceId, provinceOf } from "./provinces";

export const texts = phrases("filingNumber", {
  noProvince: "'{abbreviation}' is the abbreviation of no province that grants filings",
  publicSecurity: "it is a public security number, not an ICP filing number",
  provinceMissing: "the abbreviation of the province is missing in front",
  space: "it contains a space",
  brackets: "it contains brackets",
  licensePrefix: "a license whose number begins with B2 is written without ICP证 and 号",
  lowerCase: "ICP is written in capitals",
  fullWidth: "it contains full-width characters",
  longDash: "the hyphen before the website's number is a plain -",
  traditional: "it is written with simplified characters: 备 and 号",
  haoMissing: "号 is missing after the digits",
  hyphenMissing: "the hyphen before the website's number is missing",
  digits: "there are six to ten digits after 备",
  write: "write {repaired}",
  expectedForm: "expected the form {example}",
  slip: "{slip}; {advice}",
});

/** A filing number taken apart. */
export interface FilingNumber {
  /** Whether it is the number of a license (许可证) rather than that of a filing (备案). */
  readonly license: boolean;
  /** Absent of a license that is valid nationwide. */
  readonly province?: ProvinceId;
  /** The part that belongs to the entity: `浙ICP备12345678号`. */
  readonly entity: string;
  /** What follows it for a website, as `1`, or for an app, as `2A`. Absent in an entity's number. */
  readonly suffix?: string;
  /** What the suffix stands for; absent with it. */
  readonly kind?: FilingKind;
}

/** Numbers as they look, for messages and files to fill in. */
export const sampleNumbers = {
  entity: "浙ICP备12345678号",
  website: "浙ICP备12345678号-1",
  app: "浙ICP备12345678号-2A",
} as const;

const suffix = String.raw`(?:-(?<suffix>\d+(?<letter>[AXK]?)))?$`;
const filing = new RegExp(String.raw`^(?<province>\p{Script=Han})ICP备\d{6,10}号${suffix}`, "u");
const services = String.raw`[AB]\d(?:\.?[AB]\d)*-\d{8}`;
const license = new RegExp(String.raw`^(?<province>\p{Script=Han})(?:ICP证\d{6,}号|${services})${suffix}`, "u");
/** As `合字B2-20250310` or `A2.B1.B2-20100001`, of services that cross provinces. */
const nationwideLicense = new RegExp(`^(?:合字)?${services}${suffix}`, "u");

/**
 * Reads a filing number (`浙ICP备12345678号-1`) or the number of a license that stands in its place (`浙B2-20080101-4`).
 *
 * @returns what is wrong with it where it is neither
 */
export function parseFilingNumber(text: string): FilingNumber | Text {
  const groups = (nationwideLicense.exec(text) ?? filing.exec(text) ?? license.exec(text))?.groups;
  if (!groups) return whatIsWrong(text);
  const { province: abbreviation, suffix, letter = "" } = groups;
  const province = abbreviation === undefined ? undefined : provinceOf(abbreviation);
  if (abbreviation !== undefined && province === undefined) return texts.noProvince({ abbreviation });
  return {
    license: !filing.test(text),
    ...(province && { province }),
    entity: suffix === undefined ? text : text.slice(0, -suffix.length - 1),
    ...(suffix !== undefined && { suffix, kind: kindOfLetter(letter) }),
  };
}

export function isFilingNumber(parsed: FilingNumber | Text): parsed is FilingNumber {
  return typeof parsed === "object" && "entity" in parsed;
}

/** The usual slips of the pen, most telling first, and how they are put right. */
const slips: readonly (readonly [RegExp, Text])[] = [
  [/公网安备/, texts.publicSecurity],
  [/^ICP/i, texts.provinceMissing],
  [/\s/, texts.space],
  [/[（）()]/, texts.brackets],
  [/ICP[证證]\s*[AB]\d/, texts.licensePrefix],
  [/icp|Icp/, texts.lowerCase],
  [/[\uff01-\uff5e]/, texts.fullWidth],
  [/[—–_]/, texts.longDash],
  [/[備號]/, texts.traditional],
  [/^\p{Script=Han}ICP备\d+(?:-|$)/u, texts.haoMissing],
  [/^\p{Script=Han}ICP备\d+号\d+$/u, texts.hyphenMissing],
  [/^\p{Script=Han}ICP备\d*号/u, texts.digits],
];

const repairs: readonly (readonly [RegExp, string])[] = [
  [/[\s()]/g, ""],
  [/icp/i, "ICP"],
  [/[—–_]/g, "-"],
  [/備/, "备"],
  [/號/, "号"],
  [/(?<=备\d+)(?=-|$)/, "号"],
  [/号(?=\d)/, "号-"],
  [/ICP[证證](?=[AB]\d)/, ""],
  [/(?<=[AB]\d-\d{8})号/, ""],
];

function whatIsWrong(text: string): Text {
  const slip = slips.find(([pattern]) => pattern.test(text))?.[1];
  const repaired = repairs.reduce((number, [wrong, right]) => number.replace(wrong, right), text.normalize("NFKC"));
  const advice: Text = [filing, license, nationwideLicense].some((form) => form.test(repaired))
    ? texts.write({ repaired })
    : texts.expectedForm({ example: sampleNumbers.website });
  return slip ? texts.slip({ slip, advice }) : advice;
}
