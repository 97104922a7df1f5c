/** What the command tells the shell. */
export const exitCode = {
  clean: 0,
  /** A mandatory finding. */
  rejected: 1,
  /** Usage, register or program in error: nothing was judged. */
  unusable: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
