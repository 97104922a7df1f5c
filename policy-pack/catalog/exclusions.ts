import { phrases } from "../locales/text";
import excluded from "./excluded.json";

/** Why a property that sounds like a domain, a host name, an area, a region or a public address matters for no filing. */
export const texts = phrases("exclusion", {
  databases:
    "Databases, queues and analytics: no website is served by them, and their endpoints are Alibaba Cloud's own names.",
  operations: "Observation, audit, backup, governance and secrets: a region here says where data is kept or watched.",
  workplace:
    "Desktops, phones, cluster computing and bastions: reached by staff, and named in directories of their own.",
  privateNetworks:
    "Private networks and what connects or guards them: nothing here is served to the Internet under a name.",
  wrappers: "Templates and orders: what they hold is text to a plan, or is written down elsewhere.",
  storage: "Storage behind a website; a copy, a mirror or a file share binds no domain.",
  models: "Models and their registries bind no domain; an endpoint's own configuration is opaque.",
  certificates: "Certificates name domains without serving them.",
  repeatedDomain: "Repeats a domain that another resource binds, to configure it.",
  zoneSettings: "A DNS zone or its settings; its records are what leads somewhere.",
  mailDomain: "A mail domain serves no website; its status only mentions a missing filing.",
  otherEnd:
    "The name or address to which health checks, origins, mirrors, redirects and probes go, not one that visitors use.",
  ownHostName: "The name that a machine gives itself, or those that it knows others by.",
  dedicatedHosts: "Dedicated hosts are hardware.",
  traffic: "How traffic is charged and how much may come in; whether an address is public is told by others.",
  addressPools: "Names, kinds and pools of addresses; the address is that of another resource.",
  templates: "Templates and pools of machines whose addresses no output shows and no record can name.",
  images: "Images are fetched by the cloud itself, from registries that have names of their own.",
  otherRegion:
    "Region, scope or place of something that is copied, scanned, logged, shared or named, and not of what is served.",
  edgeRules: "Edge rules, routes and functions act on a domain that another resource binds.",
  domainKind: "The kind or id of a domain, neither its name nor its place.",
  apiServer: "The API server of a cluster and its inner names, not what runs in it.",
  forwards: "Forwards, routes or deploys onto load balancers, gateways and addresses that are resources of their own.",
  guards: "Guards an address that another resource has, or what may be public at all.",
  remoteRegion: "The host at the other end has a region of its own.",
  edgeParts: "Parts of an edge node that answer nothing by themselves.",
  bandwidth: "Bandwidth between areas; where traffic enters and ends is told by IP sets and endpoint groups.",
  managedRegion: "`scope` decides, whatever region the domain is managed in.",
  outgoing: "What a function may call, not who may call it.",
  rds: "Databases of the RDS family; only RDS Custom is a host.",
  soundsAlike:
    "Only sounds alike: keys, layers, file systems, reservations, placement, inner name service, an API tool.",
  internalName: "A name that Alibaba Cloud hands out to its own network, or of a repository below a registry's domain.",
  quotas: "How many domains or functions a plan allows, and how a plan is sold.",
});

export type Reason = keyof typeof excluded;

/** The properties that matter for no filing: by reason, the paths by type token. */
export type Exclusions = Readonly<Record<Reason, Readonly<Record<string, readonly string[]>>>>;

/** Checked against @pulumi/alicloud 3.108.0; `npm run unread` lists what a newer one adds. */
export const exclusions: Exclusions = excluded;
