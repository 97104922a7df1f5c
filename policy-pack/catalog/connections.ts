import type { Link } from "./shape";

const eipTypes: readonly string[] = ["alicloud:ecs/eipAddress:EipAddress", "alicloud:ecs/eip:Eip"];

/**
 * Resources whose output may stand in a DNS value although they answer nothing themselves: the hosts
 * they lead to answer, and those with no link lead to none. Properties: @pulumi/alicloud 3.108.0.
 */
export const connections: Readonly<Record<string, readonly Link[]>> = {
  "alicloud:ecs/eipAssociation:EipAssociation": [{ path: "allocationId", to: eipTypes }],
  "alicloud:vpc/commonBandwithPackageAttachment:CommonBandwithPackageAttachment": [
    { path: "instanceId", to: eipTypes },
  ],
  "alicloud:eipanycast/anycastEipAddressAttachment:AnycastEipAddressAttachment": [
    { path: "anycastId", to: ["alicloud:eipanycast/anycastEipAddress:AnycastEipAddress"] },
  ],
  "alicloud:vpc/forwardEntry:ForwardEntry": [{ path: "externalIp", to: eipTypes }],
  "alicloud:esa/site:Site": [],
  "alicloud:vpc/network:Network": [],
  "alicloud:vpc/switch:Switch": [],
  "alicloud:vpc/subnet:Subnet": [],
  "alicloud:ecs/securityGroup:SecurityGroup": [],
  "alicloud:ecs/securityGroupRule:SecurityGroupRule": [],
  "alicloud:oss/bucketAcl:BucketAcl": [],
  "alicloud:oss/bucketWebsite:BucketWebsite": [],
  "alicloud:oss/bucketCname:BucketCname": [],
  "alicloud:slb/listener:Listener": [],
  "alicloud:alb/listener:Listener": [],
  "alicloud:nlb/listener:Listener": [],
  "alicloud:slb/attachment:Attachment": [],
  "random:index/randomString:RandomString": [],
  "random:index/randomId:RandomId": [],
  "random:index/randomPet:RandomPet": [],
};
