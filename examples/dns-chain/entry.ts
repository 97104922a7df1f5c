import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

export interface EntryArgs {
  domain: string;
  /** The name that answers for the site, wherever it runs. */
  origin: pulumi.Input<string>;
}

/** The names that visitors know. They lead on to one name, so that a move of the origin is one change. */
export class Entry extends pulumi.ComponentResource {
  readonly host: pulumi.Output<string>;

  constructor(name: string, { domain, origin }: EntryArgs, options?: pulumi.ComponentResourceOptions) {
    super("brochure:index:Entry", name, {}, options);

    const entry = new alicloud.dns.AlidnsRecord(
      `${name}-entry`,
      { domainName: domain, rr: "entry", type: "CNAME", value: origin },
      { parent: this },
    );

    const www = new alicloud.dns.AlidnsRecord(
      `${name}-www`,
      { domainName: domain, rr: "www", type: "CNAME", value: pulumi.interpolate`${entry.rr}.${entry.domainName}` },
      { parent: this },
    );

    this.host = pulumi.interpolate`${www.rr}.${www.domainName}`;
    this.registerOutputs({ host: this.host });
  }
}
