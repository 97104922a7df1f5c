import { nearest } from "../facts/nearest";
import { provinces } from "../facts/provinces";

/** What people write for a word of the schema in their own language. */
const synonyms: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(provinces).flatMap(([id, { name, abbreviations }]) =>
      [name.en.toLowerCase(), name.zh, `${name.zh}省`, `${name.zh}市`, `${name.zh}自治区`, ...abbreviations].map(
        (word) => [word, id],
      ),
    ),
  ),
  广西壮族自治区: "guangxi",
  宁夏回族自治区: "ningxia",
  新疆维吾尔自治区: "xinjiang",
  neimenggu: "inner-mongolia",
  xizang: "tibet",
  company: "organization",
  enterprise: "organization",
  单位: "organization",
  企业: "organization",
  公司: "organization",
  person: "individual",
  personal: "individual",
  个人: "individual",
  chinese: "zh",
  "zh-cn": "zh",
  zh_cn: "zh",
  中文: "zh",
  english: "en",
  "en-us": "en",
  英文: "en",
  aliyun: "alibaba-cloud",
  alicloud: "alibaba-cloud",
  阿里云: "alibaba-cloud",
  swas: "simple-application-server",
  轻量应用服务器: "simple-application-server",
  prepaid: "subscription",
  postpaid: "pay-as-you-go",
  包年包月: "subscription",
  按量付费: "pay-as-you-go",
  china: "mainland",
  中国内地: "mainland",
  境外: "overseas",
};

/** The allowed word that was probably meant: one that the text is a name of, else the one spelt most alike. */
export function meantWord(text: string, allowed: readonly string[]): string | undefined {
  const synonym = synonyms[text.toLowerCase()];
  return synonym !== undefined && allowed.includes(synonym) ? synonym : nearest(text, allowed);
}
