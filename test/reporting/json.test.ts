import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { json, jsonReport } from "../../policy-pack/reporting/json";
import { exempted, exemption, found, hostile, report } from "./findings";

const schema = z.toJSONSchema(jsonReport);
const isValid = addFormats(new Ajv({ strict: true })).compile(schema);

test("the published schema is that of the JSON form", async () => {
  await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot("../../icp-report.schema.json");
});

describe("the JSON form", () => {
  test.each([
    ["everything", report()],
    ["nothing", report([])],
    ["a hostile name", report([hostile])],
    ["no register", report([], { register: undefined })],
  ])("keeps to its schema: %s", (_, evaluated) => {
    expect(isValid(JSON.parse(json(evaluated))), JSON.stringify(isValid.errors)).toBe(true);
  });

  test("is a version, the findings and a summary", () => {
    const inputLimitations = ["A stack export has no dependencies."];
    expect(json(report([found.unfiled], {}, { inputLimitations }))).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "findings": [
          {
            "rule": "icp-test-area",
            "messageId": "unfiled",
            "outcome": "violation",
            "level": "mandatory",
            "status": "blocking",
            "severity": "critical",
            "resource": "urn:pulumi:dev::shop::alicloud:cdn/domainNew:DomainNew::shop-cdn",
            "domain": "www.shop.example",
            "path": "domainName",
            "message": "Alibaba Cloud CDN would serve www.shop.example in the Chinese mainland (its area is absent, which means \`domestic\`). shop.example has no ICP filing in the register.",
            "remedy": "Apply for an ICP filing for shop.example in Alibaba Cloud's ICP Filing console and enter its number in the filing register. Or leave the mainland out: set \`scope\` to \`overseas\`.",
            "clause": "Alibaba Cloud CDN",
            "url": "https://github.com/alicloud-icp-guard/alicloud-icp-guard/blob/v0.1.0/docs/rules/icp-test-area.md",
            "proof": {
              "resource": "urn:pulumi:dev::shop::alicloud:cdn/domainNew:DomainNew::shop-cdn"
            },
            "location": {
              "file": "examples/shop/Pulumi.yaml"
            },
            "fingerprint": "438a5aa6882272178c3f2a60e3ffb68483bfaca6c8814cb09e9508c0d6836bca"
          }
        ],
        "causes": [
          {
            "id": "unfiled",
            "text": "shop.example has no ICP filing in the register.",
            "why": "By law only a domain with an ICP filing (备案), a registration with the authorities, may serve the Chinese mainland; Alibaba Cloud blocks others.",
            "remedies": [
              "Apply for an ICP filing for shop.example in Alibaba Cloud's ICP Filing console and enter its number in the filing register.",
              "Or leave the mainland out: set \`scope\` to \`overseas\`."
            ],
            "status": "blocking",
            "findings": [
              "438a5aa6882272178c3f2a60e3ffb68483bfaca6c8814cb09e9508c0d6836bca"
            ]
          }
        ],
        "summary": {
          "violations": 1,
          "undetermined": 0,
          "mandatory": 1,
          "advisory": 0,
          "known": 0,
          "exempted": 0,
          "resources": 12,
          "coverage": {
            "unknown": 0,
            "known": 0,
            "excluded": 0,
            "other": 12
          },
          "evaluated": [
            "shop/dev"
          ],
          "register": "icp-register.yaml",
          "inputLimitations": [
            "A stack export has no dependencies."
          ]
        }
      }
      "
    `);
  });

  test("says why a finding is exempted", () => {
    expect(JSON.parse(json(report([exempted]))).findings[0].exemption).toEqual({ ...exemption, daysLeft: 68 });
  });

  test("leaves out what is not known, and gives names as they are", () => {
    const [undecided, evil] = JSON.parse(json(report([found.undecided, hostile]))).findings;
    expect(undecided).not.toHaveProperty("domain");
    expect(evil.resource).toBe(hostile.resource);
  });
});
