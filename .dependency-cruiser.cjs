const ground = ["facts", "deployment", "locales"];
const domain = ["resolution", "register", "documents", "catalog", ...ground];
const layers = {
  locales: [],
  deployment: [],
  facts: ["locales"],
  catalog: ground,
  documents: ["facts", "locales"],
  register: ["documents", ...ground],
  resolution: domain,
  inventory: domain,
  rules: ["inventory", ...domain],
  configuration: ["rules", "documents", "facts", "locales"],
  evaluation: ["rules", "inventory", ...domain],
  crossguard: ["evaluation", "configuration", "rules", "inventory", ...domain],
  planning: ["documents", "catalog", ...ground],
  reporting: ["evaluation", "rules", "inventory", ...domain],
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(layers).map(([layer, below]) => ({
      name: `${layer}-imports-only-what-is-below`,
      severity: "error",
      from: { path: `^policy-pack/${layer}/` },
      to: {
        path: "^policy-pack/",
        pathNot: `^policy-pack/(${[layer, ...below].join("|")})/`,
        // Translations are typed by the texts of all rooms; nothing of those is there when they run.
        ...(layer === "locales" && { dependencyTypesNot: ["type-only"] }),
      },
    })),
    {
      name: "no-circle",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "running-programs-and-reading-plans-stay-apart",
      severity: "error",
      from: { path: "^policy-pack/planning/(programs|plans)/" },
      to: { path: "^policy-pack/planning/[^/]+/", pathNot: "^policy-pack/planning/$1/" },
    },
    {
      name: "what-both-ways-of-planning-share-imports-neither",
      severity: "error",
      from: { path: "^policy-pack/planning/[^/]+$" },
      to: { path: "^policy-pack/planning/[^/]+/" },
    },
    {
      name: "only-hosts-of-programs-and-policies-call-pulumi",
      severity: "error",
      from: { path: "^policy-pack/", pathNot: "^policy-pack/(crossguard|testing|planning/programs)/" },
      to: { path: "node_modules/(@pulumi|@grpc|google-protobuf)/" },
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
      from: { path: "^policy-pack/", pathNot: "^policy-pack/cli/cloud/cloud.ts$" },
      to: { path: "node_modules/@alicloud/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
