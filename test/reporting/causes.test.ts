import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { UNKNOWN } from "../../policy-pack/deployment/value";
import { languages } from "../../policy-pack/locales/language";
import { json } from "../../policy-pack/reporting/json";
import { pretty } from "../../policy-pack/reporting/pretty";
import { deploymentOf, registerWith, reportOf, resourceOf } from "../browser/reports";
import { area, exempted, found, names, report } from "./findings";

const hosts = ["www", "shop", "img", "api", "m"];

/** Five domains at an edge and five records, all below one domain without a filing. */
function tenFindings() {
  const edges = hosts.map((host) =>
    resourceOf("alicloud:cdn/domainNew:DomainNew", `cdn-${host}`, {
      domainName: `${host}.unfiled.cn`,
      scope: "domestic",
    }),
  );
  const records = hosts.map((host, index) =>
    resourceOf("alicloud:dns/alidnsRecord:AlidnsRecord", `dns-${host}`, {
      domainName: "unfiled.cn",
      rr: `${host}-origin`,
      type: "A",
      value: `120.26.0.${index + 1}`,
    }),
  );
  const madeAt = (line: number) => ({ madeAt: { file: "index.ts", line, column: 3 } });
  const planned = [...edges, ...records].map((resource, index) => ({ ...resource, ...madeAt(index + 1) }));
  return reportOf(deploymentOf(planned), registerWith({}));
}

describe.each(languages)("ten findings of one cause, in %s", (language) => {
  const given = tenFindings().translated(language);
  const text = pretty(given, { columns: 80, color: false });

  test("are read on one screen", async () => {
    expect(given.findings).toHaveLength(10);
    await expect(text).toMatchFileSnapshot(`causes/${language}.txt`);
    expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(30);
    const lines = text.split("\n").filter((line) => !line.includes("https://"));
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
  });

  test("each have their line", () => {
    for (const [index, finding] of given.findings.entries()) {
      expect(text).toMatch(new RegExp(`✖ ${finding.resourceName} .* index\\.ts:${index + 1}:3`));
    }
  });

  test("say once what is at fault, why, and what to do", () => {
    const [cause, ...others] = given.causes;
    expect(others).toEqual([]);
    const flat = text.replaceAll(/\s+/g, "");
    for (const part of [cause?.text, cause?.why, ...(cause?.remedies ?? [])]) {
      expect(flat.split(`${part?.replaceAll(/\s+/g, "")}`)).toHaveLength(2);
    }
  });
});

describe("findings share a cause", () => {
  const other = { ...found.unfiled, values: { domain: "www.other.example", registrable: "other.example" } };
  const ofRule = { ...found.unfiled, rule: { ...area, id: "icp-test-other" } };
  const long = { ...found.short, values: { name: "名" } };

  test.each([
    ["of one rule", [found.unfiled, found.unfiled], [["unfiled", 2]]],
    ["of several rules", [found.unfiled, ofRule], [["unfiled", 2]]],
    [
      "but not for different domains",
      [found.unfiled, other],
      [
        ["unfiled", 1],
        ["unfiled", 1],
      ],
    ],
    [
      "but not where some are exempted",
      [found.unfiled, exempted],
      [
        ["unfiled", 1],
        ["unfiled", 1],
      ],
    ],
    ["where one thing mends them, whatever they say", [found.short, long], [["icp-test-names.short", 2]]],
    [
      "but not what another thing mends",
      [found.undecided, found.discontinued],
      [
        ["icp-test-area.end-undecided", 1],
        ["icp-test-area.discontinued", 1],
      ],
    ],
  ] as const)("%s", (_, findings, expected) => {
    const given = report(findings);
    const places = given.causes.map(({ id, parts }) => [id, parts.flatMap((part) => part.places).length]);
    expect(places).toEqual(expected);
    const { causes } = JSON.parse(json(given));
    expect(causes.map((cause: { id: string; findings: string[] }) => [cause.id, cause.findings.length])).toEqual(
      expected,
    );
    expect(causes.flatMap((cause: { findings: string[] }) => cause.findings).toSorted()).toEqual(
      given.findings.map(({ fingerprint }) => fingerprint).toSorted(),
    );
  });

  test("what they say stands at each place where it differs", () => {
    const [cause] = report([found.short, long]).causes;
    expect(cause?.text).toBe(names.title);
    expect(cause?.parts.flatMap(({ places }) => places.map(({ detail }) => detail))).toEqual([
      "The website name '店' is too short.",
      "The website name '名' is too short.",
    ]);
  });
});

test("records whose value is not known lead nowhere, and say why once", () => {
  const record = (rr: string) =>
    resourceOf("alicloud:dns/alidnsRecord:AlidnsRecord", rr, {
      domainName: "unfiled.cn",
      rr,
      type: "A",
      value: UNKNOWN,
    });
  const [cause] = reportOf(deploymentOf([record("a"), record("b")]), registerWith({})).causes;
  expect(cause).toMatchObject({ id: "place-undecided", status: "undetermined" });
  const [part] = cause?.parts ?? [];
  expect(part?.how).toContain("not known before the deployment");
  expect(part?.places.map(({ detail, leads, how }) => [detail, leads, how])).toEqual([
    ["a.unfiled.cn", undefined, undefined],
    ["b.unfiled.cn", undefined, undefined],
  ]);
});

describe("the places of a cause", () => {
  const wide = { ...found.unfiled, resource: `${found.unfiled.resource}-of-the-shop-in-the-south-of-the-country` };

  test.each([
    ["beside one another", 80, found.unfiled, /✖ shop-cdn {2}www\.shop\.example {2}examples/],
    ["below one another where there is no room", 58, found.unfiled, /✖ shop-cdn {2}examples.*\n {6}www\.shop\.example/],
    ["each on a line where there is less", 60, wide, /✖ shop-cdn-of.*\n {6}examples.*\n {6}www\.shop\.example/],
  ] as const)("stand %s", (_, columns, finding, expected) => {
    expect(pretty(report([finding]), { columns, color: false })).toMatch(expected);
  });
});
