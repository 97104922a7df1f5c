import type { ProvinceId } from "./provinces";

/**
 * What provinces ask of an individual who is registered in another one: nothing, a residence permit of theirs, or they
 * do not accept the filing at all. The page of filing limitations leaves it to each communications administration.
 *
 * Source: another provider's filing guide, read 2026-11; none of it was found in a document of Alibaba Cloud.
 */
export const individualsFromElsewhere: Readonly<Partial<Record<ProvinceId, "accepted" | "permit" | "refused">>> = {
  tianjin: "accepted",
  shaanxi: "accepted",
  fujian: "permit",
  guangdong: "permit",
  hubei: "permit",
  gansu: "refused",
};
