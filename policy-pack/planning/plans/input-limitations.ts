import { phrases } from "../../locales/text";

/** What a plan that others made cannot tell. A rule that needs it finds itself undetermined. */
export const limitations = phrases("inputLimitations", {
  outputs: "It holds no outputs of resources that are still to be created.",
  dependencies:
    "It does not tell which resources a value comes from. The output of 'pulumi preview --json' without streaming does.",
  state: "It holds what was deployed last, not what the program would change.",
  secrets: "It hides secret values, which count as not known.",
  region:
    "It does not tell the region of the default provider, which comes from the environment that Pulumi ran in. Set 'defaultRegion' in the register.",
});
