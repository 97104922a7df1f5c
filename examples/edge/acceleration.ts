import * as alicloud from "@pulumi/alicloud";

export const downloads = new alicloud.cdn.DomainNew("downloads", {
  domainName: "downloads.example.com",
  cdnType: "download",
  scope: "global",
  sources: [{ type: "domain", content: "origin.example.com", port: 443 }],
});

export const pages = new alicloud.dcdn.Domain("pages", {
  domainName: "pages.example.net",
  scope: "overseas",
  sources: [{ type: "domain", content: "origin.example.com", port: 443 }],
});
