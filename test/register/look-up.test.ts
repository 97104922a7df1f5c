import { domainToASCII } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { parseDomain } from "../../policy-pack/facts/domain";
import { parseRegister } from "../../policy-pack/register/load";
import type { Filing, Register } from "../../policy-pack/register/register";

const latin = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const label = fc.oneof(latin, fc.stringMatching(/^[示例商城网站公司的日记]{1,6}$/u));
const suffix = fc.constantFrom("com", "cn", "com.cn", "gov.cn", "zj.cn", "co.uk", "中国", "公司", "网络");

/** Two different registrable domains below one suffix. */
const pair = fc
  .tuple(label, label, suffix)
  .filter(([one, other]) => one !== other)
  .map(([one, other, below]) => [`${one}.${below}`, `${other}.${below}`] as const)
  // Some labels make a suffix of their own: ac.cn, 公司.cn.
  .filter((names) => names.every((name) => parseDomain(name)?.registrable === domainToASCII(name)));

/** The ways in which a resource or a person may write a name of a domain. */
const spelling = fc
  .record({
    hosts: fc.array(latin, { maxLength: 3 }),
    before: fc.constantFrom("", "*.", "."),
    after: fc.constantFrom("", ".", ":443", " "),
    letters: fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
    punycode: fc.boolean(),
  })
  .map(({ hosts, before, after, letters, punycode }) => (domain: string) => {
    const name = [...hosts, punycode ? domainToASCII(domain) : domain].join(".");
    const mixed = [...name].map((letter, at) => (letters[at % letters.length] ? letter.toUpperCase() : letter));
    return `${before}${mixed.join("")}${after}`;
  });

function registerOf(...domains: readonly string[]): Register {
  return parseRegister(
    stringify({
      account: "1",
      entities: [{ name: "杭州示例科技有限公司", kind: "organization", province: "zhejiang" }],
      websites: domains.map((domain) => ({ name: "示例商城", entity: "杭州示例科技有限公司", domain })),
    }),
    "icp-register.yaml",
  );
}

function lookUp(register: Register, text: string): Filing | undefined {
  const name = parseDomain(text);
  if (!name) throw new Error(`${text} is no domain name`);
  return register.filing(name);
}

describe("looking up a name", () => {
  it("finds its website however either of them is written, and no other", () => {
    fc.assert(
      fc.property(pair, spelling, fc.boolean(), ([domain, other], spell, punycode) => {
        const register = registerOf(punycode ? domainToASCII(domain) : domain.toUpperCase());
        expect(register.problems).toEqual([]);
        expect(lookUp(register, spell(domain))?.path).toBe("websites[0]");
        expect(lookUp(register, spell(other))).toBeUndefined();
      }),
    );
  });

  it("takes two spellings of a domain in the register for one", () => {
    fc.assert(
      fc.property(pair, ([domain]) => {
        const { problems } = registerOf(domain, `${domainToASCII(domain).toUpperCase()}.`);
        expect(problems).toMatchObject([{ path: "websites[1].domain" }]);
      }),
    );
  });

  it("finds nothing for a name that merely ends like a filed one", () => {
    fc.assert(
      fc.property(latin, latin, (one, other) => {
        const register = registerOf(`${one}.com`);
        expect(lookUp(register, `${other}${one}.com`)).toBeUndefined();
        expect(lookUp(register, `${one}.com.${other}.com`)?.path).toBe(other === one ? "websites[0]" : undefined);
        expect(lookUp(register, `${one}.com.cn`)).toBeUndefined();
      }),
    );
  });
});
