import type { OwnRule } from "alicloud-icp-guard/api";
import { ownFiling } from "./own-filing";

/** For the pack, and for `icp-guard --extra-rules`. */
export const extraRules: readonly OwnRule[] = [
  ownFiling({
    mall: "杭州示例科技有限公司",
    campaign: "杭州示例科技有限公司",
  }),
];
