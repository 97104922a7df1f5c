import stringWidth from "string-width";

/**
 * Breaks a text into lines for a terminal. Names and addresses stay whole, so that they can be copied,
 * even where one alone is wider than a line.
 *
 * @param columns the width of a line; a Chinese character takes two
 * @param first the width of the first line, where that differs
 */
export function wrap(text: string, columns: number, first = columns): readonly string[] {
  if (stringWidth(text) <= first) return [text];
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const word of words(text)) {
    if (line !== "" && width + stringWidth(word.trimEnd()) > (lines.length === 0 ? first : columns)) {
      lines.push(line.trimEnd());
      line = "";
      width = 0;
    }
    line += word;
    width += stringWidth(word);
  }
  return [...lines, line.trimEnd()];
}

/** Where Unicode allows a break, but inside a name, an address or a filing number: `a-b`, `a/b`, or a Chinese character beside a digit. */
const unbroken = /[!-~][!-~\p{L}]|\p{L}[!-~]/u;

function* words(text: string): Iterable<string> {
  const { LineBreaker }: typeof import("css-line-break") = require("css-line-break");
  const breaker = LineBreaker(text, { lineBreak: "strict" });
  let word = "";
  for (let next = breaker.next(); !next.done; next = breaker.next()) {
    const part = next.value.slice();
    if (unbroken.test(word.slice(-1) + part.slice(0, 1))) {
      word += part;
    } else {
      yield word;
      word = part;
    }
  }
  yield word;
}
