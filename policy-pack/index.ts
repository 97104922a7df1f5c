import { createIcpPolicyPack } from "./crossguard/pack";

createIcpPolicyPack();
