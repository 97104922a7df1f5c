import { stackUrnOf, urnOf } from "../../../policy-pack/deployment/urn";

/** A resource of a stack export. */
interface Exported {
  readonly type: string;
  readonly name: string;
  readonly id?: string;
  readonly inputs?: object;
  readonly outputs?: object;
}

/** What `pulumi stack export` prints of a stack whose provider works in Hangzhou. */
export function exportOf(project: string, resources: readonly Exported[], outputs: object = {}): string {
  return JSON.stringify({ version: 3, deployment: stateOf(project, resources, outputs) });
}

/** The same as a self-managed backend keeps it. */
export function checkpointOf(project: string, resources: readonly Exported[]): string {
  return JSON.stringify({ version: 3, checkpoint: { stack: "prod", latest: stateOf(project, resources, {}) } });
}

function stateOf(project: string, resources: readonly Exported[], outputs: object): object {
  const identity = { project, stack: "prod" };
  const provider = urnOf(identity, "", "pulumi:providers:alicloud", "default_3_108_0");
  return {
    resources: [
      { urn: stackUrnOf(identity), type: "pulumi:pulumi:Stack", outputs },
      { urn: provider, id: "p-1", type: "pulumi:providers:alicloud", inputs: { region: "cn-hangzhou" } },
      ...resources.map(({ type, name, id = "", inputs = {}, outputs: own = {} }) => ({
        urn: urnOf(identity, "", type, name),
        type,
        id,
        custom: true,
        inputs,
        outputs: own,
        provider: `${provider}::p-1`,
      })),
    ],
  };
}

export const address: Exported = {
  type: "alicloud:ecs/eipAddress:EipAddress",
  name: "web",
  id: "eip-1",
  outputs: { ipAddress: "192.0.2.9" },
};

export const record: Exported = {
  type: "alicloud:dns/alidnsRecord:AlidnsRecord",
  name: "www",
  id: "r-1",
  inputs: { domainName: "example.net", rr: "www", type: "A", value: "192.0.2.9" },
};

export const cdn: Exported = {
  type: "alicloud:cdn/domainNew:DomainNew",
  name: "static",
  id: "static.example.com",
  inputs: { domainName: "static.example.com", scope: "overseas" },
};
