import * as alicloud from "@pulumi/alicloud";
import { subnet } from "./network";

function balancer(name: string): alicloud.slb.ApplicationLoadBalancer {
  const made = new alicloud.slb.ApplicationLoadBalancer(name, {
    addressType: "intranet",
    vswitchId: subnet.id,
    loadBalancerSpec: "slb.s2.small",
  });
  new alicloud.slb.Listener(name, { loadBalancerId: made.id, frontendPort: 80, protocol: "http", bandwidth: 10 });
  return made;
}

function rule(name: string, domain: string, { id }: alicloud.slb.ApplicationLoadBalancer): alicloud.slb.Rule {
  return new alicloud.slb.Rule(name, { loadBalancerId: id, frontendPort: 80, domain, serverGroupId: "rsp-1" });
}

export const staff = rule("staff", "staff.example.net", balancer("inner"));

const opened = balancer("opened");
const address = new alicloud.ecs.EipAddress("opened", { bandwidth: "10" });
new alicloud.ecs.EipAssociation("opened", {
  allocationId: address.id,
  instanceId: opened.id,
  instanceType: "SlbInstance",
});

export const tickets = rule("tickets", "tickets.example.net", opened);
