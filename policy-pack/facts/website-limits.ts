import type { ProvinceId } from "./provinces";

/** How many websites one entity may file. */
export interface WebsiteLimit {
  readonly websites: number;
  /** What the province does with one more: refuses it, or asks for certificates and a plan of the website. */
  readonly beyond: "refused" | "papers";
  /** `stated` where the page of filing limitations says so; `weaker` where only other providers do. */
  readonly basis: "stated" | "weaker";
}

/**
 * The provinces whose limits are known. Each has one, but Alibaba Cloud's table of them could not be read.
 *
 * Source: Hubei and Hunan: the page of filing limitations, clause Entity (another provider reads it as one website for
 * each application); the others from another provider's filing guide. Read 2026-11.
 */
export const websiteLimits: Readonly<Partial<Record<ProvinceId, WebsiteLimit>>> = {
  hubei: { websites: 1, beyond: "refused", basis: "stated" },
  hunan: { websites: 1, beyond: "refused", basis: "stated" },
  shaanxi: { websites: 30, beyond: "refused", basis: "weaker" },
  guangdong: { websites: 5, beyond: "papers", basis: "weaker" },
};
