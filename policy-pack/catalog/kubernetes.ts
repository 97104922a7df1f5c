import { ackTypes } from "./ack";
import type { ResourceType, TypeTable } from "./shape";

const ingress: ResourceType = {
  product: "ack",
  domains: [{ path: "spec.rules[].host" }],
  location: [{ from: "providerLink", link: { path: "kubeconfig", to: Object.keys(ackTypes) } }],
};

/** What runs in a cluster that the provider's kubeconfig comes from. Properties: @pulumi/kubernetes 4.34.2. */
export const kubernetesTypes: TypeTable = {
  "kubernetes:networking.k8s.io/v1:Ingress": ingress,
  "kubernetes:networking.k8s.io/v1beta1:Ingress": ingress,
  "kubernetes:extensions/v1beta1:Ingress": ingress,
};
