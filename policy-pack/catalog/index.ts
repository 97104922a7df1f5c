import { ackTypes } from "./ack";
import { akamaiTypes } from "./akamai";
import { albTypes } from "./alb";
import { alidnsTypes } from "./alidns";
import { apigTypes } from "./apig";
import { apigatewayTypes } from "./apigateway";
import { awsTypes } from "./aws";
import { azureTypes } from "./azure";
import { cdnTypes } from "./cdn";
import { cloudflareTypes } from "./cloudflare";
import { crTypes } from "./cr";
import { dcdnTypes } from "./dcdn";
import { ddosTypes } from "./ddos";
import { digitaloceanTypes } from "./digitalocean";
import { dnsimpleTypes } from "./dnsimple";
import { dnspodTypes } from "./dnspod";
import { eciTypes } from "./eci";
import { ecsTypes } from "./ecs";
import { eipTypes } from "./eip";
import { ensTypes } from "./ens";
import { esaTypes } from "./esa";
import { fcTypes } from "./fc";
import { gaTypes } from "./ga";
import { gcpTypes } from "./gcp";
import { godaddyTypes } from "./godaddy";
import { gtmTypes } from "./gtm";
import { huaweicloudTypes } from "./huaweicloud";
import { kubernetesTypes } from "./kubernetes";
import { linodeTypes } from "./linode";
import { liveTypes } from "./live";
import { mseTypes } from "./mse";
import { namecheapTypes } from "./namecheap";
import { nlbTypes } from "./nlb";
import { ns1Types } from "./ns1";
import { ossTypes } from "./oss";
import { randomTypes } from "./random";
import { rdsTypes } from "./rds";
import { saeTypes } from "./sae";
import { scdnTypes } from "./scdn";
import type { ResourceType, TypeTable } from "./shape";
import { slbTypes } from "./slb";
import { swasTypes } from "./swas";
import { bridgedToken } from "./tokens";
import { vercelTypes } from "./vercel";
import { videoSurveillanceTypes } from "./video-surveillance";
import { vodTypes } from "./vod";
import { volcengineTypes } from "./volcengine";
import { vpcTypes } from "./vpc";
import { wafTypes } from "./waf";

/** One table a product or provider. */
export const tables: readonly TypeTable[] = [
  ackTypes,
  akamaiTypes,
  albTypes,
  alidnsTypes,
  apigTypes,
  apigatewayTypes,
  awsTypes,
  azureTypes,
  cdnTypes,
  cloudflareTypes,
  crTypes,
  dcdnTypes,
  ddosTypes,
  digitaloceanTypes,
  dnsimpleTypes,
  dnspodTypes,
  eciTypes,
  ecsTypes,
  eipTypes,
  ensTypes,
  esaTypes,
  fcTypes,
  gaTypes,
  gcpTypes,
  godaddyTypes,
  gtmTypes,
  huaweicloudTypes,
  kubernetesTypes,
  linodeTypes,
  liveTypes,
  mseTypes,
  namecheapTypes,
  nlbTypes,
  ns1Types,
  ossTypes,
  randomTypes,
  rdsTypes,
  saeTypes,
  scdnTypes,
  slbTypes,
  swasTypes,
  vercelTypes,
  videoSurveillanceTypes,
  vodTypes,
  volcengineTypes,
  vpcTypes,
  wafTypes,
];

/** What the pack knows of resource types, by type token. */
export const resourceTypes: TypeTable = Object.assign({}, ...tables);

const sdkTokens: ReadonlyMap<string, string> = new Map(
  Object.entries(resourceTypes).flatMap(([token, row]) => {
    const bridged = bridgedToken(token, row);
    return bridged === undefined ? [] : [[bridged, token]];
  }),
);

/** The token by which the tables know a type, which programs may reach by another. */
export function sdkTypeOf(token: string): string {
  return sdkTokens.get(token) ?? token;
}

const rows: ReadonlyMap<string, ResourceType> = new Map(Object.entries(resourceTypes));

export function typeOf(token: string): ResourceType | undefined {
  return rows.get(token);
}
