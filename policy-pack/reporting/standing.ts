/** What a finding means for whoever reads it: `blocking` rejects the deployment, the others only say so. The gravest first. */
export const standings = ["blocking", "undetermined", "advisory", "exempted"] as const;

export type Standing = (typeof standings)[number];
