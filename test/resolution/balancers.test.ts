import type { Resource } from "../../policy-pack/deployment/resource";
import { type PropertyValue, UNKNOWN } from "../../policy-pack/deployment/value";
import { abroad, type Cases, cloud, tryServingLocations, withId } from "./serving-locations";

const slb = (addressType: PropertyValue = "internet") =>
  cloud("slb", "slb/applicationLoadBalancer:ApplicationLoadBalancer", { addressType });
const slbRule = cloud("rule", "slb/rule:Rule", { loadBalancerId: UNKNOWN }, { loadBalancerId: ["slb"] });
const slbRuleOf = (loadBalancerId: PropertyValue) => cloud("rule", "slb/rule:Rule", { loadBalancerId });
const associationOf = (host: string) =>
  cloud("association", "ecs/eipAssociation:EipAssociation", { instanceId: UNKNOWN }, { instanceId: [host] });

const loadBalancers: Cases = {
  "a public balancer": ["mainland cn-hangzhou", slbRule, slb()],
  "a public balancer that does not say so": ["mainland cn-hangzhou", slbRule, cloud("slb", slbType())],
  "a balancer of another provider": ["overseas ap-southeast-1", slbRule, abroad(slb())],
  "a balancer in a zone of its own region": [
    "overseas us-west-1",
    slbRule,
    cloud("slb", slbType(), { masterZoneId: "us-west-1a" }),
  ],
  "a private balancer": ["private", slbRule, slb("intranet")],
  "a private balancer abroad": ["overseas ap-southeast-1", slbRule, abroad(slb("intranet"))],
  "a private balancer with an EIP": ["mainland cn-hangzhou", slbRule, slb("intranet"), associationOf("slb")],
  "a private balancer, and the EIP of another": [
    "private",
    slbRule,
    slb("intranet"),
    associationOf("other"),
    cloud("other", slbType()),
  ],
  "a private balancer, and an EIP of unknown use": [
    "undecided",
    slbRule,
    slb("intranet"),
    cloud("association", "ecs/eipAssociation:EipAssociation", { instanceId: UNKNOWN }),
  ],
  "a balancer of unknown exposure": ["undecided", slbRule, slb(UNKNOWN)],
  "a balancer by its literal id": ["private", slbRuleOf("lb-1"), withId("lb-1", slb("intranet"))],
  "a balancer of another deployment": ["undecided", slbRuleOf("lb-2"), withId("lb-1", slb())],
  "a balancer of another deployment abroad": ["overseas ap-southeast-1", abroad(slbRuleOf("lb-2"))],
  "a balancer that nothing names": ["undecided", slbRuleOf(UNKNOWN), slb()],
  "no balancer at all": ["undecided", cloud("rule", "slb/rule:Rule", {})],
  "one of two balancers that agree": [
    "mainland cn-hangzhou",
    eitherOf("slb", "other"),
    slb(),
    cloud("other", slbType()),
  ],
  "one of two balancers on either side": [
    "undecided",
    eitherOf("slb", "other"),
    slb(),
    abroad(cloud("other", slbType())),
  ],
  "a balancer of the old type": [
    "private",
    cloud("extension", "slb/domainExtension:DomainExtension", { loadBalancerId: UNKNOWN }, { loadBalancerId: ["slb"] }),
    cloud("slb", "slb/loadBalancer:LoadBalancer", { addressType: "intranet" }),
  ],
};

function slbType(): string {
  return "slb/applicationLoadBalancer:ApplicationLoadBalancer";
}

function eitherOf(...names: readonly string[]): Resource {
  return cloud("rule", "slb/rule:Rule", { loadBalancerId: UNKNOWN }, { loadBalancerId: names });
}

const albRule = cloud("rule", "alb/rule:Rule", { listenerId: UNKNOWN }, { listenerId: ["listener"] });
const albListener = cloud(
  "listener",
  "alb/listener:Listener",
  { loadBalancerId: UNKNOWN },
  { loadBalancerId: ["alb"] },
);
const alb = (addressType: PropertyValue, mapping: PropertyValue) =>
  cloud("alb", "alb/loadBalancer:LoadBalancer", { addressType, zoneMappings: [mapping] });

const applicationBalancers: Cases = {
  "a rule, its listener and a public balancer": [
    "mainland cn-shanghai",
    albRule,
    albListener,
    alb("Internet", { zoneId: "cn-shanghai-g" }),
  ],
  "a private balancer": ["private", albRule, albListener, alb("Intranet", { zoneId: "cn-shanghai-g" })],
  "a private balancer with an EIP": [
    "mainland cn-shanghai",
    albRule,
    albListener,
    alb("Intranet", { zoneId: "cn-shanghai-g", allocationId: UNKNOWN }),
  ],
  "an unknown zone at home": ["mainland cn-hangzhou", albRule, albListener, alb("Internet", { zoneId: UNKNOWN })],
  "an unknown zone abroad": ["undecided", albRule, albListener, abroad(alb("Internet", { zoneId: UNKNOWN }))],
  "a zone that is none, abroad": ["undecided", albRule, albListener, abroad(alb("Internet", { zoneId: "zone-a" }))],
  "a listener of another deployment": ["undecided", cloud("rule", "alb/rule:Rule", { listenerId: "lsn-1" })],
  "a listener whose balancer nothing names": [
    "undecided",
    albRule,
    cloud("listener", "alb/listener:Listener", { loadBalancerId: UNKNOWN }),
  ],
};

tryServingLocations("a load balancer", loadBalancers);
tryServingLocations("an application load balancer", applicationBalancers);
