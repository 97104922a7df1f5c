/**
 * What people write for a word of a schema in their own language or in that of the console, by what they write in
 * lower case. Collected from the terms of Alibaba Cloud's console and documentation in both languages (2026-11).
 */
export const synonyms: Readonly<Record<string, string>> = {
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

/** What may follow a province's name in Chinese. */
export const provinceEndings: readonly string[] = ["", "省", "市", "自治区"];
