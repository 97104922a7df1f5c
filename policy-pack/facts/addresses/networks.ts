/** What is known of an address by the network that announces it, or else by the country that it is registered in. */
export interface Network {
  /** `private` where no route from the Internet leads there. */
  readonly place: "mainland" | "overseas" | "undecided" | "private";
  /** The number of the autonomous system of Alibaba that announces it. */
  readonly system?: number;
}

/**
 * What each letter of the table stands for.
 *
 * - Of Alibaba's systems the announcing one decides, because millions of addresses of AS 37963 are registered in Singapore
 *   and serve the mainland. AS 24429 has edge nodes all over the world. Checked in November 2026 on addresses of known
 *   regions: 24 of the mainland are all in AS 37963, those of Hong Kong, Singapore, the United States and Europe in AS 45102.
 * - For everybody else the registered country counts; Hong Kong, Macao and Taiwan have codes of their own.
 * - `U` is registered elsewhere and announced by a system of the mainland, one with most of its addresses registered there:
 *   nearly all of 119.29.0.0/16 is registered in Hong Kong and serves Guangzhou.
 * - `X` is of special use: for documentation, for groups, reserved.
 */
export const networks = {
  M: { place: "mainland", system: 37963 },
  A: { place: "overseas", system: 45102 },
  B: { place: "undecided", system: 45102 },
  S: { place: "overseas", system: 134963 },
  T: { place: "undecided", system: 134963 },
  E: { place: "undecided", system: 24429 },
  C: { place: "mainland" },
  O: { place: "overseas" },
  U: { place: "undecided" },
  P: { place: "private" },
  X: undefined,
} as const satisfies Readonly<Record<string, Network | undefined>>;

export type NetworkCode = keyof typeof networks;
