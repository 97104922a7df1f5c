import type { Summary } from "../reporting/report";

/** What ends the command with the exit code of a rejection, from the most lenient to the strictest but for `never`. */
export const failing = {
  never: () => false,
  mandatory: ({ mandatory }) => mandatory > 0,
  undetermined: ({ mandatory, undetermined }) => mandatory + undetermined > 0,
  advisory: ({ mandatory, advisory }) => mandatory + advisory > 0,
} as const satisfies Record<string, (summary: Summary) => boolean>;

export type FailOn = keyof typeof failing;
