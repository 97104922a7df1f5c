import { ackTypes } from "./ack";
import type { DomainProperty, ResourceType, TypeTable } from "./shape";

/** What external-dns makes records of (https://kubernetes-sigs.github.io/external-dns, annotations). */
export const annotated = {
  path: "metadata.annotations",
  key: "external-dns.alpha.kubernetes.io/hostname",
  form: "list",
} as const satisfies DomainProperty;

/** Something in a cluster that the provider's kubeconfig comes from. */
function inCluster(...domains: readonly DomainProperty[]): ResourceType {
  return {
    product: "ack",
    domains,
    location: [{ from: "providerLink", link: { path: "kubeconfig", to: Object.keys(ackTypes) } }],
  };
}

const ingress = inCluster({ path: "spec.rules[].host" }, annotated);
const route = inCluster({ path: "spec.hostnames[]" }, annotated);
const gateway = inCluster({ path: "spec.listeners[].hostname" }, annotated);

/** What runs in a cluster. Properties: @pulumi/kubernetes 4.34.2, and the Gateway API, whose resources are custom ones. */
export const kubernetesTypes: TypeTable = {
  // Whether the Internet reaches a service is up to its annotations and to the controllers of the cluster.
  "kubernetes:core/v1:Service": { ...inCluster(annotated), exposure: [{ sign: "maybe", path: "spec.type" }] },
  // Only the chart says what becomes of its values.
  "kubernetes:helm.sh/v3:Release": {
    ...inCluster({ path: "values", form: "values" }),
    exposure: [{ sign: "maybe", path: "values" }],
  },
  "kubernetes:networking.k8s.io/v1:Ingress": ingress,
  "kubernetes:networking.k8s.io/v1beta1:Ingress": ingress,
  "kubernetes:extensions/v1beta1:Ingress": ingress,
  "kubernetes:gateway.networking.k8s.io/v1:Gateway": gateway,
  "kubernetes:gateway.networking.k8s.io/v1beta1:Gateway": gateway,
  "kubernetes:gateway.networking.k8s.io/v1:HTTPRoute": route,
  "kubernetes:gateway.networking.k8s.io/v1beta1:HTTPRoute": route,
  "kubernetes:gateway.networking.k8s.io/v1:GRPCRoute": route,
  "kubernetes:gateway.networking.k8s.io/v1alpha2:GRPCRoute": route,
  "kubernetes:gateway.networking.k8s.io/v1:TLSRoute": route,
  "kubernetes:gateway.networking.k8s.io/v1alpha2:TLSRoute": route,
  "kubernetes:gateway.networking.k8s.io/v1alpha3:TLSRoute": route,
  "kubernetes:externaldns.k8s.io/v1alpha1:DNSEndpoint": {
    records: [
      {
        each: "spec.endpoints[]",
        names: [{ full: "spec.endpoints[].dnsName" }],
        type: { path: "spec.endpoints[].recordType" },
        values: ["spec.endpoints[].targets[]"],
      },
    ],
  },
};
