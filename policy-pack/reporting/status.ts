/**
 * What a finding means for whoever reads it: `blocking` rejects the deployment, the others only say so; what is
 * `known` was there when the baseline was written. The gravest first.
 */
export const statuses = ["blocking", "undetermined", "advisory", "known", "exempted"] as const;

export type Status = (typeof statuses)[number];
