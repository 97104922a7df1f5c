import type { Format } from "./formats";
import type { Terminal } from "./pretty";
import type { Report } from "./report";

/** Turns a report into text; only a reporter for a terminal looks at the terminal. */
export type Reporter = (report: Report, terminal: Terminal) => string;

/** Every reporter, by the name of its format; one is loaded when it is asked for. */
export const reporters = {
  pretty: async () => (await import("./pretty.js")).pretty,
  json: async () => (await import("./json.js")).json,
  sarif: async () => (await import("./sarif.js")).sarif,
  junit: async () => (await import("./junit.js")).junit,
  github: async () => (await import("./github.js")).github,
  gitlab: async () => (await import("./gitlab.js")).gitlab,
  markdown: async () => (await import("./markdown.js")).markdown,
  html: async () => (await import("./html/page.js")).page,
} as const satisfies Record<Format, () => Promise<Reporter>>;

export type { Format };
