import type { Bilingual } from "../locales/text";

/** A province as far as filings know it. */
export interface Province {
  readonly name: Bilingual;
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
  beijing: { name: { en: "Beijing", zh: "北京" }, abbreviations: "京" },
  tianjin: { name: { en: "Tianjin", zh: "天津" }, abbreviations: "津" },
  hebei: { name: { en: "Hebei", zh: "河北" }, abbreviations: "冀" },
  shanxi: { name: { en: "Shanxi", zh: "山西" }, abbreviations: "晋" },
  "inner-mongolia": { name: { en: "Inner Mongolia", zh: "内蒙古" }, abbreviations: "蒙" },
  liaoning: { name: { en: "Liaoning", zh: "辽宁" }, abbreviations: "辽" },
  jilin: { name: { en: "Jilin", zh: "吉林" }, abbreviations: "吉" },
  heilongjiang: { name: { en: "Heilongjiang", zh: "黑龙江" }, abbreviations: "黑" },
  shanghai: { name: { en: "Shanghai", zh: "上海" }, abbreviations: "沪" },
  jiangsu: { name: { en: "Jiangsu", zh: "江苏" }, abbreviations: "苏" },
  zhejiang: { name: { en: "Zhejiang", zh: "浙江" }, abbreviations: "浙" },
  anhui: { name: { en: "Anhui", zh: "安徽" }, abbreviations: "皖" },
  fujian: { name: { en: "Fujian", zh: "福建" }, abbreviations: "闽" },
  jiangxi: { name: { en: "Jiangxi", zh: "江西" }, abbreviations: "赣" },
  shandong: { name: { en: "Shandong", zh: "山东" }, abbreviations: "鲁" },
  henan: { name: { en: "Henan", zh: "河南" }, abbreviations: "豫" },
  hubei: { name: { en: "Hubei", zh: "湖北" }, abbreviations: "鄂" },
  hunan: { name: { en: "Hunan", zh: "湖南" }, abbreviations: "湘" },
  guangdong: { name: { en: "Guangdong", zh: "广东" }, abbreviations: "粤" },
  guangxi: { name: { en: "Guangxi", zh: "广西" }, abbreviations: "桂" },
  hainan: { name: { en: "Hainan", zh: "海南" }, abbreviations: "琼" },
  chongqing: { name: { en: "Chongqing", zh: "重庆" }, abbreviations: "渝" },
  sichuan: { name: { en: "Sichuan", zh: "四川" }, abbreviations: "川蜀" },
  guizhou: { name: { en: "Guizhou", zh: "贵州" }, abbreviations: "贵黔" },
  yunnan: { name: { en: "Yunnan", zh: "云南" }, abbreviations: "云滇" },
  tibet: { name: { en: "Tibet", zh: "西藏" }, abbreviations: "藏" },
  shaanxi: { name: { en: "Shaanxi", zh: "陕西" }, abbreviations: "陕" },
  gansu: { name: { en: "Gansu", zh: "甘肃" }, abbreviations: "甘陇" },
  qinghai: { name: { en: "Qinghai", zh: "青海" }, abbreviations: "青" },
  ningxia: { name: { en: "Ningxia", zh: "宁夏" }, abbreviations: "宁" },
  xinjiang: { name: { en: "Xinjiang", zh: "新疆" }, abbreviations: "新" },
} as const satisfies Record<string, Province>;

export type ProvinceId = keyof typeof provinces;

export const provinceIds = Object.keys(provinces) as readonly ProvinceId[];

/** The province whose filing numbers begin with a character. */
export function provinceOf(abbreviation: string): ProvinceId | undefined {
  return provinceIds.find((id) => provinces[id].abbreviations.includes(abbreviation));
}
