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

/** Turns a report into text; only an outlet for a terminal looks at the terminal. */
export type Outlet = (report: Report, terminal: Terminal) => string;

/** Every outlet, by the name of its format. */
export const outlets = { pretty, json, sarif, junit, github, gitlab, markdown, html: page } as const satisfies Record<
  Format,
  Outlet
>;

export type { Format };
