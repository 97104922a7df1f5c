import { type Host, seen } from "./host";

const aws =
  "https://docs.amazonaws.cn/en_us/general/latest/gr/rande.html and …/aws/latest/userguide/cloudfront.html (read 2026-11)";
const suffixList = "the private section of https://publicsuffix.org/list/ (read 2026-11)";

/** Other clouds whose names tell a region, or the partition of the cloud that they belong to. */
export const clouds: readonly Host[] = [
  {
    name: "Amazon Web Services",
    regions: {
      overseas: ["af-*", "ap-*", "ca-*", "eu-*", "il-*", "me-*", "mx-*", "sa-*", "us-*"],
      mainland: ["cn-*"],
    },
    forms: [
      { endings: ["vpce.amazonaws.com", "vpce.amazonaws.com.cn"], internal: true, source: seen },
      {
        endings: ["internal-*.{region}.elb.amazonaws.com", "internal-*.{region}.elb.amazonaws.com.cn"],
        internal: true,
        source: seen,
      },
      {
        endings: [
          "{region}.elb.amazonaws.com",
          "elb.{region}.amazonaws.com",
          "{region}.elb.amazonaws.com.cn",
          "elb.{region}.amazonaws.com.cn",
          "s3-website-{region}.amazonaws.com",
          "s3-website.{region}.amazonaws.com",
          "s3-website.{region}.amazonaws.com.cn",
          "s3.{region}.amazonaws.com",
          "s3.{region}.amazonaws.com.cn",
          "execute-api.{region}.amazonaws.com",
          "execute-api.{region}.amazonaws.com.cn",
          "{region}.compute.amazonaws.com",
          "{region}.compute.amazonaws.com.cn",
          "lambda-url.{region}.on.aws",
          "{region}.awsapprunner.com",
          "{region}.elasticbeanstalk.com",
        ],
        source: suffixList,
      },
      // The partition of the mainland has domains of its own, and nothing else has.
      { endings: ["amazonaws.com.cn", "amazonwebservices.com.cn", "cloudfront.cn"], place: "mainland", source: aws },
      {
        endings: [
          "amazonaws.com",
          "cloudfront.net",
          "awsglobalaccelerator.com",
          "amplifyapp.com",
          "elasticbeanstalk.com",
        ],
        place: "overseas",
        source: aws,
      },
    ],
  },
  {
    name: "Azure",
    forms: [
      {
        endings: [
          "chinacloudsites.cn",
          "chinacloudapp.cn",
          "chinacloudapi.cn",
          "azure-api.cn",
          "azurecontainerapps.cn",
        ],
        place: "mainland",
        source: "https://learn.microsoft.com/en-us/azure/china/resources-developer-guide (read 2026-11)",
      },
      // It answers with an endpoint anywhere.
      { endings: ["trafficmanager.net", "trafficmanager.cn"], place: "undecided", source: suffixList },
      {
        endings: [
          "azurewebsites.net",
          "cloudapp.azure.com",
          "cloudapp.net",
          "azurestaticapps.net",
          "azureedge.net",
          "azurefd.net",
          "azure-api.net",
          "azurecontainerapps.io",
          "azurecontainer.io",
          "core.windows.net",
        ],
        place: "overseas",
        source: suffixList,
      },
    ],
  },
  {
    name: "Tencent Cloud",
    regions: {
      overseas: [
        "ap-hongkong",
        "ap-singapore",
        "ap-bangkok",
        "ap-jakarta",
        "ap-mumbai",
        "ap-seoul",
        "ap-tokyo",
        "eu-*",
        "na-*",
        "sa-*",
        "hk",
        "sg",
        "usw",
        "use",
        "ca",
        "de",
        "in",
        "jp",
        "kr",
        "th",
      ],
      mainland: [
        "ap-beijing*",
        "ap-chengdu*",
        "ap-chongqing*",
        "ap-guangzhou*",
        "ap-nanjing*",
        "ap-shanghai*",
        "ap-shenzhen*",
        "bj",
        "cd",
        "cq",
        "gz",
        "nj",
        "sh",
      ],
    },
    forms: [
      { endings: ["cos-internal.{region}.tencentcos.cn"], internal: true, source: seen },
      {
        endings: [
          "cos.{region}.myqcloud.com",
          "cos-website.{region}.myqcloud.com",
          "cos.{region}.tencentcos.cn",
          "clb.{region}.tencentclb.com",
          "clb.{region}-tencentclb.com",
          "{region}.tencentscf.com",
          "{region}.apigw.tencentcs.com",
          "{region}.run.tcloudbase.com",
          "{region}.app.tcloudbase.com",
        ],
        source: seen,
      },
      // CDN, EdgeOne, WAF and acceleration.
      {
        endings: [
          "dnsv1.com",
          "dnsv1.com.cn",
          "tdnsv#.com",
          "eo.dnse#.com",
          "cdntip.com",
          "qcloudcdn.com",
          "myqcloud.com",
        ],
        place: "undecided",
        source: `https://www.tencentcloud.com/document/product/570/38537 (2020-11-09); ${seen}`,
      },
    ],
  },
  {
    name: "Huawei Cloud",
    regions: {
      overseas: ["af-*", "ap-*", "eu-*", "la-*", "me-*", "my-*", "na-*", "ru-*", "sa-*", "tr-*"],
      mainland: ["cn-*"],
    },
    forms: [
      {
        endings: [
          "obs.{region}.myhuaweicloud.com",
          "obs-website.{region}.myhuaweicloud.com",
          "apig.{region}.huaweicloudapis.com",
          "apic.{region}.huaweicloudapis.com",
        ],
        source: seen,
      },
      { endings: ["myhuaweicloud.eu"], place: "overseas", source: seen },
      { endings: ["cdnhwc*.com", "obs.myhuaweicloud.com"], place: "undecided", source: seen },
    ],
  },
  {
    name: "Baidu AI Cloud",
    regions: { overseas: ["hk", "hkg", "sin"], mainland: ["bd", "bj", "cd", "fsh", "fwh", "gz", "nj", "su", "yq"] },
    forms: [
      {
        endings: ["cdn.bcebos.com", "jomodns.com", "bdydns.com", "yunjiasu-cdn.net"],
        place: "undecided",
        source: seen,
      },
      { endings: ["{region}.bcebos.com", "apigw.{region}.baidubce.com"], source: seen },
    ],
  },
  {
    name: "Volcengine",
    regions: { overseas: ["cn-hongkong", "ap-*"], mainland: ["cn-*"] },
    forms: [
      { endings: ["tos-{region}.ivolces.com", "tos-s3-{region}.ivolces.com"], internal: true, source: seen },
      {
        endings: [
          "tos-{region}.volces.com",
          "tos-s3-{region}.volces.com",
          "apigateway-{region}.volceapi.com",
          "{region}.volces.com",
        ],
        source: seen,
      },
      { endings: ["volcgslb.com", "volcgtm.com", "volccdn.com"], place: "undecided", source: seen },
    ],
  },
  {
    name: "JD Cloud",
    regions: { overseas: [], mainland: ["cn-*"] },
    forms: [
      {
        endings: ["s3.{region}.jdcloud-oss.com", "s3.{region}.jcloudcs.com", "oss.{region}.jcloudcs.com"],
        source: seen,
      },
    ],
  },
  {
    name: "Kingsoft Cloud",
    regions: { overseas: ["cn-hk*"], mainland: ["cn-*"] },
    forms: [
      { endings: ["ks3-{region}-internal.ksyuncs.com"], internal: true, source: seen },
      { endings: ["ks3-{region}.ksyuncs.com"], source: seen },
      { endings: ["ksyuncdn.com", "ksyungslb.com"], place: "undecided", source: seen },
    ],
  },
  {
    name: "UCloud",
    regions: { overseas: ["hk", "sg", "us-*"], mainland: ["cn-*"] },
    forms: [{ endings: ["{region}.ufileos.com"], source: seen }],
  },
  {
    name: "Qiniu Cloud",
    regions: { overseas: ["ap-*", "us-*", "na-*"], mainland: ["cn-*"] },
    forms: [
      { endings: ["s3.{region}.qiniucs.com", "s3-{region}.qiniucs.com"], source: seen },
      { endings: ["qiniudns.com", "clouddn.com"], place: "undecided", source: seen },
    ],
  },
];
