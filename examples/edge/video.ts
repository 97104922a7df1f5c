import * as alicloud from "@pulumi/alicloud";

export const library = new alicloud.vod.Domain("library", {
  domainName: "library.example.net",
  sources: [{ sourceType: "domain", sourceContent: "origin.example.com", sourcePort: "443" }],
});

export const stage = new alicloud.live.Domain("stage", {
  domainName: "stage.example.net",
  domainType: "liveVideo",
  region: "cn-shanghai",
  scope: "overseas",
});
