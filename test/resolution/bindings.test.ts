import { describe, expect, it } from "vitest";
import { type Properties, UNKNOWN } from "../../policy-pack/deployment/value";
import { bindingsOf } from "../../policy-pack/resolution/bindings";
import { planned } from "./dns/planned";

type Case = readonly [type: string, inputs: Properties, ...bindings: string[]];

const forwarding = "ga/forwardingRule:ForwardingRule";
const release = "kubernetes:helm.sh/v3:Release";
const record = { recordName: "www.example.com" };

/** Each binding as `path: name`, with `?` for an unknown domain and quotes around what is none. */
const cases: Readonly<Record<string, Case>> = {
  "a name": ["cdn/domainNew:DomainNew", { domainName: "WWW.Example.com." }, "domainName: www.example.com"],
  "an internationalized name": [
    "cdn/domainNew:DomainNew",
    { domainName: "商城.例子.中国" },
    "domainName: xn--czru2d.xn--fsqu00a.xn--fiqs8s",
  ],
  "a wildcard": ["slb/rule:Rule", { domain: "*.example.com" }, "domain: example.com"],
  "a wildcard with a leading dot": [
    "dcdn/ipaDomain:IpaDomain",
    { domainName: ".example.com" },
    "domainName: example.com",
  ],
  "a list with commas": [
    "dcdn/domain:Domain",
    { domainName: "a.example.com, b.example.com,," },
    "domainName: a.example.com",
    "domainName: b.example.com",
  ],
  "two properties": [
    "videosurveillance/systemGroup:SystemGroup",
    { playDomain: "play.example.com", pushDomain: UNKNOWN },
    "playDomain: play.example.com",
    "pushDomain: ?",
  ],
  "a property under its old name": ["waf/domain:Domain", { domain: "www.example.com" }, "domain: www.example.com"],
  "the hosts among the conditions of a rule": [
    "alb/rule:Rule",
    {
      ruleConditions: [
        { type: "Path", pathConfig: { values: ["/"] } },
        { type: "Host", hostConfig: { values: ["a.example.com", UNKNOWN] } },
      ],
    },
    "ruleConditions[1].hostConfig.values[0]: a.example.com",
    "ruleConditions[1].hostConfig.values[1]: ?",
  ],
  "hosts in the old way": [
    forwarding,
    { ruleConditions: [{ hostConfigs: [{ values: ["a.example.com"] }] }] },
    "ruleConditions[0].hostConfigs[0].values[0]: a.example.com",
  ],
  "hosts in an annotation": [
    "kubernetes:core/v1:Service",
    {
      metadata: { annotations: { "external-dns.alpha.kubernetes.io/hostname": "a.example.com,b.example.com", x: "y" } },
    },
    'metadata.annotations["external-dns.alpha.kubernetes.io/hostname"]: a.example.com',
    'metadata.annotations["external-dns.alpha.kubernetes.io/hostname"]: b.example.com',
  ],
  "annotations that are not known": [
    "kubernetes:core/v1:Service",
    { metadata: { annotations: UNKNOWN } },
    "metadata.annotations: ?",
  ],
  "no annotation": ["kubernetes:core/v1:Service", { metadata: { annotations: { x: "y" } } }],
  "hosts in the values of a Helm release": [
    release,
    {
      chart: "shop",
      values: {
        ingress: { hosts: [{ host: "a.example.com", paths: ["/x.sh"] }], hostname: "b.example.com, c.example.com" },
        tls: [{ hosts: ["d.example.com"], secretName: "www.example.com" }],
        externalUrlHost: "https://e.example.com/path",
        image: { repository: "registry.example.com/shop", file: "main.py" },
        database: { host: "db.shop.svc.cluster.local", domain: UNKNOWN },
        password: UNKNOWN,
      },
    },
    "values.ingress.hosts[0].host: a.example.com",
    "values.ingress.hostname: b.example.com",
    "values.ingress.hostname: c.example.com",
    "values.tls[0].hosts[0]: d.example.com",
    "values.externalUrlHost: e.example.com",
    "values.database.domain: ?",
  ],
  "values that are not known": [release, { values: UNKNOWN }, "values: ?"],
  "a Helm release without values": [release, { chart: "shop" }],
  "a list in JSON": [
    forwarding,
    { ruleConditions: [{ ruleConditionType: "Host", ruleConditionValue: '["a.example.com", "b.example.com"]' }] },
    "ruleConditions[0].ruleConditionValue: a.example.com",
    "ruleConditions[0].ruleConditionValue: b.example.com",
  ],
  "lists in an object of JSON": [
    forwarding,
    { ruleConditions: [{ ruleConditionType: "Host", ruleConditionValue: '{"values": ["a.example.com"]}' }] },
    "ruleConditions[0].ruleConditionValue: a.example.com",
  ],
  "JSON that cannot be read": [
    forwarding,
    { ruleConditions: [{ ruleConditionType: "Host", ruleConditionValue: '["a.example.com"' }] },
    "ruleConditions[0].ruleConditionValue: '[\"a.example.com\"'",
  ],
  "JSON that is no list": [
    forwarding,
    { ruleConditions: [{ ruleConditionType: "Host", ruleConditionValue: "null" }] },
    "ruleConditions[0].ruleConditionValue: 'null'",
  ],
  "another kind of condition": [
    forwarding,
    { ruleConditions: [{ ruleConditionType: "Path", ruleConditionValue: '["/a"]' }] },
  ],
  "an address": ["fc/customDomain:CustomDomain", { domainName: "192.0.2.1" }, "domainName: '192.0.2.1'"],
  "an empty name": ["slb/rule:Rule", { domain: "" }],
  "no name": ["slb/rule:Rule", { url: "/" }],
  "a proxied record": ["esa/record:Record", { ...record, proxied: true }, "recordName: www.example.com"],
  "a record that may be proxied": ["esa/record:Record", { ...record, proxied: UNKNOWN }, "recordName: www.example.com"],
  "a record that is not proxied": ["esa/record:Record", { ...record, proxied: false }],
  "a record that does not say so": ["esa/record:Record", record],
  "a type that only hosts": ["ecs/instance:Instance", { hostName: "www.example.com" }],
  "a type without a row": ["ecs/keyPair:KeyPair", { domain: "www.example.com" }],
};

describe("what a resource binds", () => {
  it.each(Object.entries(cases))("%s", (_, [type, inputs, ...bindings]) => {
    const token = type.startsWith("kubernetes:") ? type : `alicloud:${type}`;
    expect(bindingsOf(planned(token, inputs)).map(written)).toEqual(bindings);
  });
});

function written({ path, domain }: ReturnType<typeof bindingsOf>[number]): string {
  if (domain.state === "known") return `${path}: ${domain.name.name}`;
  return `${path}: ${domain.state === "unknown" ? "?" : `'${domain.text}'`}`;
}
