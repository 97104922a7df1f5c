import { printable } from "../printable";

/** HTML that is safe to put into a page as it stands. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What a template may hold. Text is escaped, lists are joined, and nothing stands for nothing. */
export type Part = Markup | string | number | undefined | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** HTML from a template: whatever is put into it is escaped, for content and quoted attributes alike. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(template.reduce((text, next, index) => text + rendered(parts[index - 1]) + next));
}

/** Text in which `code` is set as such. */
export function prose(text: string): Part {
  return text.split("`").map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}

function rendered(part: Part): string {
  if (part === undefined) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(rendered).join("");
  return printable(String(part)).replaceAll(/[&<>"']/g, (character) => entities[character] as string);
}
