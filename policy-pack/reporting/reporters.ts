import type { Format } from "./formats";
import { github } from "./github";
import { gitlab } from "./gitlab";
import { page } from "./html/page";
import { json } from "./json";
import { junit } from "./junit";
import { markdown } from "./markdown";
import { pretty, type Terminal } from "./pretty";
import type { Report } from "./report";
import { sarif } from "./sarif";

/** Turns a report into text; only a reporter for a terminal looks at the terminal. */
export type Reporter = (report: Report, terminal: Terminal) => string;

/** Every reporter, by the name of its format. */
export const reporters = { pretty, json, sarif, junit, github, gitlab, markdown, html: page } as const satisfies Record<
  Format,
  Reporter
>;

export type { Format };
