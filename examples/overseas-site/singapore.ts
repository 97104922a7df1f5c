import * as alicloud from "@pulumi/alicloud";
import * as pulumi from "@pulumi/pulumi";

const region = new pulumi.Config().require("siteRegion");

/** Everything that serves readers is created through this provider; the stack's own region is Shanghai. */
export const singapore = new alicloud.Provider("singapore", { region });
