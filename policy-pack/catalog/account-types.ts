/**
 * The types by which Resource Center names what an account has, and those by which the SDK does. Types that can hold
 * nothing that a domain leads to are left out.
 *
 * Sources: API reference of SearchResources (2026-01-13), services that work with Resource Center
 * (https://www.alibabacloud.com/help/en/resource-management/resource-center/product-overview/services-that-work-with-resource-center,
 * read 2026-11).
 */
const accountTypes: Readonly<Record<string, string>> = {
  "ACS::ALB::Listener": "alicloud:alb/listener:Listener",
  "ACS::ALB::LoadBalancer": "alicloud:alb/loadBalancer:LoadBalancer",
  "ACS::APIG::Gateway": "alicloud:apig/gateway:Gateway",
  "ACS::ApiGateway::ApiGroup": "alicloud:apigateway/group:Group",
  "ACS::CDN::Domain": "alicloud:cdn/domainNew:DomainNew",
  "ACS::CR::Instance": "alicloud:cr/registryEnterpriseInstance:RegistryEnterpriseInstance",
  "ACS::DCDN::Domain": "alicloud:dcdn/domain:Domain",
  "ACS::ECI::ContainerGroup": "alicloud:eci/containerGroup:ContainerGroup",
  "ACS::ECS::Instance": "alicloud:ecs/instance:Instance",
  "ACS::EIP::EipAddress": "alicloud:ecs/eipAddress:EipAddress",
  "ACS::ESA::Site": "alicloud:esa/site:Site",
  "ACS::GA::Accelerator": "alicloud:ga/accelerator:Accelerator",
  "ACS::MSE::Gateway": "alicloud:mse/gateway:Gateway",
  "ACS::NAT::NatGateway": "alicloud:vpc/natGateway:NatGateway",
  "ACS::NLB::LoadBalancer": "alicloud:nlb/loadBalancer:LoadBalancer",
  "ACS::OSS::Bucket": "alicloud:oss/bucket:Bucket",
  "ACS::SLB::LoadBalancer": "alicloud:slb/applicationLoadBalancer:ApplicationLoadBalancer",
  "ACS::SWAS::Instance": "alicloud:simpleapplicationserver/instance:Instance",
  "ACS::VPC::VSwitch": "alicloud:vpc/switch:Switch",
  "ACS::WAF::Instance": "alicloud:wafv3/instance:Instance",
};

const byName = new Map(Object.entries(accountTypes).map(([name, type]) => [name.toLowerCase(), type]));

/** The SDK's type for one that Resource Center names, in whatever case; nothing where it is of no concern. */
export function sdkTypeIn(accountType: string): string | undefined {
  return byName.get(accountType.toLowerCase());
}

/** The types of the table. */
export const sdkTypesInAccounts: ReadonlySet<string> = new Set(Object.values(accountTypes));
