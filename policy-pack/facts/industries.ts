import type { Bilingual } from "../locales/text";

/** An industry whose websites need an approval of its authority before they can be filed. */
export interface Industry {
  readonly name: Bilingual;
  /** `stated` where Alibaba Cloud's current page names it; `weaker` where only older or other sources do. */
  readonly basis: "stated" | "weaker";
}

/**
 * Industries that need pre-approval.
 *
 * Source: https://www.alibabacloud.com/help/en/icp-filing/basic-icp-service/user-guide/pre-approvals, which names four
 * "and other industries"; education and health care stand in Alibaba Cloud's older terms of service (2021); the rest
 * follows from the laws on these industries and was found in no document of Alibaba Cloud. Read 2026-11.
 */
export const industries = {
  news: { name: { en: "news", zh: "新闻" }, basis: "stated" },
  publishing: { name: { en: "publishing", zh: "出版" }, basis: "stated" },
  pharmaceuticals: { name: { en: "pharmaceuticals", zh: "药品" }, basis: "stated" },
  "medical-devices": { name: { en: "medical devices", zh: "医疗器械" }, basis: "stated" },
  education: { name: { en: "education", zh: "教育" }, basis: "weaker" },
  "health-care": { name: { en: "health care", zh: "医疗保健" }, basis: "weaker" },
  culture: { name: { en: "Internet culture", zh: "网络文化" }, basis: "weaker" },
  "audio-visual": { name: { en: "audio-visual programs", zh: "视听节目" }, basis: "weaker" },
  finance: { name: { en: "Internet finance", zh: "互联网金融" }, basis: "weaker" },
  "ride-hailing": { name: { en: "ride hailing", zh: "网约车" }, basis: "weaker" },
  religion: { name: { en: "religious information", zh: "宗教信息" }, basis: "weaker" },
} as const satisfies Record<string, Industry>;

export type IndustryId = keyof typeof industries;

export const industryIds = Object.keys(industries) as readonly IndustryId[];
