import { describe, expect, it } from "vitest";
import { isFilingNumber, parseFilingNumber } from "../../policy-pack/facts/filing-number";
import { provinceIds, provinces } from "../../policy-pack/facts/provinces";
import { render } from "../../policy-pack/locales/render";

describe("a filing number", () => {
  it.each([
    ["京ICP备16020626号", { license: false, province: "beijing", entity: "京ICP备16020626号" }],
    ["京ICP备16020626号-8", { license: false, province: "beijing", entity: "京ICP备16020626号", website: "8" }],
    ["闽ICP备2026007966号-1", { license: false, province: "fujian", entity: "闽ICP备2026007966号", website: "1" }],
    ["蜀ICP备050001号-12", { license: false, province: "sichuan", entity: "蜀ICP备050001号", website: "12" }],
    ["陇ICP备12345678号-2A", { license: false, province: "gansu", entity: "陇ICP备12345678号", website: "2A" }],
    ["黔ICP备12345678号-3X", { license: false, province: "guizhou", entity: "黔ICP备12345678号", website: "3X" }],
    ["滇ICP备12345678号-4K", { license: false, province: "yunnan", entity: "滇ICP备12345678号", website: "4K" }],
    ["京ICP证150476号", { license: true, province: "beijing", entity: "京ICP证150476号" }],
    ["浙B2-20080101", { license: true, province: "zhejiang", entity: "浙B2-20080101" }],
    ["浙B2-20080101-4", { license: true, province: "zhejiang", entity: "浙B2-20080101", website: "4" }],
    ["粤B1.B2-20090059-1", { license: true, province: "guangdong", entity: "粤B1.B2-20090059", website: "1" }],
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
  ])("written %j is put right", (text, right) => {
    const parsed = parseFilingNumber(text);
    if (isFilingNumber(parsed)) throw new Error(`${text} is taken for a number`);
    expect(render(parsed, "en")).toMatch(new RegExp(`; write ${right}$`));
    expect(render(parsed, "zh")).toMatch(new RegExp(`；请填写 ${right}$`));
  });
});
