import type { Language } from "../locales/language";
import { render } from "../locales/render";
import { phrases, type Text } from "../locales/text";

export const texts = phrases("progress", {
  planning: "planning the program in {directory} …",
  reading: "reading {file} …",
  evaluating: "evaluating {count} resources …",
  writing: "writing {file} …",
  asking: "asking about {domain} …",
  listing: "listing the resources of {account}: {count} …",
});

/** Shows on a terminal what is being done, in one line that is gone at its end. Nothing is shown elsewhere. */
export class Progress {
  #count = "";

  constructor(readonly language: Language) {}

  show(text: Text): void {
    this.#write(this.#count + render(text, this.language));
  }

  clear(): void {
    this.#write("");
  }

  /** Does a work for one item after the other, and shows how many are done. */
  async each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
    for (const [index, item] of items.entries()) {
      this.#count = items.length > 1 ? `${index + 1}/${items.length} ` : "";
      await work(item);
    }
    this.#count = "";
    this.clear();
  }

  #write(text: string): void {
    const { stderr } = process;
    if (stderr.isTTY === true) stderr.write(`\r${text}\u001b[K`);
  }
}
