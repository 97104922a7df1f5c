import * as alicloud from "@pulumi/alicloud";

const plan = new alicloud.esa.RatePlanInstance("plan", {
  type: "NS",
  planName: "basic",
  paymentType: "Subscription",
  period: 1,
  coverage: "global",
});

export const shop = new alicloud.esa.Site("shop", {
  siteName: "example.net",
  accessType: "NS",
  instanceId: plan.id,
});

new alicloud.esa.Record("www", {
  siteId: shop.id,
  recordName: "www.example.net",
  recordType: "CNAME",
  proxied: true,
  bizName: "web",
  sourceType: "Domain",
  data: { value: "origin.example.com" },
});
