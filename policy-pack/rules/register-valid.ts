import type { RegisterRule } from "./rule";

export const registerValid: RegisterRule<"problem"> = {
  id: "icp-register-valid",
  kind: "register",
  title:
    "The filing register, which says what has an ICP filing, must be there and readable: nothing can be evaluated without it.",
  level: "mandatory",
  severity: "critical",
  exemptible: false,
  messages: {
    problem: {
      text: "{problem}",
      remedy: "Correct the register. Nothing is evaluated, and so nothing passes, until it is valid.",
    },
  },
  *evaluate({ register }) {
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
