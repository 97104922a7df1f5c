import * as alicloud from "@pulumi/alicloud";
import { subnet } from "./network";

const balancer = new alicloud.slb.ApplicationLoadBalancer("inner", {
  addressType: "intranet",
  vswitchId: subnet.id,
  loadBalancerSpec: "slb.s1.small",
});

const namespace = new alicloud.sae.Namespace("office", {
  namespaceId: "cn-hangzhou:office",
  namespaceName: "office",
});

export const ingress = new alicloud.sae.Ingress("office", {
  namespaceId: namespace.namespaceId.apply((id) => id ?? ""),
  slbId: balancer.id,
  listenerPort: 80,
  description: "reached by the office only",
  rules: [{ appId: "app-1", appName: "office", containerPort: 8080, domain: "office.example.net", path: "/" }],
  defaultRule: { appId: "app-1", appName: "office", containerPort: 8080 },
});
