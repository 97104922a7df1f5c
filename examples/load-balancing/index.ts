import { domain } from "./acceleration";
import { staff, tickets } from "./classic";
import { web } from "./layered";

export const accelerated = domain.domain;
export const rules = [staff.domain, tickets.domain];
export const address = web.dnsName;
