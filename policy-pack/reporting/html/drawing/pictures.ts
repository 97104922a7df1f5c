import { grouped } from "../../../deployment/grouped";
import type { Arrow } from "../../map/graph";
import { groupedBy, joinedIn, neighboursIn } from "../../map/groups";
import { type Picture, pictureOf } from "./layout";
import type { Size } from "./sizes";

/** Lays out boxes by their sizes and the arrows between them; what no arrows join is in pictures of its own. */
export type Pictures = (sizes: readonly Size[], arrows: readonly Arrow[]) => readonly Picture[];

/** Lays out the same only once: the ways of a large estate are of few shapes, whatever the language. */
export function rememberedPictures(): Pictures {
  const known = new Map<string, Picture>();
  return (sizes, arrows) => {
    const first = joinedIn(sizes.keys(), neighboursIn(arrows));
    const arrowsOf = grouped(arrows.map((arrow) => [String(first.get(arrow[0])), arrow]));
    return groupedBy(sizes.keys(), (box) => String(first.get(box))).map((boxes) => {
      const places = new Map(boxes.map((box, place) => [box, place]));
      const own = boxes.map((box) => sizes[box] as Size);
      const between = (arrowsOf.get(String(boxes[0])) ?? []).map(
        ([from, to]): Arrow => [places.get(from) as number, places.get(to) as number],
      );
      const key = JSON.stringify([own, between]);
      const picture = known.get(key) ?? pictureOf(own, between);
      known.set(key, picture);
      return { ...picture, boxes: picture.boxes.map((placed) => ({ ...placed, box: boxes[placed.box] as number })) };
    });
  };
}
