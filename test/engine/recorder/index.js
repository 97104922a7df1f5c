const { writeFileSync } = require("node:fs");
const { PolicyPack } = require("@pulumi/policy");
require("../../typescript.cjs");
const { collectInputs, completePlan } = require("../../../policy-pack/crossguard/collect");

const seen = new Map();

new PolicyPack("recorder", {
  policies: [
    {
      name: "recorder",
      description: "Records the deployment.",
      enforcementLevel: "advisory",
      validateResource: (args) => {
        seen.set(args.urn, collectInputs(args));
      },
      validateStack: ({ resources }) => {
        const planned = resources.map((resource) => completePlan(resource, seen.get(resource.urn)));
        const unknownAsText = (_, value) => (typeof value === "symbol" ? value.toString() : value);
        writeFileSync(process.env.ENGINE_RECORD, JSON.stringify(planned, unknownAsText));
      },
    },
  ],
});
