import { cdn } from "./edge";
import { balancer, mediaName, server } from "./web";

export const website = cdn.domainName;
export const balancerName = balancer.dnsName;
export const mediaHost = mediaName.domain;
export const serverAddress = server.publicIp;
