/**
 * A text in which every control and invisible character is spelt out, as in `a\u{1b}[31m`: a name from a
 * program can then neither steer a terminal, forge a line, reverse the reading order nor break XML.
 */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}
