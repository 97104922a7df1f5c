import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDomain } from "../../policy-pack/facts/domain";

describe("parseDomain", () => {
  it.each([
    ["www.example.com", "www.example.com", "example.com", "com"],
    ["example.com", "example.com", "example.com", "com"],
    ["WWW.Example.COM.", "www.example.com", "example.com", "com"],
    ["  www.example.com ", "www.example.com", "example.com", "com"],
    ["*.example.com", "example.com", "example.com", "com"],
    [".example.com", "example.com", "example.com", "com"],
    ["www.example.com:8443", "www.example.com", "example.com", "com"],
    ["shop.example.com.cn", "shop.example.com.cn", "example.com.cn", "com.cn"],
    ["shop.example.zj.cn", "shop.example.zj.cn", "example.zj.cn", "zj.cn"],
    ["a.b.example.gov.cn", "a.b.example.gov.cn", "example.gov.cn", "gov.cn"],
    ["商城.示例.中国", "xn--czru2d.xn--fsq092h.xn--fiqs8s", "xn--fsq092h.xn--fiqs8s", "xn--fiqs8s"],
    ["xn--fsq092h.xn--fiqs8s", "xn--fsq092h.xn--fiqs8s", "xn--fsq092h.xn--fiqs8s", "xn--fiqs8s"],
    // A suffix of the list's private section is no registry: the domain below it is the company's.
    ["shop.github.io", "shop.github.io", "github.io", "io"],
    ["a_b.example.com", "a_b.example.com", "example.com", "com"],
  ])("%s is %s of %s", (text, name, registrable, suffix) => {
    expect(parseDomain(text)).toMatchObject({ name, registrable, suffix });
  });

  it.each([
    "",
    ".",
    "*",
    "com",
    "com.cn",
    "localhost",
    "203.0.113.9",
    "2001:db8::1",
    "shop.internal",
    "a b.com",
    "中国",
  ])("'%s' is no registrable name", (text) => {
    expect(parseDomain(text)).toBeUndefined();
  });

  it("shows a domain as people read it", () => {
    expect(parseDomain("www.xn--fsq092h.com")?.display).toBe("示例.com");
    expect(parseDomain("www.example.com")?.display).toBe("example.com");
  });

  it("reads what it returns as the same name, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.domain()), (text) => {
        const domain = parseDomain(text);
        if (!domain) return;
        expect(parseDomain(domain.name)).toEqual(domain);
        expect(parseDomain(domain.registrable)).toMatchObject({ registrable: domain.registrable });
        expect(domain.registrable.endsWith(`.${domain.suffix}`)).toBe(true);
        expect(parseDomain(domain.display)?.registrable).toBe(domain.registrable);
      }),
    );
  });
});
