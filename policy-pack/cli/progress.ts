/**
 * Shows on a terminal how far a long work is, in one line that is gone at its end. Nothing is shown elsewhere.
 *
 * @param items what is worked on, one after the other
 */
export async function withProgress<T>(
  items: readonly T[],
  label: (item: T) => string,
  work: (item: T) => Promise<void>,
): Promise<void> {
  await whileShowing(async (show) => {
    for (const [index, item] of items.entries()) {
      show(`${index + 1}/${items.length} ${label(item)}`);
      await work(item);
    }
  });
}

/** The same for a work whose length nobody knows before. */
export async function whileShowing(work: (show: (text: string) => void) => Promise<void>): Promise<void> {
  const { stderr } = process;
  const show = (text: string) => void (stderr.isTTY === true && stderr.write(`\r${text}\u001b[K`));
  try {
    await work(show);
  } finally {
    show("");
  }
}
