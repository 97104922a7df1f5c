/** The versions of Node that the package is tried with: of each line that `engines` allows, the oldest or the newest. */
export const versions = ["20.19.0", "22.12.0", "24.21.0", "26.10.0"] as const;

export type Version = (typeof versions)[number];
