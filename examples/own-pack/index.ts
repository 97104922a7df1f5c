import { createIcpPolicyPack } from "alicloud-icp-guard/api";
import { extraRules } from "./rules";

createIcpPolicyPack({
  name: "acme-icp",
  register: "icp-register.yaml",
  rules: {
    "icp-undetermined": "mandatory",
    "icp-website-name": "mandatory",
  },
  extraRules,
});
