/** The name of every reporter, the usual one first. The command knows the names without loading a reporter. */
export const formats = ["pretty", "json", "sarif", "junit", "github", "gitlab", "markdown", "html"] as const;

export type Format = (typeof formats)[number];
