import { createIcpPolicyPack } from "alicloud-icp-guard/api";
import { ownFiling } from "./own-filing";

createIcpPolicyPack({
  name: "acme-icp",
  register: "icp-register.yaml",
  rules: {
    "icp-undetermined": "mandatory",
    "icp-website-name": "mandatory",
  },
  extraRules: [
    ownFiling({
      mall: "杭州示例科技有限公司",
      campaign: "杭州示例科技有限公司",
    }),
  ],
});
