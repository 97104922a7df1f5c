import { symbols } from "../../labels";
import type { Box } from "../../map/boxes";
import type { Hop } from "../../map/model";
import type { ReportedFinding } from "../../report";
import { html, type Markup, type Part } from "../markup";
import { mention, type View } from "../view";
import { broken, columnsFor, type Font, inColumns, type Size, sizeOf, stacked } from "./sizes";

/** The border and the padding of both sides, in pixels. */
const frame = { width: 28, height: 20 };

/** What a box shows. */
export interface Content {
  readonly side: Hop["side"];
  readonly what: string | undefined;
  readonly place: string | undefined;
  readonly names: readonly Name[];
  readonly font: Extract<Font, "name" | "listed" | "numbered">;
  /** Where its arrows lead, in words. */
  readonly leads: string | undefined;
}

interface Name {
  readonly text: string;
  /** How its place is known. */
  readonly how: string | undefined;
  readonly findings: readonly ReportedFinding[];
  /** Where it leads in its row, in words. */
  readonly leads: string | undefined;
}

/** What is in a box from which arrows lead to others. */
export function contentOf({ stops, inRows }: Box, next: readonly Box[], { words, findings: found }: View): Content {
  const [{ side, what, region }] = stops as readonly [Hop, ...Hop[]];
  const rows = inRows ? next.filter((box) => box.inRows) : [];
  const leadsTo = (hops: readonly Hop[]) =>
    hops.length === 0 ? undefined : words.leadsTo(hops.map(({ text }) => text));
  return {
    side,
    what,
    place: side && [words.side[side], region].filter((part) => part !== undefined).join(" · "),
    names: stops.map(({ text, how, findings }, row) => ({
      text,
      how,
      findings: found(findings),
      leads: leadsTo(rows.flatMap((box) => box.stops.slice(row, row + 1))),
    })),
    font: inRows ? "numbered" : stops.length > 1 ? "listed" : "name",
    leads: leadsTo(next.filter((box) => !rows.includes(box)).flatMap((box) => box.stops)),
  };
}

export function sizeOfBox({ what, place, names, font }: Content): Size {
  const { width, height } = stacked([
    ...(what === undefined ? [] : [sizeOf(what, "note")]),
    inColumns(sizesOf(names, font)),
    ...(place === undefined ? [] : [sizeOf(place, "chip")]),
  ]);
  // In steps, so that many ways are of one shape.
  return { width: Math.ceil((width + frame.width) / 20) * 20, height: height + frame.height };
}

function sizesOf(names: readonly Name[], font: Font): readonly Size[] {
  return names.map(({ text, findings }) =>
    stacked([sizeOf(text, font), ...findings.map(({ status, rule }) => sizeOf(`${symbols[status]} ${rule}`, "chip"))]),
  );
}

/** A box, with what its arrows say in words that are not shown. */
export function boxMarkup({ side, what, place, names, font, leads }: Content): Markup {
  const [{ how }] = names as readonly [Name, ...Name[]];
  const columns = columnsFor(sizesOf(names, font));
  const items = names.map((name) => html`<li${title(name.how)}>${entry(name, font)}</li>`);
  const list = {
    name: names.map((name) => entry(name, font)),
    listed: html`<ul data-columns="${columns}">${items}</ul>`,
    numbered: html`<ol data-columns="${columns}">${items}</ol>`,
  };
  return html`<div class="hop ${side}"${font === "name" ? title(how) : undefined}>${what && html`<span class="what">${parts(what, "note")}</span>`}${list[font]}${place && html`<span class="pill ${side}">${parts(place, "chip")}</span>`}${unseen(leads)}</div>`;
}

function entry({ text, findings, leads }: Name, font: Font): Markup {
  return html`<span class="text">${parts(text, font)}</span>${findings.map((finding) => mention(finding, parts(finding.rule, "chip")))}${unseen(leads)}`;
}

function title(how: string | undefined): Markup | undefined {
  return how === undefined ? undefined : html` title="${how}"`;
}

function unseen(text: string | undefined): Markup | undefined {
  return text === undefined ? undefined : html`<span class="unseen">${text}</span>`;
}

function parts(text: string, font: Font): Part {
  return broken(text, font).map((part, index) => (index === 0 ? part : html`<wbr>${part}`));
}
