import * as pulumi from "@pulumi/pulumi";

/** A resource as the SDK has it that Pulumi makes of a Terraform provider. */
class BridgedResource extends pulumi.CustomResource {
  constructor(type: string, name: string, inputs: pulumi.Inputs, options?: pulumi.CustomResourceOptions) {
    super(`alicloud:index/${type.charAt(0).toLowerCase()}${type.slice(1)}:${type}`, name, inputs, options);
  }
}

export class Provider extends pulumi.ProviderResource {
  constructor(name: string, inputs: { readonly region: string }) {
    super("alicloud", name, inputs);
  }
}

export class AlbLoadBalancer extends BridgedResource {
  declare readonly dnsName: pulumi.Output<string>;

  constructor(name: string, inputs: pulumi.Inputs) {
    super("AlbLoadBalancer", name, { ...inputs, dnsName: undefined });
  }
}

export class AlbListener extends BridgedResource {
  constructor(name: string, inputs: pulumi.Inputs) {
    super("AlbListener", name, inputs);
  }
}

export class AlbRule extends BridgedResource {
  constructor(name: string, inputs: pulumi.Inputs) {
    super("AlbRule", name, inputs);
  }
}

export class AlidnsRecord extends BridgedResource {
  constructor(name: string, inputs: pulumi.Inputs) {
    super("AlidnsRecord", name, inputs);
  }
}

export class CdnDomainNew extends BridgedResource {
  declare readonly cname: pulumi.Output<string>;

  constructor(name: string, inputs: pulumi.Inputs) {
    super("CdnDomainNew", name, { ...inputs, cname: undefined });
  }
}

export class OssBucket extends BridgedResource {
  constructor(name: string, inputs: pulumi.Inputs, options?: pulumi.CustomResourceOptions) {
    super("OssBucket", name, inputs, options);
  }
}

export class OssBucketCname extends BridgedResource {
  constructor(name: string, inputs: pulumi.Inputs, options?: pulumi.CustomResourceOptions) {
    super("OssBucketCname", name, inputs, options);
  }
}
