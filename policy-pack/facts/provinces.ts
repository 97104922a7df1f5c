import { phrases, type Text } from "../locales/text";

export const names = phrases("province", {
  beijing: "Beijing",
  tianjin: "Tianjin",
  hebei: "Hebei",
  shanxi: "Shanxi",
  "inner-mongolia": "Inner Mongolia",
  liaoning: "Liaoning",
  jilin: "Jilin",
  heilongjiang: "Heilongjiang",
  shanghai: "Shanghai",
  jiangsu: "Jiangsu",
  zhejiang: "Zhejiang",
  anhui: "Anhui",
  fujian: "Fujian",
  jiangxi: "Jiangxi",
  shandong: "Shandong",
  henan: "Henan",
  hubei: "Hubei",
  hunan: "Hunan",
  guangdong: "Guangdong",
  guangxi: "Guangxi",
  hainan: "Hainan",
  chongqing: "Chongqing",
  sichuan: "Sichuan",
  guizhou: "Guizhou",
  yunnan: "Yunnan",
  tibet: "Tibet",
  shaanxi: "Shaanxi",
  gansu: "Gansu",
  qinghai: "Qinghai",
  ningxia: "Ningxia",
  xinjiang: "Xinjiang",
});

/** A province as far as filings know it. */
export interface Province {
  readonly name: Text;
  /** The characters that begin its filing numbers; older numbers may use the second one. */
  readonly abbreviations: string;
}

/**
 * The provinces whose communications administrations grant filings. Hong Kong, Macao and Taiwan grant none.
 *
 * Source: numbers published in website footers, and public validators (read 2026-11). The older
 * abbreviations 蜀, 黔, 滇 and 陇 appear in numbers that are still in force.
 */
export const provinces = {
  beijing: { name: names.beijing, abbreviations: "京" },
  tianjin: { name: names.tianjin, abbreviations: "津" },
  hebei: { name: names.hebei, abbreviations: "冀" },
  shanxi: { name: names.shanxi, abbreviations: "晋" },
  "inner-mongolia": { name: names["inner-mongolia"], abbreviations: "蒙" },
  liaoning: { name: names.liaoning, abbreviations: "辽" },
  jilin: { name: names.jilin, abbreviations: "吉" },
  heilongjiang: { name: names.heilongjiang, abbreviations: "黑" },
  shanghai: { name: names.shanghai, abbreviations: "沪" },
  jiangsu: { name: names.jiangsu, abbreviations: "苏" },
  zhejiang: { name: names.zhejiang, abbreviations: "浙" },
  anhui: { name: names.anhui, abbreviations: "皖" },
  fujian: { name: names.fujian, abbreviations: "闽" },
  jiangxi: { name: names.jiangxi, abbreviations: "赣" },
  shandong: { name: names.shandong, abbreviations: "鲁" },
  henan: { name: names.henan, abbreviations: "豫" },
  hubei: { name: names.hubei, abbreviations: "鄂" },
  hunan: { name: names.hunan, abbreviations: "湘" },
  guangdong: { name: names.guangdong, abbreviations: "粤" },
  guangxi: { name: names.guangxi, abbreviations: "桂" },
  hainan: { name: names.hainan, abbreviations: "琼" },
  chongqing: { name: names.chongqing, abbreviations: "渝" },
  sichuan: { name: names.sichuan, abbreviations: "川蜀" },
  guizhou: { name: names.guizhou, abbreviations: "贵黔" },
  yunnan: { name: names.yunnan, abbreviations: "云滇" },
  tibet: { name: names.tibet, abbreviations: "藏" },
  shaanxi: { name: names.shaanxi, abbreviations: "陕" },
  gansu: { name: names.gansu, abbreviations: "甘陇" },
  qinghai: { name: names.qinghai, abbreviations: "青" },
  ningxia: { name: names.ningxia, abbreviations: "宁" },
  xinjiang: { name: names.xinjiang, abbreviations: "新" },
} as const satisfies Record<string, Province>;

export type ProvinceId = keyof typeof provinces;

export const provinceIds = Object.keys(provinces) as readonly ProvinceId[];

/** The province whose filing numbers begin with a character. */
export function provinceOf(abbreviation: string): ProvinceId | undefined {
  return provinceIds.find((id) => provinces[id].abbreviations.includes(abbreviation));
}
