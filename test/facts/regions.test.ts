import { describe, expect, it } from "vitest";
import { provinceIds } from "../../policy-pack/facts/provinces";
import { isMainland, regionOfZone, regionPattern, regions } from "../../policy-pack/facts/regions";

describe("isMainland", () => {
  const mainland = `
    cn-qingdao cn-beijing cn-zhangjiakou cn-huhehaote cn-wulanchabu cn-hangzhou cn-shanghai cn-shenzhen cn-heyuan
    cn-guangzhou cn-chengdu cn-nanjing cn-fuzhou cn-zhongwei cn-wuhan-lr cn-zhengzhou-jva cn-heyuan-acdr-1
    cn-hangzhou-finance cn-hzfinance cn-hzjbp cn-shanghai-finance-1 cn-shanghai-finance-1-pub cn-shenzhen-finance-1
    cn-szfinance cn-beijing-finance-1 cn-beijing-finance-1-pub cn-north-2-gov-1 oss-cn-hangzhou
    cn-beijing-telecom cn-nanjing-cmcc cn-chongqing-11
    cn-chenzhou-telecom_unicom_cmcc cn-nowhere-9`;
  const outside = `
    cn-hongkong cn-hongkong-b cn-hongkong-finance-pop oss-cn-hongkong ap-southeast-1 ap-southeast-2 ap-southeast-3
    ap-southeast-5 ap-southeast-6 ap-southeast-7 ap-southeast-8 ap-northeast-1 ap-northeast-2 ap-south-1 us-west-1
    us-east-1 us-southeast-1 na-south-1 eu-central-1 eu-west-1 eu-west-2 eu-north-9 me-east-1 me-central-1 rus-west-1 oss-us-west-1`;
  const undecided = [
    "",
    "hangzhou",
    "ch-hangzhou",
    "cn",
    "cn-",
    "CN-HANGZHOU",
    "cn hangzhou",
    "sg-singapore-9",
    "global",
  ];

  it.each(words(mainland))("%s lies in the mainland", (region) => {
    expect(isMainland(region)).toBe(true);
  });

  it.each(words(outside))("%s lies outside", (region) => {
    expect(isMainland(region)).toBe(false);
  });

  it.each(undecided)("'%s' cannot be decided", (text) => {
    expect(isMainland(text)).toBeUndefined();
  });
});

describe("every listed region", () => {
  it.each(Object.entries(regions))(
    "%s is on the side that its id tells, in a province there",
    (id, { city, province }) => {
      expect(id).toMatch(new RegExp(`^${regionPattern}$`));
      expect(city).not.toBe("");
      expect(province !== undefined).toBe(id.startsWith("cn-") && id !== "cn-hongkong");
      if (province) expect(provinceIds).toContain(province);
    },
  );

  it.each(Object.keys(regions))("%s is the region of its zones", (id) => {
    expect(regionOfZone(/\d$/.test(id) ? `${id}a` : `${id}-a`)).toBe(id);
  });
});

describe("regionOfZone", () => {
  it.each([
    ["cn-hangzhou-h", "cn-hangzhou"],
    ["cn-hongkong-b", "cn-hongkong"],
    ["cn-wulanchabu-a", "cn-wulanchabu"],
    ["cn-hangzhou-finance-a", "cn-hangzhou-finance"],
    ["cn-shanghai-finance-1b", "cn-shanghai-finance-1"],
    ["ap-southeast-1a", "ap-southeast-1"],
    ["me-east-1a", "me-east-1"],
    ["cn-beijing-MAZ5(a,b)", "cn-beijing"],
    ["cn-hangzhou-MAZ6", "cn-hangzhou"],
    ["cn-hangzhou-MAZ6(i,j,k)", "cn-hangzhou"],
    ["ap-southeast-1MAZ2(b,c)", "ap-southeast-1"],
    ["cn-shanghai-finance-1MAZ1(b,f)", "cn-shanghai-finance-1"],
    ["cn-north-2-gov-1a", "cn-north-2-gov-1"],
    ["cn-wuhan-lr-a", "cn-wuhan-lr"],
    ["cn-zhengzhou-jva-a", "cn-zhengzhou-jva"],
    ["na-south-1b", "na-south-1"],
    ["cn-nanjing-cmcc", "cn-nanjing-cmcc"],
    ["cn-hangzhou", "cn-hangzhou"],
  ])("%s lies in %s", (zone, region) => {
    expect(regionOfZone(zone)).toBe(region);
  });

  it.each(["", "a", "hangzhou-h", "1a", "zone"])("'%s' is no zone id", (text) => {
    expect(regionOfZone(text)).toBeUndefined();
  });
});

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
