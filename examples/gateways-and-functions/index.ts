import { ingress } from "./application";
import { abroad, api } from "./functions";
import { domain } from "./gateway";

export const names = [api.customDomainName, abroad.customDomainName, domain.domainName];
export const inner = ingress.description;
