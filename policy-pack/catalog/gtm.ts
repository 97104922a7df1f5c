import type { Link, TypeTable } from "./shape";

const pool = "alicloud:dns/addressPool:AddressPool";
const instance: Link = { path: "instanceId", to: ["alicloud:dns/gtmInstance:GtmInstance"] };

/**
 * Global Traffic Manager. An address pool answers for the website of the instance it belongs to, and for
 * the custom CNAME that leads there; its access strategies say whether it does so at first or in a failover.
 * In the newer Cloud GTM no property links an instance to its pools, nor a pool to its addresses, so what
 * its name answers is not known.
 *
 * Properties: @pulumi/alicloud 3.108.0.
 */
export const gtmTypes: TypeTable = {
  [pool]: {
    terraform: "alicloud_alidns_address_pool",
    records: [
      {
        namedBy: instance,
        names: [{ full: "publicUserDomainName" }, { host: "publicRr", zone: "publicZoneName" }],
        type: { path: "type", as: { IPV4: "A", IPV6: "AAAA", DOMAIN: "CNAME" } },
        values: ["addresses[].address"],
        idle: [
          { path: "addresses[].mode", is: "offline" },
          { path: "addresses[].lbaWeight", is: "0", when: { path: "lbaStrategy", is: "ratio" } },
        ],
        usedBy: {
          type: "alicloud:dns/accessStrategy:AccessStrategy",
          first: { path: "defaultAddrPools[].addrPoolId", to: [pool] },
          failover: { path: "failoverAddrPools[].addrPoolId", to: [pool] },
        },
      },
    ],
  },
  "alicloud:alidnscloudgtm/instanceConfig:InstanceConfig": {
    terraform: "alicloud_alidns_cloud_gtm_instance_config",
    records: [
      {
        names: [{ host: "scheduleHostName", zone: "scheduleZoneName" }],
        type: { path: "scheduleRrType" },
        values: [],
        hidden: "scheduleHostName",
        off: { path: "enableStatus", is: "disable" },
      },
    ],
  },
};
