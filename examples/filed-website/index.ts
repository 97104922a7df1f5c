import { cdn } from "./edge";
import { balancer, servers } from "./web";

export const website = cdn.domainName;
export const cname = cdn.cname;
export const balancerName = balancer.dnsName;
export const serverAddresses = servers.map((server) => server.publicIp);
