import { describe, expect, it } from "vitest";
import { clouds } from "../../../policy-pack/facts/hostnames/clouds";
import { hosting } from "../../../policy-pack/facts/hostnames/hosting";
import { isAlibabaCloudName, lookUpHostname } from "../../../policy-pack/facts/hostnames/look-up";

/** Names as others hand them out: host, place, region; a minus marks one that resolves privately. */
const names: Readonly<Record<string, string>> = {
  "web-123.us-east-1.elb.amazonaws.com": "Amazon Web Services: overseas us-east-1",
  "dualstack.web-123.cn-north-1.elb.amazonaws.com.cn": "Amazon Web Services: mainland cn-north-1",
  "web-0a1b.elb.ap-east-1.amazonaws.com": "Amazon Web Services: overseas ap-east-1",
  "internal-web-123.us-east-1.elb.amazonaws.com": "-Amazon Web Services: overseas us-east-1",
  "internal-web-123.cn-northwest-1.elb.amazonaws.com.cn": "-Amazon Web Services: mainland cn-northwest-1",
  "vpce-1-x.s3.us-east-1.vpce.amazonaws.com": "-Amazon Web Services: undecided",
  "shop.s3-website-us-west-2.amazonaws.com": "Amazon Web Services: overseas us-west-2",
  "shop.s3.amazonaws.com": "Amazon Web Services: overseas",
  "shop.s3.cn-northwest-1.amazonaws.com.cn": "Amazon Web Services: mainland cn-northwest-1",
  "x.execute-api.cn-north-1.amazonaws.com.cn": "Amazon Web Services: mainland cn-north-1",
  "d111111abcdef8.cloudfront.net": "Amazon Web Services: overseas",
  "d111111abcdef8.cloudfront.cn": "Amazon Web Services: mainland",
  "main.d1.amplifyapp.com": "Amazon Web Services: overseas",
  "shop.azurewebsites.net": "Azure: overseas",
  "shop.eastasia.cloudapp.azure.com": "Azure: overseas",
  "shop.chinacloudsites.cn": "Azure: mainland",
  "shop.chinaeast2.cloudapp.chinacloudapi.cn": "Azure: mainland",
  "shop.trafficmanager.net": "Azure: undecided",
  "shop.trafficmanager.cn": "Azure: undecided",
  "shop-125.cos.ap-guangzhou.myqcloud.com": "Tencent Cloud: mainland ap-guangzhou",
  "shop-125.cos-website.ap-hongkong.myqcloud.com": "Tencent Cloud: overseas ap-hongkong",
  "shop-125.cos.ap-shanghai-fsi.myqcloud.com": "Tencent Cloud: mainland ap-shanghai-fsi",
  "shop-125.cos.ap-newtown.myqcloud.com": "Tencent Cloud: undecided",
  "shop-125.cos-internal.ap-nanjing.tencentcos.cn": "-Tencent Cloud: mainland ap-nanjing",
  "shop-125.cos.accelerate.myqcloud.com": "Tencent Cloud: undecided",
  "shop-125.file.myqcloud.com": "Tencent Cloud: undecided",
  "lb-1-2.clb.ap-beijing.tencentclb.com": "Tencent Cloud: mainland ap-beijing",
  "lb-1-2.clb.gz-tencentclb.com": "Tencent Cloud: mainland gz",
  "lb-1-2.clb.usw-tencentclb.com": "Tencent Cloud: overseas usw",
  "service-1-125.sh.apigw.tencentcs.com": "Tencent Cloud: mainland sh",
  "www.example.com.cdn.dnsv1.com": "Tencent Cloud: undecided",
  "www.example.com.eo.dnse2.com": "Tencent Cloud: undecided",
  "shop.obs.cn-north-4.myhuaweicloud.com": "Huawei Cloud: mainland cn-north-4",
  "shop.obs-website.ap-southeast-1.myhuaweicloud.com": "Huawei Cloud: overseas ap-southeast-1",
  "x.apig.cn-east-3.huaweicloudapis.com": "Huawei Cloud: mainland cn-east-3",
  "www.example.com.8faf9429.c.cdnhwc1.com": "Huawei Cloud: undecided",
  "www.example.com.97.cdnhwcqir15.com": "Huawei Cloud: undecided",
  "shop.bj.bcebos.com": "Baidu AI Cloud: mainland bj",
  "shop.hkg.bcebos.com": "Baidu AI Cloud: overseas hkg",
  "shop.cdn.bcebos.com": "Baidu AI Cloud: undecided",
  "shop.tos-cn-beijing.volces.com": "Volcengine: mainland cn-beijing",
  "shop.tos-cn-hongkong.volces.com": "Volcengine: overseas cn-hongkong",
  "shop.tos-cn-beijing.ivolces.com": "-Volcengine: mainland cn-beijing",
  "sd1.apigateway-cn-shanghai.volceapi.com": "Volcengine: mainland cn-shanghai",
  "www.example.com.volcgslb.com": "Volcengine: undecided",
  "shop.s3.cn-north-1.jdcloud-oss.com": "JD Cloud: mainland cn-north-1",
  "shop.ks3-cn-beijing.ksyuncs.com": "Kingsoft Cloud: mainland cn-beijing",
  "shop.ks3-cn-hk-1.ksyuncs.com": "Kingsoft Cloud: overseas cn-hk-1",
  "shop.ks3-cn-beijing-internal.ksyuncs.com": "-Kingsoft Cloud: mainland cn-beijing",
  "shop.cn-bj.ufileos.com": "UCloud: mainland cn-bj",
  "s3-cn-east-1.qiniucs.com": "Qiniu Cloud: mainland cn-east-1",
  "www.example.com.qiniudns.com": "Qiniu Cloud: undecided",
  "cname.vercel-dns.com": "Vercel: overseas",
  "f42a7fce174242fa.vercel-dns-017.com": "Vercel: overseas",
  "shop.netlify.app": "Netlify: overseas",
  "acme.github.io": "GitHub Pages: overseas",
  "shop.pages.dev": "Cloudflare: overseas",
  "www.example.com.cdn.cloudflare.net": "Cloudflare: overseas",
  "www.example.com.cdn.cloudflarecn.net": "Cloudflare China Network: mainland",
  "shop.web.app": "Firebase: overseas",
  "ghs.googlehosted.com": "Google: overseas",
  "x.herokudns.com": "Heroku: overseas",
  "shop.onrender.com": "Render: overseas",
  "shop.fly.dev": "Fly.io: overseas",
  "shops.myshopify.com": "Shopify: overseas",
  "shop.wordpress.com": "WordPress.com: overseas",
  "acme.gitee.io": "Gitee Pages: mainland",
  "www.example.com.edgekey.net": "Akamai: undecided",
};

describe("a name of another host", () => {
  it.each(Object.entries(names))("%s: %s", (name, expected) => {
    const found = lookUpHostname(name);
    const written =
      found && `${found.internal ? "-" : ""}${found.host}: ${[found.place, found.region].join(" ").trim()}`;
    expect(written).toBe(expected);
    expect(found?.product).toBeUndefined();
    expect(isAlibabaCloudName(name)).toBe(false);
  });

  it.each([
    "vercel.app.example.com",
    "notvercel.app",
    "shop.amazonaws.com.example",
    "tencentclb.com",
    "cdnhwc.example",
  ])("is not %s", (name) => {
    expect(lookUpHostname(name)).toBeUndefined();
  });

  const endings = [...clouds, ...hosting].flatMap(({ name, regions, forms }) =>
    forms.flatMap(({ endings, place, internal }) =>
      endings.map((ending) => ({
        host: name,
        place: ending.includes("{region}") ? "mainland" : (place ?? "undecided"),
        internal: internal ?? false,
        name: ending.replace("{region}", regions?.mainland[0]?.replace("*", "north-1") ?? "").replace(/[*#]/g, "1"),
      })),
    ),
  );

  it.each(endings)("$name has the form of $host, and no other before it", ({ name, ...expected }) => {
    expect(lookUpHostname(name)).toMatchObject(expected);
    expect(lookUpHostname(`any.labels.${name}`)).toMatchObject(expected);
  });
});
