import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Properties, UNKNOWN } from "../../../policy-pack/deployment/value";
import { planned, recordsIn, written } from "./planned";

const alidns = "alicloud:dns/alidnsRecord:AlidnsRecord";
const www = { rr: "www", domainName: "example.com", type: "A", value: "192.0.2.1" };

describe("any way of writing", () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
  const anyCase = (text: string) =>
    fc
      .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
      .map((upper) => [...text].map((letter, index) => (upper[index] ? letter.toUpperCase() : letter)).join(""));

  it("makes the same record: case, trailing dots, IDN or punycode", () => {
    const name = fc.record({
      host: label,
      zone: fc.constantFrom("example.com", "例子.中国", "xn--fsqu00a.xn--fiqs8s"),
    });
    const writing = name.chain(({ host, zone }) =>
      fc.record({
        host: fc.constant(host),
        zone: fc.constant(zone),
        rr: anyCase(host),
        domainName: anyCase(zone),
        dot: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(writing, ({ host, zone, rr, domainName, dot }) => {
        const plain = recordsIn(planned(alidns, { ...www, rr: host, domainName: zone }));
        const other = recordsIn(
          planned(alidns, { ...www, rr, domainName: dot ? `${domainName}.` : domainName, type: "a" }),
        );
        expect(written(other)).toEqual(written(plain));
        expect(other.map(({ domain }) => domain)).toEqual(plain.map(({ domain }) => domain));
      }),
    );
  });

  it("never throws, whatever the inputs hold", () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: "small" },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(UNKNOWN),
        fc.array(tie("tree"), { maxLength: 2 }),
        fc.dictionary(fc.constantFrom("value", "name", "address"), tie("tree"), { maxKeys: 2 }),
      ),
    }));
    const keys = fc.constantFrom("rr", "domainName", "type", "value", "status", "line");
    fc.assert(
      fc.property(fc.dictionary(keys, tree), (inputs) => {
        const records = recordsIn(planned(alidns, inputs as Properties));
        expect(records.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
