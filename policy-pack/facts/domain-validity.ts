import type { ProvinceId } from "./provinces";

/** How many days a domain must still be valid when a website is filed. */
export interface ValidityThreshold {
  readonly days: number;
  /** `stated` where Alibaba Cloud says so; `weaker` where only other providers do. */
  readonly basis: "stated" | "weaker";
}

/** Three months, at their longest. */
const threeMonths = 92;

/**
 * The provinces that ask for more than that the domain is valid.
 *
 * Source: Hubei https://www.alibabacloud.com/help/faq-detail/50260.htm, Shandong
 * https://www.alibabacloud.com/help/faq-detail/50253.htm; the others from another provider's filing guide. Read 2026-11.
 */
export const domainValidity: Readonly<Partial<Record<ProvinceId, ValidityThreshold>>> = {
  hubei: { days: threeMonths, basis: "stated" },
  shandong: { days: 45, basis: "stated" },
  beijing: { days: threeMonths, basis: "weaker" },
  tianjin: { days: threeMonths, basis: "weaker" },
  jiangsu: { days: threeMonths, basis: "weaker" },
  gansu: { days: threeMonths, basis: "weaker" },
};
