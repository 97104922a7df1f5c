/** Properties that sound like a domain, a host name, an area, a region or a public address, and yet need no judgement. */
export interface Exclusion {
  readonly reason: string;
  /** Every property of these modules that no table reads. */
  readonly modules?: readonly string[];
  /** Every property of these types that no table reads, by type token. */
  readonly types?: readonly string[];
  /** These properties of whatever type, by the last name of their path. */
  readonly names?: readonly string[];
  /** These paths of one type, by type token. */
  readonly paths?: Readonly<Record<string, readonly string[]>>;
}

/** Checked against @pulumi/alicloud 3.108.0; a test names what a newer one adds. */
export const exclusions: readonly Exclusion[] = [
  {
    reason:
      "Databases, queues and analytics: no website is served by them, and their endpoints are Alibaba Cloud's own names.",
    modules: [
      "alikafka",
      "amqp",
      "cassandra",
      "cddc",
      "clickhouse",
      "clickhouseenterprisedbcluster",
      "datahub",
      "dbs",
      "dms",
      "dts",
      "elasticsearch",
      "emr",
      "emrv2",
      "eventbridge",
      "gpdb",
      "kvstore",
      "lindorm",
      "mongodb",
      "ocean",
      "polardb",
      "redis",
      "rocketmq",
      "selectdb",
    ],
  },
  {
    reason: "Observation, audit, backup, governance and secrets: a region here says where data is kept or watched.",
    modules: [
      "actiontrail",
      "arms",
      "bp",
      "cfg",
      "cms",
      "governance",
      "hbr",
      "kms",
      "log",
      "oos",
      "resourcemanager",
      "sag",
      "sddp",
      "sls",
      "threatdetection",
    ],
  },
  {
    reason:
      "Desktops, phones, cluster computing and bastions: reached by staff, and named in directories of their own.",
    modules: ["bastionhost", "cloudphone", "cloudphoneinstance", "ecddesktop", "ecp", "eds", "eflo", "ehpc", "yundun"],
  },
  {
    reason: "Private networks and what connects or guards them: nothing here is served to the Internet under a name.",
    modules: ["cen", "cloudfirewall", "expressconnect", "gwlb", "privatelink", "pvtz", "vpn"],
  },
  {
    reason: "Opaque wrappers: what they hold is listed among what the pack cannot see.",
    modules: ["cloudcontrol", "compute", "marketplace", "ros", "servicecatalog", "servicemesh"],
    types: ["alicloud:cs/kubernetesAddon:KubernetesAddon"],
  },
  {
    reason: "Storage behind a website; a copy, a mirror or a file share binds no domain.",
    modules: ["cloudstoragegateway", "ebs", "nas"],
  },
  {
    reason: "Models and their registries bind no domain; an endpoint's own configuration is opaque.",
    modules: ["pai"],
  },
  {
    reason: "Certificates name domains without serving them.",
    modules: ["cas", "sslcertificatesservicecertificate", "sslcertificatesserviceinstance"],
    types: [
      "alicloud:alb/listenerAdditionalCertificateAttachment:ListenerAdditionalCertificateAttachment",
      "alicloud:esa/certificate:Certificate",
      "alicloud:esa/clientCaCertificate:ClientCaCertificate",
      "alicloud:esa/originClientCertificate:OriginClientCertificate",
      "alicloud:nlb/listenerAdditionalCertificateAttachment:ListenerAdditionalCertificateAttachment",
      "alicloud:slb/serverCertificate:ServerCertificate",
      "alicloud:waf/certificate:Certificate",
    ],
    names: ["certRegion", "certRegionId"],
  },
  {
    reason: "Repeats a domain that another resource binds, to configure it.",
    types: [
      "alicloud:cdn/domainConfig:DomainConfig",
      "alicloud:cdn/fcTrigger:FcTrigger",
      "alicloud:cdn/realTimeLogDelivery:RealTimeLogDelivery",
      "alicloud:dcdn/domainConfig:DomainConfig",
      "alicloud:dcdn/wafDomain:WafDomain",
      "alicloud:dcdn/wafPolicyDomainAttachment:WafPolicyDomainAttachment",
      "alicloud:ddos/cooDomainPreciseAccessRule:CooDomainPreciseAccessRule",
      "alicloud:ddos/cooWebCcRule:CooWebCcRule",
      "alicloud:esa/waitingRoom:WaitingRoom",
      "alicloud:oss/bucketCnameToken:BucketCnameToken",
      "alicloud:scdn/domainConfig:DomainConfig",
      "alicloud:waf/protectionModule:ProtectionModule",
      "alicloud:cr/storageDomainRoutingRule:StorageDomainRoutingRule",
    ],
    paths: {
      "alicloud:dcdn/domain:Domain": ["topLevelDomain"],
      "alicloud:vod/domain:Domain": ["topLevelDomain"],
    },
  },
  {
    reason: "A DNS zone or its settings; its records are what leads somewhere.",
    types: [
      "alicloud:dns/alidnsDomain:AlidnsDomain",
      "alicloud:dns/alidnsDomainAttachment:AlidnsDomainAttachment",
      "alicloud:dns/alidnsInstance:AlidnsInstance",
      "alicloud:dns/customLine:CustomLine",
      "alicloud:dns/dnsDomain:DnsDomain",
      "alicloud:dns/domain:Domain",
      "alicloud:dns/domainAttachment:DomainAttachment",
      "alicloud:dns/domainGroup:DomainGroup",
      "alicloud:dns/group:Group",
      "alicloud:dns/instance:Instance",
      "alicloud:dns/monitorConfig:MonitorConfig",
      "alicloud:alidnscloudgtm/monitorTemplate:MonitorTemplate",
    ],
    names: ["cnameType", "publicCnameMode"],
  },
  {
    reason: "A mail domain serves no website; its status only mentions a missing filing.",
    types: ["alicloud:directmail/domain:Domain", "alicloud:directmail/mailAddress:MailAddress"],
  },
  {
    reason:
      "Addresses and pools of Cloud GTM, which no property links to the name they answer for; that name is undetermined at its instance.",
    modules: ["alidnscloudgtmaddress"],
  },
  {
    reason:
      "The name or address to which health checks, origins, mirrors, redirects and probes go, not one that visitors use.",
    types: ["alicloud:apig/service:Service", "alicloud:esa/originRule:OriginRule"],
    names: ["healthCheckDomain", "healthCheckHost", "hostPolicy", "monitoringRegion", "sniHost", "vpcTargetHostName"],
    paths: {
      "alicloud:alb/rule:Rule": ["ruleActions[].redirectConfig.host", "ruleActions[].rewriteConfig.host"],
      "alicloud:apigateway/api:Api": ["fcServiceConfig.region"],
      "alicloud:esa/originPool:OriginPool": ["origins[].authConf.region"],
      "alicloud:esa/record:Record": ["authConf.region"],
      "alicloud:oss/bucketReplication:BucketReplication": ["destination.location"],
      "alicloud:oss/bucketWebsite:BucketWebsite": ["routingRules"],
    },
  },
  {
    reason: "The name that a machine gives itself, or those that it knows others by.",
    paths: {
      "alicloud:eci/containerGroup:ContainerGroup": ["dnsPolicy", "hostAliases"],
      "alicloud:ecs/ecsInstanceSet:EcsInstanceSet": ["hostName"],
      "alicloud:ecs/instance:Instance": ["hostName"],
      "alicloud:ens/instance:Instance": ["hostName"],
      "alicloud:rds/custom:Custom": ["hostName"],
      "alicloud:sae/application:Application": ["customHostAlias", "customHostAliasV2s"],
      "alicloud:vpc/network:Network": ["dnsHostnameStatus"],
    },
  },
  {
    reason: "Dedicated hosts are hardware.",
    types: ["alicloud:ecs/dedicatedHost:DedicatedHost", "alicloud:ecs/ecsDedicatedHostCluster:EcsDedicatedHostCluster"],
    names: ["dedicatedHostGroupId", "dedicatedHostId"],
  },
  {
    reason: "How traffic is charged and how much may come in; whether an address is public is told by others.",
    names: ["eipBandwidth", "eipInternetChargeType", "internetChargeType", "internetMaxBandwidthIn"],
  },
  {
    reason: "Names, kinds and pools of addresses; the address is that of another resource.",
    names: [
      "anycastEipAddressName",
      "eipAffinity",
      "eipBindMode",
      "eipName",
      "eipTransmit",
      "eipType",
      "publicIpAddressPoolId",
      "publicIpAddressPoolName",
    ],
    types: ["alicloud:ecs/eipSegmentAddress:EipSegmentAddress"],
  },
  {
    reason: "Templates and pools of machines whose addresses no output shows and no record can name.",
    types: [
      "alicloud:cs/nodePool:NodePool",
      "alicloud:ecs/autoProvisioningGroup:AutoProvisioningGroup",
      "alicloud:ecs/ecsImagePipeline:EcsImagePipeline",
      "alicloud:ecs/ecsLaunchTemplate:EcsLaunchTemplate",
      "alicloud:ecs/launchTemplate:LaunchTemplate",
      "alicloud:ess/eciScalingConfiguration:EciScalingConfiguration",
      "alicloud:ess/scalingConfiguration:ScalingConfiguration",
      "alicloud:ess/scalingGroup:ScalingGroup",
    ],
  },
  {
    reason: "Images are fetched by the cloud itself, from registries that have names of their own.",
    types: ["alicloud:eci/imageCache:ImageCache", "alicloud:eci/openApiImageCache:OpenApiImageCache"],
    paths: { "alicloud:eci/containerGroup:ContainerGroup": ["acrRegistryInfos"] },
  },
  {
    reason:
      "Region, scope or place of something that is copied, scanned, logged, shared or named, and not of what is served.",
    names: [
      "acceptingRegionId",
      "areaId",
      "enableCrossRegionCopy",
      "ipamScopeDescription",
      "ipamScopeId",
      "ipamScopeName",
      "ipamScopeType",
      "nextHopRegionId",
      "operatingRegionLists",
      "oppositeRegion",
      "poolRegionId",
      "scanScope",
      "slsRegion",
      "slsRegionId",
      "sourceRegionId",
      "syncScope",
      "targetCopyRegions",
      "targetOssRegionId",
      "targetRegionId",
    ],
    types: [
      "alicloud:cr/artifactLifecycleRule:ArtifactLifecycleRule",
      "alicloud:cr/artifactSubscriptionRule:ArtifactSubscriptionRule",
      "alicloud:esa/cacheReserveInstance:CacheReserveInstance",
    ],
    paths: { "alicloud:vpc/vPCRouteEntry:VPCRouteEntry": ["nextHops[].nextHopRelatedInfo.regionId"] },
  },
  {
    reason: "Edge rules, routes and functions act on a domain that another resource binds.",
    types: [
      "alicloud:dcdn/er:Er",
      "alicloud:dcdn/wafRule:WafRule",
      "alicloud:esa/httpsApplicationConfiguration:HttpsApplicationConfiguration",
      "alicloud:esa/routineRoute:RoutineRoute",
      "alicloud:wafv3/defenseRule:DefenseRule",
    ],
    names: ["ipv6Region", "regionPools", "sniEnabled", "subRegionPools"],
    paths: {
      "alicloud:alb/listener:Listener": ["accessLogRecordCustomizedHeadersEnabled", "xForwardedForConfig"],
    },
  },
  {
    reason: "The kind or id of a domain, neither its name nor its place.",
    names: ["domainScope", "domainType"],
    paths: { "alicloud:wafv3/domain:Domain": ["domainId"] },
  },
  {
    reason: "The API server of a cluster and its inner names, not what runs in it.",
    names: ["clusterDomain", "endpointPublicAccessEnabled", "slbInternetEnabled"],
  },
  {
    reason: "Forwards, routes or deploys onto load balancers, gateways and addresses that are resources of their own.",
    modules: ["edas"],
    types: [
      "alicloud:apig/httpApi:HttpApi",
      "alicloud:apigateway/instance:Instance",
      "alicloud:ddos/port:Port",
      "alicloud:ga/acceleratorSpareIpAttachment:AcceleratorSpareIpAttachment",
      "alicloud:ga/listener:Listener",
    ],
    paths: {
      "alicloud:apig/route:Route": ["environmentInfo.subDomains"],
      "alicloud:sae/loadBalancerInternet:LoadBalancerInternet": ["internetSlbId"],
    },
  },
  {
    reason: "Guards an address that another resource has, or what may be public at all.",
    types: [
      "alicloud:ddos/basicDefenseThreshold:BasicDefenseThreshold",
      "alicloud:ddos/basicThreshold:BasicThreshold",
      "alicloud:ddos/bgpPolicy:BgpPolicy",
      "alicloud:oss/accessPoint:AccessPoint",
      "alicloud:oss/accountPublicAccessBlock:AccountPublicAccessBlock",
      "alicloud:oss/bucketPublicAccessBlock:BucketPublicAccessBlock",
    ],
  },
  {
    reason: "The host at the other end has a region of its own.",
    types: ["alicloud:eipanycast/anycastEipAddressAttachment:AnycastEipAddressAttachment"],
  },
  {
    reason: "Parts of an edge node that answer nothing by themselves.",
    types: [
      "alicloud:ens/disk:Disk",
      "alicloud:ens/network:Network",
      "alicloud:ens/snapshot:Snapshot",
      "alicloud:ens/vswitch:Vswitch",
    ],
    names: ["scheduleAreaLevel"],
  },
  {
    reason: "Bandwidth between areas; where traffic enters and ends is told by IP sets and endpoint groups.",
    types: ["alicloud:ga/bandwidthPackage:BandwidthPackage"],
  },
  {
    reason: "`scope` decides, whatever region the domain is managed in.",
    paths: { "alicloud:live/domain:Domain": ["region"] },
  },
  {
    reason: "What a function may call, not who may call it.",
    types: ["alicloud:fc/v3Function:V3Function"],
    names: ["internetAccess"],
  },
  {
    reason: "Databases of the RDS family; only RDS Custom is a host.",
    types: [
      "alicloud:rds/aiInstance:AiInstance",
      "alicloud:rds/ddrInstance:DdrInstance",
      "alicloud:rds/rdsInstanceCrossBackupPolicy:RdsInstanceCrossBackupPolicy",
    ],
  },
  {
    reason: "Only sounds alike: keys, layers, file systems, reservations, placement, inner name service, an API tool.",
    types: [
      "alicloud:ecs/ecsDeploymentSet:EcsDeploymentSet",
      "alicloud:ecs/reservedInstance:ReservedInstance",
      "alicloud:cr/vpcEndpointLinkedVpc:VpcEndpointLinkedVpc",
      "alicloud:esa/siteDeliveryTask:SiteDeliveryTask",
      "alicloud:fc/v3LayerVersion:V3LayerVersion",
      "alicloud:index/openApiExplorerApiMcpServer:OpenApiExplorerApiMcpServer",
      "alicloud:vpc/dhcpOptionsSet:DhcpOptionsSet",
      "alicloud:vpc/ipv4Gateway:Ipv4Gateway",
    ],
    names: ["mountDomain", "phpArmsConfigLocation", "phpConfigLocation", "publicKey"],
    paths: {
      "alicloud:esa/loadBalancer:LoadBalancer": ["rules[].fixedResponse.location"],
      "alicloud:live/caster:Caster": ["recordConfig"],
      "alicloud:vpc/ipamIpam:IpamIpam": ["publicDefaultScopeId"],
    },
  },
  {
    reason: "A name that Alibaba Cloud hands out to its own network, or of a repository below a registry's domain.",
    types: ["alicloud:cr/repo:Repo"],
    paths: {
      "alicloud:apigateway/group:Group": ["vpcDomain"],
      "alicloud:cr/registryEnterpriseInstance:RegistryEnterpriseInstance": ["instanceEndpoints"],
    },
  },
  {
    reason: "How many domains or functions a plan allows, and how a plan is sold.",
    names: ["domainCount", "domainNumbers", "extDomainPackage"],
  },
];
