import { domainToASCII } from "node:url";
import { describe, expect, it } from "vitest";
import { isApprovedSuffix } from "../../policy-pack/facts/suffixes";

describe("isApprovedSuffix", () => {
  it.each(["com", "net", "cn", "com.cn", "gov.cn", "zj.cn", "top", "xyz", "shop", "中国", "网址", "公司"])(
    ".%s is approved",
    (suffix) => {
      expect(isApprovedSuffix(domainToASCII(suffix))).toBe(true);
    },
  );

  it.each(["org", "io", "dev", "app", "ai", "me", "uk", "co.uk", "hk", "com.hk", "de", "eu", "", "香港"])(
    ".%s is not",
    (suffix) => {
      expect(isApprovedSuffix(domainToASCII(suffix))).toBe(false);
    },
  );
});
