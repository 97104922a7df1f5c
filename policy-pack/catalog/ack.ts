import { provider, vswitch, zone } from "./clues";
import type { LocationClue, ResourceType, TypeTable } from "./shape";

function cluster(...clues: readonly LocationClue[]): ResourceType {
  return { product: "ack", location: [...clues, provider], addresses: ["slbInternet", "connections"] };
}

/** Kubernetes clusters. Properties: @pulumi/alicloud 3.108.0. */
export const ackTypes: TypeTable = {
  "alicloud:cs/managedKubernetes:ManagedKubernetes": cluster(
    zone("zoneIds[]"),
    vswitch("vswitchIds[]"),
    vswitch("workerVswitchIds[]"),
  ),
  "alicloud:cs/kubernetes:Kubernetes": cluster(vswitch("masterVswitchIds[]")),
  "alicloud:cs/serverlessKubernetes:ServerlessKubernetes": {
    product: "ack",
    location: [zone("zoneId"), vswitch("vswitchIds[]"), provider],
    addresses: [],
  },
  "alicloud:cs/edgeKubernetes:EdgeKubernetes": cluster(zone("availabilityZone"), vswitch("workerVswitchIds[]")),
};
