import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alibabaCloud } from "../../../policy-pack/facts/hostnames/alibaba-cloud";
import { isAlibabaCloudName, lookUpHostname } from "../../../policy-pack/facts/hostnames/look-up";
import { isMainland } from "../../../policy-pack/facts/regions";

/** Names as documentation and SDKs show them: product, place, region; a minus marks one that resolves privately. */
const names: Readonly<Record<string, string>> = {
  "oss-cn-hangzhou.aliyuncs.com": "oss mainland cn-hangzhou",
  "img.oss-cn-shanghai.aliyuncs.com": "oss mainland cn-shanghai",
  "img.oss-cn-shanghai-internal.aliyuncs.com": "-oss mainland cn-shanghai",
  "img.oss-cn-hongkong.aliyuncs.com": "oss overseas cn-hongkong",
  "img.oss-cn-hzfinance.aliyuncs.com": "oss mainland cn-hzfinance",
  "img.oss-cn-shenzhen-finance-1-pub.aliyuncs.com": "oss mainland cn-shenzhen-finance-1-pub",
  "img.oss-ap-southeast-1.aliyuncs.com": "oss overseas ap-southeast-1",
  "img.oss-us-west-1-internal.aliyuncs.com": "-oss overseas us-west-1",
  "img.s3.oss-cn-hangzhou.aliyuncs.com": "oss mainland cn-hangzhou",
  "img.cn-hangzhou.oss.aliyuncs.com": "oss mainland cn-hangzhou",
  "img.oss-accelerate.aliyuncs.com": "oss mainland",
  "img.oss-accelerate-overseas.aliyuncs.com": "oss overseas",
  "img.oss-rg-china-mainland.aliyuncs.com": "oss mainland",
  "alb-95qnr2itwu9orb1234.cn-hangzhou.alb.aliyuncs.com": "alb mainland cn-hangzhou",
  "alb-glzxwj1l6u0vcdw4og.internal.cn-shanghai.alb.aliyuncs.com": "-alb mainland cn-shanghai",
  "alb-cv3xokwot6r9bgojzx.cn-hangzhou.alb.aliyuncsslb.com": "alb mainland cn-hangzhou",
  "alb-8spmn0s34shb88t0gb.cn-hongkong.alb.aliyuncsslbintl.com": "alb overseas cn-hongkong",
  "nlb-wb7r6dlwetvt5j1234.cn-hangzhou.nlb.aliyuncs.com": "nlb mainland cn-hangzhou",
  "nlb-ngj6e0efsvv7wm73v3.cn-shanghai.nlb.aliyuncsslb.com": "nlb mainland cn-shanghai",
  "nlb-eawmxizy6mlwetlt1q.us-east-1.nlb.aliyuncsslbintl.com": "nlb overseas us-east-1",
  "1234567890123456.cn-hangzhou.fc.aliyuncs.com": "fc mainland cn-hangzhou",
  "1234567890123456.cn-hangzhou-internal.fc.aliyuncs.com": "-fc mainland cn-hangzhou",
  "music-api-jwvqvoecpq.cn-hangzhou.fcapp.run": "fc mainland cn-hangzhou",
  "backend-twkvcdsbpj.cn-hangzhou-vpc.fcapp.run": "-fc mainland cn-hangzhou",
  "brief-pdondtcgjd.cn-hongkong.fcapp.run": "fc overseas cn-hongkong",
  "express.web.1676369102958317.cn-shenzhen.fc.devsapp.net": "fc mainland cn-shenzhen",
  "be6d2abcc0dd4f749fc2d2edd6567164-cn-hangzhou.alicloudapi.com": "apigateway mainland cn-hangzhou",
  "35718296901a4fa88e4f4e7f3c5956f1-cn-beijing-vpc.alicloudapi.com": "-apigateway mainland cn-beijing",
  "env-cu9g82mm1hkui0vcv5eg-cn-hangzhou.alicloudapi.com": "apig mainland cn-hangzhou",
  "env-crmic3llht-cn-hangzhou-vpc.alicloudapi.com": "-apig mainland cn-hangzhou",
  "1846872507351065.vpc.cn-shanghai.pai-eas.aliyuncs.com": "-eas mainland cn-shanghai",
  "demo.5158343315505498.ap-northeast-1.pai-eas.aliyuncs.com": "eas overseas ap-northeast-1",
  "registry.cn-hangzhou.aliyuncs.com": "cr mainland cn-hangzhou",
  "registry-vpc.cn-hangzhou.aliyuncs.com": "-cr mainland cn-hangzhou",
  "acme-registry.cn-hangzhou.cr.aliyuncs.com": "cr mainland cn-hangzhou",
  "acme-registry-vpc.ap-southeast-1.cr.aliyuncs.com": "-cr overseas ap-southeast-1",
  "www.example.com.w.kunlunsl.com": "cdn undecided",
  "www.example.com.w.kunluncan.com": "cdn undecided",
  "example.com.w.alikunlun.net": "cdn undecided",
  "example.com.m.alikunlun.com": "cdn undecided",
  "www.example.com.w.cdngslb.com": "cdn undecided",
  "www.example.com.queniuaa.com": "cdn undecided",
  "example.com.ialicdn.com": "esa undecided",
  "uaejc8hnqzqz5valyh8dibolpvza48ik.yundunwaf5.com": "waf undecided",
  "yikddcuvffqc4pf6bnvwrkct2p3extri.aliyunwaf4.com": "waf undecided",
  "xxxxxxxxxwmqvixt8vedyneaepztpuqu.alicloudwaf.com": "waf undecided",
  "4o6ep6q217k91234.aliyunddos0004.com": "ddos undecided",
  "ga-bp15u1i2hmtbk8c3i1234.aliyunga0019.com": "ga undecided",
  "www.example.com.d72ec5d2.atrustdns.com": "esa undecided",
  "shop-mjhpteeeqg.cn-shenzhen.sae.run": "sae mainland cn-shenzhen",
  "shop.cn-hongkong.sae.aliyuncs.com": "sae overseas cn-hongkong",
  "mse-96d50180-p.nacos-ans.mse.aliyuncs.com": "mse undecided",
  "gtm12345678.gtm-000.com": "gtm undecided",
  "metrics.cn-hangzhou.aliyuncs.com": "alibaba-cloud mainland cn-hangzhou",
  "img-cn-hongkong.aliyuncs.com": "alibaba-cloud overseas cn-hongkong",
  "ecs-vpc.cn-hangzhou.aliyuncs.com": "alibaba-cloud mainland cn-hangzhou",
  "polardb.cn-hangzhou-vpc.aliyuncs.com": "-alibaba-cloud mainland cn-hangzhou",
  "x.cn-beijing.datahub.aliyuncs.com": "alibaba-cloud mainland cn-beijing",
};

describe("lookUpHostname", () => {
  it.each(Object.entries(names))("%s: %s", (name, expected) => {
    const found = lookUpHostname(name);
    expect(found && [`${found.internal ? "-" : ""}${found.product}`, found.place, found.region].join(" ").trim()).toBe(
      expected,
    );
  });

  it.each([
    "www.example.com",
    "oss-cn-hangzhou.aliyuncs.com.example.com",
    "myoss-cn-hangzhou.aliyuncs.com.cn",
    "notaliyuncs.com",
    "fake-alikunlun.com",
    "kunlun.com",
    "kunlunbank.com",
    "www.aliyun.com",
    "aliyuncs.com",
    "rm-bp1234.mysql.rds.aliyuncs.com",
    "x.xx-nowhere-1.alb.aliyuncs.com",
    "",
  ])("'%s' has none of the forms", (name) => {
    expect(lookUpHostname(name)).toBeUndefined();
  });

  const filled = alibabaCloud.forms.flatMap(({ product, endings, place }) =>
    endings.map((ending) => ({
      product,
      place: place ?? "mainland",
      name: ending
        .replace("{region}", "cn-hangzhou")
        .replace("{private}", "")
        .replace("??", "ab")
        .replace(/[*#]/g, "1"),
    })),
  );

  it.each(filled)("$name has the form of $product and no other before it", ({ name, product, place }) => {
    expect(lookUpHostname(name)).toMatchObject({ product, place });
    expect(lookUpHostname(`any.labels.${name}`)).toMatchObject({ product, place });
  });
});

describe("a look-alike", () => {
  const known = fc.constantFrom(...Object.keys(names));
  const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);

  it("that only begins with such a name is none", () => {
    fc.assert(
      fc.property(known, label, fc.constantFrom("example", "com", "cn"), (name, domain, suffix) => {
        const other = `${name}.${domain}.${suffix}`;
        expect(lookUpHostname(other)).toBeUndefined();
        expect(isAlibabaCloudName(other)).toBe(false);
      }),
    );
  });

  it("whose last two labels run into others is none of Alibaba Cloud's own", () => {
    fc.assert(
      fc.property(known, label, (name, prefix) => {
        const [domain = "", suffix = ""] = name.split(".").slice(-2);
        expect(isAlibabaCloudName(`x.${prefix}${domain}.${suffix}`)).toBe(false);
        expect(lookUpHostname(`x.${prefix}${domain}.${suffix}`)).toBeUndefined();
      }),
    );
  });

  it("of any kind is read without an exception", () => {
    const parts = fc.constantFrom(
      "oss",
      "alb",
      "internal",
      "vpc",
      "aliyuncs",
      "com",
      "cn-hangzhou",
      "-",
      ".",
      "_",
      "*",
      "x",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts).map((all) => all.join("")),
        ),
        (name) => {
          const found = lookUpHostname(name);
          if (found?.region) expect(found.place).toBe(isMainland(found.region) ? "mainland" : "overseas");
        },
      ),
    );
  });
});

describe("isAlibabaCloudName", () => {
  it.each([
    "img.oss-cn-hangzhou.aliyuncs.com",
    "aliyuncs.com",
    "help.aliyun.com",
    "www.alibabacloud.com",
    "abc-cn-hangzhou.alicloudapi.com",
    "demo.cn-hangzhou.fcapp.run",
    "alb-1.cn-hangzhou.alb.aliyuncsslb.com",
    "x.w.cdngslb.com",
  ])("%s is", (name) => {
    expect(isAlibabaCloudName(name)).toBe(true);
  });

  it.each(["example.com", "aliyun.run", "aliyun.com.cn", "notaliyun.com", "gtm-shop.com", "kunlunok.com", "localhost"])(
    "%s is not",
    (name) => {
      expect(isAlibabaCloudName(name)).toBe(false);
    },
  );
});
