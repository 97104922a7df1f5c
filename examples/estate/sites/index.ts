import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

const network = new pulumi.StackReference(`${pulumi.getOrganization()}/estate-network/${pulumi.getStack()}`);

new alicloud.alb.Rule("blog", {
  listenerId: network.requireOutput("listenerId"),
  priority: 10,
  ruleName: "blog",
  ruleConditions: [{ type: "Host", hostConfig: { values: ["blog.example.net"] } }],
  ruleActions: [
    {
      order: 1,
      type: "ForwardGroup",
      forwardGroupConfig: { serverGroupTuples: [{ serverGroupId: network.requireOutput("serverGroupId") }] },
    },
  ],
});

new alicloud.slb.Rule("shop", {
  loadBalancerId: network.requireOutput("balancerId"),
  frontendPort: 80,
  domain: "shop.example.net",
  serverGroupId: "rsp-1",
});
