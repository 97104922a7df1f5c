import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDomain } from "../../../policy-pack/facts/domain";
import { carriedAddress } from "../../../policy-pack/facts/hostnames/carried-address";
import { isSpecialUse } from "../../../policy-pack/facts/hostnames/special-use";

describe("isSpecialUse", () => {
  it.each([
    "printer.local",
    "LOCALHOST",
    "*.corp.internal",
    "shop.test",
    "shop.test.",
    "shop.test:8080",
    "nas.home.arpa",
    "home.arpa",
    "x.onion",
    "x.alt",
    "shop.example",
    "shop.invalid",
  ])("%s is never public", (name) => {
    expect(isSpecialUse(name)).toBe(true);
    expect(parseDomain(name)).toBeUndefined();
  });

  it.each(["example.com", "test.com", "local.cn", "www.internal.net", "homeXarpa", "mytest", "", "in-addr.arpa"])(
    "'%s' may be",
    (name) => {
      expect(isSpecialUse(name)).toBe(false);
    },
  );
});

describe("carriedAddress", () => {
  it.each([
    ["47.96.0.9.nip.io", "47.96.0.9"],
    ["47-96-0-9.nip.io", "47.96.0.9"],
    ["app.47.96.0.9.nip.io", "47.96.0.9"],
    ["app-47-96-0-9.nip.io", "47.96.0.9"],
    ["app.2f600009.nip.io", "47.96.0.9"],
    ["47-96-0-9.sslip.io", "47.96.0.9"],
    ["www-47-96-0-9.sslip.io", "47.96.0.9"],
    ["2400-3200--9.sslip.io", "2400:3200::9"],
    ["--1.sslip.io", "::1"],
  ])("%s carries %s", (name, address) => {
    expect(carriedAddress(name)).toBe(address);
  });

  it.each([
    "nip.io",
    "www.nip.io",
    "47.96.0.999.nip.io",
    "1.2.3.nip.io",
    "2f600009.sslip.io",
    "47.96.0.9.example.com",
    "",
  ])("'%s' carries none", (name) => {
    expect(carriedAddress(name)).toBeUndefined();
  });

  it("is that of any IPv4 address", () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.constantFrom("nip.io", "sslip.io"), fc.boolean(), (address, service, dashes) => {
        const written = dashes ? address.replaceAll(".", "-") : address;
        expect(carriedAddress(`app.${written}.${service}`)).toBe(address);
      }),
    );
  });
});
