/** The exit codes of the command. */
export const exitCode = {
  clean: 0,
  /** A mandatory finding. */
  rejected: 1,
  /** Usage, register or program in error: nothing was evaluated. */
  unusable: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
