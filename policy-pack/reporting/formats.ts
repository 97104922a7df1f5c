/** The name of every outlet, the usual one first. The command's words are told from these, without loading any outlet. */
export const formats = ["pretty", "json", "sarif", "junit", "github", "gitlab", "markdown", "html"] as const;

export type Format = (typeof formats)[number];
