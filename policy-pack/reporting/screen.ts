import { createColors } from "picocolors";
import { type Labels, symbols } from "./labels";
import type { Status } from "./report";

/** What a text for people is shown on. */
export interface Screen {
  readonly columns: number;
  readonly color: boolean;
}

/** The colors of a screen, and how a status is told on it. */
export function paintsFor({ color }: Screen, { status: words }: Labels) {
  const colors = createColors(color);
  const { red, yellow, magenta, dim } = colors;
  const paint = { blocking: red, advisory: yellow, undetermined: magenta, known: dim, exempted: dim };
  return {
    ...colors,
    sign: (status: Status) => paint[status](symbols[status]),
    standing: (status: Status) => paint[status](`${symbols[status]} ${words[status]}`),
  };
}
