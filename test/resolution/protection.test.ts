import { type PropertyValue, UNKNOWN } from "../../policy-pack/deployment/value";
import { abroad, type Cases, cloud, tryServingLocations } from "./serving-locations";

const ddosDomain = (instanceIds: readonly PropertyValue[], suppliers: readonly string[]) =>
  cloud("domain", "ddos/domainResource:DomainResource", { instanceIds }, { instanceIds: suppliers });
const line = (name: string, productType: PropertyValue) =>
  cloud(name, "ddos/ddosCooInstance:DdosCooInstance", { productType });
const schedule = (rules: readonly PropertyValue[], suppliers: readonly string[] = []) =>
  cloud("schedule", "ddos/schedulerRule:SchedulerRule", { rules }, { rules: suppliers });

const protection: Cases = {
  "a mainland line, managed abroad": ["mainland", ddosDomain([UNKNOWN], ["line"]), abroad(line("line", "ddoscoo"))],
  "the mainland line of the international site": [
    "mainland",
    ddosDomain([UNKNOWN], ["line"]),
    abroad(line("line", "ddoscoo_intl")),
  ],
  "a line that does not say which": [
    "mainland cn-hangzhou",
    ddosDomain([UNKNOWN], ["line"]),
    cloud("line", "dns/ddosCooInstance:DdosCooInstance"),
  ],
  "lines on both sides": [
    "mainland",
    ddosDomain([UNKNOWN, UNKNOWN], ["far", "near"]),
    line("far", "ddosDip"),
    line("near", "ddoscoo"),
  ],
  "a line abroad and one of another deployment": [
    "undecided",
    ddosDomain([UNKNOWN, "ddoscoo-cn-1"], ["far"]),
    line("far", "ddosDip"),
  ],
  "a line abroad and one of unknown kind": [
    "undecided",
    ddosDomain([UNKNOWN, UNKNOWN], ["far", "odd"]),
    line("far", "ddosDip"),
    line("odd", UNKNOWN),
  ],
  "only lines of another deployment": ["mainland cn-hangzhou", ddosDomain(["ddoscoo-cn-1"], [])],
  "a schedule over a mainland line": [
    "mainland",
    abroad(schedule([{ value: UNKNOWN }, { value: "198.51.100.1" }], ["line"])),
    line("line", "ddoscoo"),
  ],
  "a schedule to a mainland host": [
    "mainland cn-shanghai",
    abroad(schedule([{ value: "a", regionId: "cn-shanghai" }])),
  ],
  "a schedule at home": ["mainland cn-hangzhou", schedule([{ value: "a", regionId: "us-west-1" }])],
  "a schedule abroad": ["overseas us-west-1", abroad(schedule([{ value: "a", regionId: "us-west-1" }]))],
  "a WAF instance with a region of its own": [
    "overseas ap-southeast-1",
    cloud("domain", "waf/domain:Domain", { instanceId: UNKNOWN }, { instanceId: ["waf"] }),
    cloud("waf", "waf/instance:Instance", { region: "ap-southeast-1" }),
  ],
  "a WAF instance of another deployment": [
    "mainland cn-hangzhou",
    cloud("domain", "wafv3/domain:Domain", { instanceId: "waf-1" }),
  ],
};

const gaDomain = cloud("domain", "ga/domain:Domain", { acceleratorId: UNKNOWN }, { acceleratorId: ["ga"] });
const accelerator = cloud("ga", "ga/accelerator:Accelerator");
const entry = (accelerateRegionId: PropertyValue) =>
  cloud("entry", "ga/ipSet:IpSet", { accelerateRegionId, acceleratorId: UNKNOWN }, { acceleratorId: ["ga"] });
const exit = (endpointGroupRegion: PropertyValue) =>
  cloud(
    "exit",
    "ga/endpointGroup:EndpointGroup",
    { endpointGroupRegion, acceleratorId: UNKNOWN },
    { acceleratorId: ["ga"] },
  );
const strayExit = cloud("exit", "ga/endpointGroup:EndpointGroup", {
  endpointGroupRegion: "us-west-1",
  acceleratorId: UNKNOWN,
});

const acceleration: Cases = {
  "enters at home": ["mainland cn-shanghai", gaDomain, accelerator, entry("cn-shanghai"), exit("us-west-1")],
  "ends at home": ["mainland cn-shanghai", gaDomain, accelerator, entry("us-west-1"), exit("cn-shanghai")],
  "ends at home, its entry elsewhere": ["mainland cn-shanghai", gaDomain, accelerator, exit("cn-shanghai")],
  "stays abroad": ["overseas eu-central-1", gaDomain, accelerator, entry("eu-central-1"), exit("us-west-1")],
  "an end that is not planned here": ["undecided", gaDomain, accelerator, entry("eu-central-1")],
  "an end that may be of another": ["undecided", gaDomain, accelerator, entry("eu-central-1"), strayExit],
  "an end at a custom routing group": [
    "mainland cn-shanghai",
    gaDomain,
    accelerator,
    entry("eu-central-1"),
    cloud(
      "exit",
      "ga/customRoutingEndpointGroup:CustomRoutingEndpointGroup",
      { endpointGroupRegion: "cn-shanghai", acceleratorId: UNKNOWN },
      { acceleratorId: ["ga"] },
    ),
  ],
  "an accelerator of another deployment": ["undecided", cloud("domain", "ga/domain:Domain", { acceleratorId: "ga-1" })],
  "an address that enters abroad and ends at home": [
    "mainland cn-shanghai",
    entry("eu-central-1"),
    accelerator,
    exit("cn-shanghai"),
  ],
  "an address of an accelerator elsewhere": [
    "undecided",
    cloud("entry", "ga/ipSet:IpSet", { accelerateRegionId: "eu-central-1", acceleratorId: "ga-1" }),
  ],
  "a basic address abroad": [
    "overseas eu-central-1",
    cloud("ip", "ga/basicAccelerateIp:BasicAccelerateIp", { ipSetId: UNKNOWN }, { ipSetId: ["entry"] }),
    cloud(
      "entry",
      "ga/basicIpSet:BasicIpSet",
      { accelerateRegionId: "eu-central-1", acceleratorId: UNKNOWN },
      { acceleratorId: ["ga"] },
    ),
    cloud("ga", "ga/basicAccelerator:BasicAccelerator"),
    cloud(
      "exit",
      "ga/basicEndpointGroup:BasicEndpointGroup",
      { endpointGroupRegion: "us-west-1", acceleratorId: UNKNOWN },
      { acceleratorId: ["ga"] },
    ),
  ],
};

tryServingLocations("protection", protection);
tryServingLocations("acceleration", acceleration);
