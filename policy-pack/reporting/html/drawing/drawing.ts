import { grouped } from "../../../deployment/grouped";
import { boxesOf } from "../../map/boxes";
import { graphOf } from "../../map/graph";
import type { MappedDomain } from "../../map/model";
import { html, type Markup } from "../markup";
import type { View } from "../view";
import { boxMarkup, type Content, contentOf, sizeOfBox } from "./box";
import type { Picture } from "./layout";

/** Where the names of a domain lead, with each stop once, under the heading of the domain. */
export function drawing(mapped: MappedDomain, heading: string, view: View): Markup {
  const { boxes, arrows } = boxesOf(graphOf({ domains: [mapped] }));
  const next = grouped(arrows.map(([from, to]) => [String(from), boxes.slice(to, to + 1)]));
  const contents = boxes.map((box, index) => contentOf(box, (next.get(String(index)) ?? []).flat(), view));
  const pictures = view.pictures(contents.map(sizeOfBox), arrows);
  const label = [view.labels.map, heading].join(view.labels.colon);
  return html`${boxes.some(({ inRows }) => inRows) ? html`<p class="note">${view.words.rows}</p>` : undefined}
<div class="drawing" tabindex="0" role="group" aria-label="${label}">${pictures.map((picture) => drawn(picture, contents))}</div>`;
}

function drawn({ width, height, boxes, arrows }: Picture, contents: readonly Content[]): Markup {
  const items = boxes.map(
    (placed) =>
      html`<foreignObject role="listitem" x="${placed.x}" y="${placed.y}" width="${placed.width}" height="${placed.height}">${boxMarkup(contents[placed.box] as Content)}</foreignObject>`,
  );
  return html`<svg role="list" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><path class="arrows" d="${arrows}" aria-hidden="true"/>${items}</svg>`;
}
