const layers = {
  facts: [],
  deployment: [],
  documents: ["facts"],
  register: ["documents", "facts"],
  alicloud: ["deployment", "facts"],
  dns: ["alicloud", "register", "deployment", "facts"],
  rules: ["dns", "alicloud", "register", "documents", "deployment", "facts"],
  configuration: ["rules", "documents", "facts"],
  crossguard: ["configuration", "rules", "dns", "alicloud", "register", "documents", "deployment", "facts"],
  planning: ["rules", "dns", "alicloud", "register", "documents", "deployment", "facts"],
  reporting: ["rules", "dns", "alicloud", "register", "documents", "deployment", "facts"],
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(layers).map(([layer, below]) => ({
      name: `${layer}-imports-only-what-is-below`,
      severity: "error",
      from: { path: `^policy-pack/${layer}/` },
      to: { path: "^policy-pack/", pathNot: `^policy-pack/(${[layer, ...below].join("|")})/` },
    })),
    { name: "no-circle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "rules-never-call-pulumi",
      severity: "error",
      from: { path: "^policy-pack/(facts|documents|deployment|alicloud|register|dns|rules|configuration|reporting)/" },
      to: { path: "node_modules/@pulumi/" },
    },
    {
      name: "the-cloud-sdk-stays-out-of-the-pack",
      severity: "error",
      from: { path: "^policy-pack/" },
      to: { path: "node_modules/@pulumi/alicloud" },
    },
    {
      name: "only-one-command-asks-the-cloud",
      severity: "error",
      from: { path: "^policy-pack/", pathNot: "^policy-pack/cli/register/cloud.ts$" },
      to: { path: "node_modules/@alicloud/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
