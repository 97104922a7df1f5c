import { provider } from "./clues";
import type { TypeTable } from "./shape";

const registry = "alicloud:cr/registryEnterpriseInstance:RegistryEnterpriseInstance";

/** Container Registry. Properties: @pulumi/alicloud 3.108.0. */
export const crTypes: TypeTable = {
  [registry]: { terraform: "alicloud_cr_ee_instance", product: "cr", location: [provider] },
  "alicloud:cr/instanceCustomizedDomain:InstanceCustomizedDomain": {
    product: "cr",
    domains: [{ path: "domain" }],
    location: [{ from: "link", link: { path: "instanceId", to: [registry] } }, provider],
  },
};
