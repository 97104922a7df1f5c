import type { RegisterRule } from "./rule";

export const registerValid: RegisterRule<"problem"> = {
  id: "icp-register-valid",
  kind: "register",
  title: {
    en: "The filing register must be there and readable, otherwise nothing can be judged.",
    zh: "备案登记册必须存在且可读取，否则无法进行任何判断。",
  },
  level: "mandatory",
  severity: "critical",
  exemptible: false,
  messages: {
    problem: {
      text: { en: "{problem}", zh: "{problem}" },
      remedy: {
        en: "Correct the register. Nothing is judged, and so nothing passes, until it is valid.",
        zh: "请更正登记册。在其有效之前不会进行任何判断，因此不会放行。",
      },
    },
  },
  *judge({ register }) {
    for (const problem of register.problems) {
      yield {
        outcome: "violation",
        message: "problem",
        path: problem.path,
        proof: { register: problem.path },
        values: { problem: problem.text },
      };
    }
  },
};
