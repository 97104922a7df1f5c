import { phrases, type Text } from "../locales/text";

export const names = phrases("industry", {
  news: "news",
  publishing: "publishing",
  pharmaceuticals: "pharmaceuticals",
  "medical-devices": "medical devices",
  education: "education",
  "health-care": "health care",
  culture: "Internet culture",
  "audio-visual": "audio-visual programs",
  finance: "Internet finance",
  "ride-hailing": "ride hailing",
  religion: "religious information",
});

/** An industry whose websites need an approval of its authority before they can be filed. */
export interface Industry {
  readonly name: Text;
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
  news: { name: names.news, basis: "stated" },
  publishing: { name: names.publishing, basis: "stated" },
  pharmaceuticals: { name: names.pharmaceuticals, basis: "stated" },
  "medical-devices": { name: names["medical-devices"], basis: "stated" },
  education: { name: names.education, basis: "weaker" },
  "health-care": { name: names["health-care"], basis: "weaker" },
  culture: { name: names.culture, basis: "weaker" },
  "audio-visual": { name: names["audio-visual"], basis: "weaker" },
  finance: { name: names.finance, basis: "weaker" },
  "ride-hailing": { name: names["ride-hailing"], basis: "weaker" },
  religion: { name: names.religion, basis: "weaker" },
} as const satisfies Record<string, Industry>;

export type IndustryId = keyof typeof industries;

export const industryIds = Object.keys(industries) as readonly IndustryId[];
