import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../../facts/release";
import { languages } from "../../locales/language";
import type { Report } from "../report";
import { calendar, coverage, exemptions } from "./details";
import { domains } from "./domains";
import { type Pictures, rememberedPictures } from "./drawing/pictures";
import { findings } from "./findings";
import { html, Markup } from "./markup";
import { filters, overview } from "./overview";
import { viewOf } from "./view";
import { wordsIn } from "./words";

/**
 * For people who look: one page that needs nothing else. It holds the report in every language; the script
 * puts the one in the template in place of the other.
 */
export function page(report: Report): string {
  const style = asset("page.css");
  const script = asset("page.js");
  const pictures = rememberedPictures();
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
  const others = languages
    .filter((language) => language !== report.language)
    .map((language) => report.translated(language));
  return html`<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${titleOf(report)}</title>
<style>${style}</style>
</head>
<body>
<div id="report">${body(report, pictures)}</div>
${others.map((other) => html`<template lang="${other.language}" data-title="${titleOf(other)}">${body(other, pictures)}</template>`)}
<script>${script}</script>
</body>
</html>
`.text;
}

function body(report: Report, pictures: Pictures): Markup {
  const view = viewOf(report, pictures);
  const [top, ...rest] = [overview, filters, domains, findings, exemptions, calendar, coverage].map((part) =>
    part(view),
  );
  return html`${top}<main>${rest}</main>`;
}

function titleOf({ language, deployments }: Report): string {
  const subjects = deployments.map(({ identity, source }) =>
    identity ? `${identity.project}/${identity.stack}` : source,
  );
  return [wordsIn(language).title, ...subjects].join(" · ");
}

/** A file beside the compiled pack, and the same where the sources run as they are. */
function asset(name: string): Markup {
  return new Markup(readFileSync(join(packageFolder, "report-page", name), "utf8"));
}

function hashOf({ text }: Markup): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
