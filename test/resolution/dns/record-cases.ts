import { azureTypes } from "../../../policy-pack/catalog/azure";
import { type Properties, UNKNOWN } from "../../../policy-pack/deployment/value";

type Row = readonly [inputs: Properties, ...records: readonly string[]];

/** The same under every version of its API. */
const azureNativeTypes = Object.keys(azureTypes).filter((type) => /^azure-native:.*:RecordSet$/.test(type));
const azureNative: readonly Row[] = [
  [
    {
      zoneName: "example.com",
      relativeRecordSetName: "www",
      recordType: "A",
      aRecords: [{ ipv4Address: "192.0.2.1" }],
    },
    "A www.example.com = 192.0.2.1",
  ],
  [
    { zoneName: "example.com", recordType: "AAAA", aaaaRecords: [{ ipv6Address: "2001:db8::1" }] },
    "AAAA ? = 2001:db8::1",
  ],
  [
    { zoneName: "example.com", relativeRecordSetName: "www", recordType: "CNAME", cnameRecord: { cname: "a.cn" } },
    "CNAME www.example.com = a.cn",
  ],
];

/** Inputs as each provider's documentation writes them, and the records that they make. */
export const recordCases: Readonly<Record<string, readonly Row[]>> = {
  "alicloud:dns/alidnsRecord:AlidnsRecord": [
    [{ rr: "www", domainName: "example.com", type: "A", value: "192.0.2.1" }, "A www.example.com = 192.0.2.1"],
    [{ rr: "@", domainName: "example.com", type: "A", value: "192.0.2.1" }, "A example.com = 192.0.2.1"],
    [{ rr: "*.shop", domainName: "example.com", type: "A", value: "192.0.2.1" }, "A *.shop.example.com = 192.0.2.1"],
    [{ rr: "WWW", domainName: "Example.COM.", type: "cname", value: "a.cn" }, "CNAME www.example.com = a.cn"],
    [
      { rr: "商城", domainName: "例子.中国", type: "A", value: "192.0.2.1" },
      "A xn--czru2d.xn--fsqu00a.xn--fiqs8s = 192.0.2.1",
    ],
    [{ rr: "a b", domainName: "example.com", type: "A", value: "192.0.2.1" }, "A a b.example.com = 192.0.2.1"],
    [{ rr: "www", domainName: "example.com", type: UNKNOWN, value: UNKNOWN }, "? www.example.com = ?"],
    [{ rr: UNKNOWN, domainName: "example.com", type: "A", value: "192.0.2.1" }, "A ? = 192.0.2.1"],
    [{ rr: "www", domainName: UNKNOWN, type: "A", value: "192.0.2.1" }, "A ? = 192.0.2.1"],
    [{ rr: "www", domainName: "example.com", type: "A", value: "192.0.2.1", status: "DISABLE" }],
    [
      { rr: "www", domainName: "example.com", type: "A", value: "192.0.2.1", status: "ENABLE" },
      "A www.example.com = 192.0.2.1",
    ],
    [
      { rr: "www", domainName: "example.com", type: "REDIRECT_URL", value: "http://a.cn/" },
      "REDIRECT_URL www.example.com = http://a.cn/",
    ],
  ],
  "alicloud:dns/record:Record": [
    [{ name: "example.com", hostRecord: "www", type: "A", value: "192.0.2.1" }, "A www.example.com = 192.0.2.1"],
  ],
  "alicloud:esa/record:Record": [
    [
      { siteId: 1, recordName: "www.example.com", recordType: "A/AAAA", data: { value: "192.0.2.1, 2001:db8::1" } },
      "A/AAAA www.example.com = 192.0.2.1, 2001:db8::1",
    ],
    [
      { siteId: 1, recordName: "www.example.com", recordType: "CNAME", data: { value: UNKNOWN } },
      "CNAME www.example.com = ?",
    ],
  ],
  "alicloud:esa/loadBalancer:LoadBalancer": [
    [{ siteId: 1, loadBalancerName: "lb.example.com", enabled: true }, "A/AAAA lb.example.com = ?"],
    [{ siteId: 1, loadBalancerName: "lb.example.com", enabled: false }],
  ],
  "alicloud:esa/edgeContainerAppRecord:EdgeContainerAppRecord": [
    [{ siteId: 1, recordName: "app.example.com", appId: "app-1" }, "A/AAAA app.example.com = ?"],
  ],
  "alicloud:esa/routineRelatedRecord:RoutineRelatedRecord": [
    [{ siteId: 1, recordName: "fn.example.com", name: "fn" }, "A/AAAA fn.example.com = ?"],
  ],
  "alicloud:alidnscloudgtm/instanceConfig:InstanceConfig": [
    [
      { scheduleHostName: "www", scheduleZoneName: "example.com", scheduleRrType: "A", enableStatus: "enable" },
      "A www.example.com = ?",
    ],
    [{ scheduleHostName: "www", scheduleZoneName: "example.com", scheduleRrType: "A", enableStatus: "disable" }],
    [{ scheduleRrType: "A", enableStatus: "enable", scheduleZoneMode: "sys_assign" }],
  ],
  "alicloud:pvtz/zoneRecord:ZoneRecord": [[{ rr: "www", type: "A", value: "192.0.2.1" }]],
  "cloudflare:index/dnsRecord:DnsRecord": [
    [{ zoneId: "z", name: "www.example.com", type: "A", content: "192.0.2.1" }, "A www.example.com = 192.0.2.1"],
    [
      {
        zoneId: "z",
        name: "example.com",
        type: "HTTPS",
        data: { target: ".", value: 'alpn="h2" ipv4hint="192.0.2.1,192.0.2.2"' },
      },
      "HTTPS example.com = 192.0.2.1, 192.0.2.2",
    ],
  ],
  "cloudflare:index/record:Record": [
    [{ zoneId: "z", name: "www", type: "A", value: "192.0.2.1" }, "A ? = 192.0.2.1"],
    [{ zoneId: "z", name: UNKNOWN, type: "A", value: "192.0.2.1" }, "A ? = 192.0.2.1"],
  ],
  "aws:route53/record:Record": [
    [
      { zoneId: "Z1", name: "www.example.com", type: "A", records: ["192.0.2.1", UNKNOWN] },
      "A www.example.com = 192.0.2.1, ?",
    ],
    [{ zoneId: "Z1", name: "www", type: "A", records: ["192.0.2.1"] }, "A ? = 192.0.2.1"],
    [{ zoneId: "Z1", name: "www.corp.", type: "A", records: ["192.0.2.1"] }, "A www.corp = 192.0.2.1"],
    [
      { zoneId: "Z1", name: "example.com", type: "A", aliases: [{ name: "www.example.com", zoneId: "Z1" }] },
      "A example.com = www.example.com",
    ],
    [
      { zoneId: "Z1", name: "example.com", type: "HTTPS", records: ["1 web.example.net. alpn=h2", "0 .", UNKNOWN] },
      "HTTPS example.com = web.example.net., ?",
    ],
  ],
  "gcp:dns/recordSet:RecordSet": [
    [
      { managedZone: "z", name: "www.example.com.", type: "A", rrdatas: ["192.0.2.1", "192.0.2.2"] },
      "A www.example.com = 192.0.2.1, 192.0.2.2",
    ],
    [
      {
        managedZone: "z",
        name: "www.example.com.",
        type: "A",
        routingPolicy: {
          wrrs: [
            { weight: 1, rrdatas: ["192.0.2.1"] },
            { weight: 0, rrdatas: ["192.0.2.9"] },
          ],
          geos: [{ location: "asia-east1", healthCheckedTargets: { externalEndpoints: ["192.0.2.2"] } }],
          primaryBackup: { primary: { externalEndpoints: ["192.0.2.3"] }, backupGeos: [{ rrdatas: [UNKNOWN] }] },
        },
      },
      "A www.example.com = 192.0.2.1, 192.0.2.2, 192.0.2.3, ?",
    ],
  ],
  "azure:dns/aRecord:ARecord": [
    [{ zoneName: "example.com", name: "www", records: ["192.0.2.1"] }, "A www.example.com = 192.0.2.1"],
  ],
  "azure:dns/aaaaRecord:AaaaRecord": [
    [{ zoneName: "example.com", name: "@", records: ["2001:db8::1"] }, "AAAA example.com = 2001:db8::1"],
  ],
  "azure:dns/cNameRecord:CNameRecord": [
    [{ zoneName: "example.com", name: "www", record: "a.cn" }, "CNAME www.example.com = a.cn"],
  ],
  ...Object.fromEntries(azureNativeTypes.map((type) => [type, azureNative])),
  "tencentcloud:Dnspod/record:Record": [
    [{ domain: "example.com", subDomain: "www", recordType: "A", value: "192.0.2.1" }, "A www.example.com = 192.0.2.1"],
    [{ domain: "example.com", recordType: "A", value: "192.0.2.1" }, "A example.com = 192.0.2.1"],
    [{ domain: "example.com", recordType: "A", value: "192.0.2.1", status: "DISABLE" }],
  ],
  "tencentcloud:index/dnspodRecord:DnspodRecord": [
    [{ domain: "example.com", subDomain: "www", recordType: "CNAME", value: "a.cn." }, "CNAME www.example.com = a.cn."],
  ],
  "dnsimple:index/zoneRecord:ZoneRecord": [
    [{ zoneName: "example.com", name: "", type: "ALIAS", value: "a.cn" }, "ALIAS example.com = a.cn"],
  ],
  "namecheap:index/domainHostRecord:DomainHostRecord": [
    [{ domain: "example.com", hostname: "www", type: "A", address: "192.0.2.1" }, "A www.example.com = 192.0.2.1"],
    [{ domain: "example.com", hostname: "@", type: "URL", address: "http://a.cn/" }, "URL example.com = http://a.cn/"],
  ],
  "godaddy-dns:index/record:Record": [
    [{ domain: "example.com", name: "www", type: "CNAME", data: "a.cn" }, "CNAME www.example.com = a.cn"],
  ],
  "random:index/randomId:RandomId": [[{ byteLength: 8 }]],
  "digitalocean:index/dnsRecord:DnsRecord": [
    [{ domain: "example.com", name: "www", type: "A", value: "192.0.2.1" }, "A www.example.com = 192.0.2.1"],
    [{ domain: "example.com", name: "@", type: "CNAME", value: "a.cn." }, "CNAME example.com = a.cn."],
    [{ domain: UNKNOWN, name: "www", type: "A", value: "192.0.2.1" }, "A ? = 192.0.2.1"],
  ],
  "ns1:index/record:Record": [
    [
      {
        zone: "example.com",
        domain: "www.example.com",
        type: "A",
        answers: [{ answer: "192.0.2.1" }, { answer: UNKNOWN }],
      },
      "A www.example.com = 192.0.2.1, ?",
    ],
    [
      { zone: "example.com", domain: "www.example.com", type: "CNAME", shortAnswers: ["a.cn"] },
      "CNAME www.example.com = a.cn",
    ],
  ],
  "akamai:index/dnsRecord:DnsRecord": [
    [
      { zone: "example.com", name: "www.example.com", recordtype: "A", targets: ["192.0.2.1", "192.0.2.2"] },
      "A www.example.com = 192.0.2.1, 192.0.2.2",
    ],
    [{ zone: "example.com", name: UNKNOWN, recordtype: "A", targets: ["192.0.2.1"] }, "A ? = 192.0.2.1"],
  ],
  "kubernetes:externaldns.k8s.io/v1alpha1:DNSEndpoint": [
    [
      {
        spec: {
          endpoints: [
            { dnsName: "www.example.com", recordType: "A", targets: ["192.0.2.1"] },
            { dnsName: "a.example.com", recordType: "CNAME", targets: ["a.cn"] },
          ],
        },
      },
      "A www.example.com = 192.0.2.1",
      "CNAME a.example.com = a.cn",
    ],
    [{ spec: { endpoints: [{ dnsName: UNKNOWN, recordType: "A", targets: UNKNOWN }] } }, "A ? = ?"],
  ],
  "linode:index/domainRecord:DomainRecord": [
    [{ domainId: 7, name: "www.example.com", recordType: "A", target: "192.0.2.1" }, "A www.example.com = 192.0.2.1"],
    [{ domainId: 7, name: "www", recordType: "CNAME", target: "a.cn" }, "CNAME ? = a.cn"],
  ],
  "vercel:index/dnsRecord:DnsRecord": [
    [{ domain: "example.com", name: "www", type: "A", value: "192.0.2.1" }, "A www.example.com = 192.0.2.1"],
    [{ domain: "example.com", name: "", type: "ALIAS", value: "a.cn" }, "ALIAS example.com = a.cn"],
  ],
  "huaweicloud:Dns/recordset:Recordset": [
    [
      { zoneId: "z", name: "www.example.com.", type: "A", records: ["192.0.2.1", "192.0.2.2"] },
      "A www.example.com = 192.0.2.1, 192.0.2.2",
    ],
    [{ zoneId: "z", name: "www.example.com.", type: "A", records: ["192.0.2.1"], status: "DISABLE" }],
  ],
  "volcengine:dns/record:Record": [
    [{ zid: 7, host: "www", type: "A", value: "192.0.2.1" }, "A ? = 192.0.2.1"],
    [{ zid: UNKNOWN, host: UNKNOWN, type: "A", value: UNKNOWN }, "A ? = ?"],
  ],
};
