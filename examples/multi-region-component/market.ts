import * as pulumi from "@pulumi/pulumi";

/** One entry of the stack's configuration. */
export interface Market {
  name: string;
  region: string;
  /** Two zones of the region. */
  zones: [string, string];
  domain: string;
}

export const markets = new pulumi.Config().requireObject<Market[]>("markets");
