import { applicationBalancer } from "./alb";
import { provider, vswitch } from "./clues";
import type { Link, LocationClue, TypeTable } from "./shape";
import { classicBalancers } from "./slb";

const namespace: Link = { path: "namespaceId", to: ["alicloud:sae/namespace:Namespace"], by: ["namespaceId"] };
const inNamespace: readonly LocationClue[] = [
  { from: "link", link: namespace },
  { from: "namespace", path: "namespaceId" },
];

/** Serverless App Engine: a namespace id begins with its region. Properties: @pulumi/alicloud 3.108.0. */
export const saeTypes: TypeTable = {
  "alicloud:sae/namespace:Namespace": {
    product: "sae",
    location: [{ from: "namespace", path: "namespaceId" }, provider],
  },
  "alicloud:sae/application:Application": {
    product: "sae",
    location: [...inNamespace, vswitch("vswitchId"), provider],
  },
  "alicloud:sae/ingress:Ingress": {
    product: "sae",
    domains: [{ path: "rules[].domain" }],
    location: [...inNamespace, provider],
    exposure: [{ sign: "as", link: { path: "slbId", to: [...classicBalancers, applicationBalancer] } }],
  },
  "alicloud:sae/loadBalancerInternet:LoadBalancerInternet": {
    product: "sae",
    location: [{ from: "link", link: { path: "appId", to: ["alicloud:sae/application:Application"] } }, provider],
    addresses: ["internetIp"],
  },
};
