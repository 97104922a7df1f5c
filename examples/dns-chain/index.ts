import * as pulumi from "@pulumi/pulumi";
import { Entry } from "./entry";
import { Origin } from "./origin";

const domain = new pulumi.Config().require("domain");

const origin = new Origin("brochure", { domain });
const entry = new Entry("brochure", { domain, origin: origin.host });

export const website = entry.host;
