import { describe, expect, it } from "vitest";
import { isFilingNumber, parseFilingNumber } from "../../policy-pack/facts/filing-number";
import { provinceIds, provinces } from "../../policy-pack/facts/provinces";
import { render } from "../../policy-pack/locales/render";

describe("a filing number", () => {
  it.each([
    ["京ICP备16020626号", { license: false, province: "beijing", entity: "京ICP备16020626号" }],
    [
      "京ICP备16020626号-8",
      { license: false, province: "beijing", entity: "京ICP备16020626号", suffix: "8", kind: "website" },
    ],
    [
      "闽ICP备2026007966号-1",
      { license: false, province: "fujian", entity: "闽ICP备2026007966号", suffix: "1", kind: "website" },
    ],
    [
      "蜀ICP备050001号-12",
      { license: false, province: "sichuan", entity: "蜀ICP备050001号", suffix: "12", kind: "website" },
    ],
    [
      "陇ICP备12345678号-2A",
      { license: false, province: "gansu", entity: "陇ICP备12345678号", suffix: "2A", kind: "app" },
    ],
    [
      "黔ICP备12345678号-3X",
      { license: false, province: "guizhou", entity: "黔ICP备12345678号", suffix: "3X", kind: "mini-program" },
    ],
    [
      "滇ICP备12345678号-4K",
      { license: false, province: "yunnan", entity: "滇ICP备12345678号", suffix: "4K", kind: "quick-app" },
    ],
    ["京ICP证150476号", { license: true, province: "beijing", entity: "京ICP证150476号" }],
    ["浙B2-20080101", { license: true, province: "zhejiang", entity: "浙B2-20080101" }],
    ["浙B2-20080101-4", { license: true, province: "zhejiang", entity: "浙B2-20080101", suffix: "4", kind: "website" }],
    [
      "粤B1.B2-20090059-1",
      { license: true, province: "guangdong", entity: "粤B1.B2-20090059", suffix: "1", kind: "website" },
    ],
    ["合字B2-20250310", { license: true, entity: "合字B2-20250310" }],
    ["合字B2-20250310-2", { license: true, entity: "合字B2-20250310", suffix: "2", kind: "website" }],
    ["B1.B2-20040001", { license: true, entity: "B1.B2-20040001" }],
    ["A2.B1.B2-20100001-7A", { license: true, entity: "A2.B1.B2-20100001", suffix: "7A", kind: "app" }],
    ["B2-20040013", { license: true, entity: "B2-20040013" }],
  ])("%s is taken apart", (text, parts) => {
    expect(parseFilingNumber(text)).toEqual(parts);
  });

  it.each(provinceIds.flatMap((id) => [...provinces[id].abbreviations].map((abbreviation) => [abbreviation, id])))(
    "that begins with %s is one of %s",
    (abbreviation, id) => {
      expect(parseFilingNumber(`${abbreviation}ICP备12345678号-1`)).toMatchObject({ province: id });
    },
  );

  it.each([
    "",
    "浙ICP备12345号-1",
    "浙ICP备12345678901号-1",
    "浙ICP备12345678号-",
    "浙ICP备12345678号-1B",
    "浙ICP备12345678号-1 ",
    "x浙ICP备12345678号-1",
    "浙ICP备12345678号-1x",
    "港ICP备12345678号-1",
    "ZICP备12345678号-1",
    "浙B2-2008010",
    "x浙B2-20080101",
    "浙B2-20080101-4x",
    "京ICP证12345号",
    "合字B2-2025031",
    "合B2-20250310",
    "C2-20250310",
  ])("is not %j", (text) => {
    expect(isFilingNumber(parseFilingNumber(text))).toBe(false);
  });

  it.each([
    [" 浙ICP备12345678号-1", "浙ICP备12345678号-1"],
    ["浙 ICP 备 12345678 号 - 1", "浙ICP备12345678号-1"],
    ["浙icp備12345678號_1", "浙ICP备12345678号-1"],
    ["浙ICP备１２３４５６７８号－１", "浙ICP备12345678号-1"],
    ["浙ICP备12345678", "浙ICP备12345678号"],
    ["浙ICP备12345678号2", "浙ICP备12345678号-2"],
    ["（浙B2-20080101）", "浙B2-20080101"],
    ["浙 ＩＣＰ備 １２３４５６７８ 號－１", "浙ICP备12345678号-1"],
    ["浙ｉｃｐ备１２３４５６７８号", "浙ICP备12345678号"],
    ["京ICP证B2-20050012号", "京B2-20050012"],
    ["京ICP證 B2-20050012號-3", "京B2-20050012-3"],
    ["Ａ２.Ｂ１.Ｂ２－２０１００００１", "A2.B1.B2-20100001"],
  ])("written %j is put right", (text, right) => {
    const parsed = parseFilingNumber(text);
    if (isFilingNumber(parsed)) throw new Error(`${text} is taken for a number`);
    expect(render(parsed, "en")).toMatch(new RegExp(`; write ${right}$`));
    expect(render(parsed, "zh")).toMatch(new RegExp(`；请填写 ${right}$`));
  });
});
