import type { GraphIndex } from "../../model/graphIndex.ts";
import { partnerTone } from "../../scene/partnerTone.ts";
import { cordBadge, groundLines, isHollow } from "./changeMarks.ts";
import type { ChosenMarks } from "./chosenMarks.ts";
import { cordStrands, cordWidth, isBand, type StrandLine } from "./cords.ts";
import { between, boxAround, distance, short, type Box, type Point } from "../../scene/geometry.ts";
import { isFocusOf, type NetworkState } from "./networkState.ts";
import type { CordMark } from "./networkPicture.ts";
import { placeOf } from "./networkScene.ts";
import { strandPath } from "./strandPath.ts";
import { textWidth } from "../../scene/text.ts";

export interface PlacedCord {
  readonly mark: CordMark;
  readonly lines: readonly StrandLine[];
  readonly middle: Point;
  readonly axis: readonly [Point, Point];
  readonly ends: readonly [string, string];
}

/** A band of 48 strands has 1 px for each; more could not be told apart. */
const STRAND_LIMIT = 48;

function extentOf(line: StrandLine | undefined): Box | null {
  if (line === undefined) return null;
  const middle = between(line.run[0], line.run[1], 0.5);
  const reach = (axis: "x" | "y") =>
    2 * Math.max(...line.ends.map((end) => Math.abs(end[axis] - middle[axis])));
  return boxAround(middle, reach("x"), reach("y"));
}

/** Of two partners the earlier one lends its tone; the focus never does. */
function cordTone(index: GraphIndex, a: string, b: string): string {
  const { focus, partners } = index.graph.meta;
  if (a === focus) return partnerTone(index, b);
  if (b === focus) return partnerTone(index, a);
  const first = partners.find((id) => id === a || id === b);
  return partnerTone(index, first ?? a);
}

export function cordMarks(
  state: NetworkState,
  chosen: ChosenMarks,
  radii: ReadonlyMap<string, number>,
): readonly PlacedCord[] {
  const { index, scene, shown, counts, emphasis, focused, selection, words } = state;
  const drawn = new Set(scene.web.cords.map((cord) => cord.id));
  const { crowded } = scene;
  const thin = scene.frame.compact ? 0.8 : 1;
  return shown.cords
    .filter((cord) => drawn.has(cord.id))
    .map((cord): PlacedCord => {
      const a = { ...placeOf(scene, cord.a), radius: radii.get(cord.a) ?? 0 };
      const b = { ...placeOf(scene, cord.b), radius: radii.get(cord.b) ?? 0 };
      const events = cord.count;
      const fine = crowded && isBand(events);
      // The strands are listed when asked for, and the bands of a crowd have nearly all of them.
      const kept = !fine
        ? cord.strands.slice(0, STRAND_LIMIT)
        : chosen.event === null
          ? []
          : cord.strands.filter((strand) => strand.event === chosen.event);
      const width = crowded ? Math.min(9, 1 + Math.sqrt(events) * 0.5) : cordWidth(events) * thin;
      const gap = isBand(events) || crowded ? width / Math.max(1, kept.length) : 6 * thin;
      const lines = cordStrands(a, b, kept.length, gap);
      const strandWidth = isBand(events) || crowded ? gap * 0.66 : Math.max(1, 2 * thin);
      const tone = cordTone(index, cord.a, cord.b);
      const length = distance(a, b) || 1;
      const from = between(a, b, Math.min(0.45, (a.radius + 3) / length));
      const to = between(b, a, Math.min(0.45, (b.radius + 3) / length));
      const withOthers = Math.max(0, counts.relationship(cord.id).shown - events);
      const text = words.badge(events, withOthers);
      const axis = `M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}`;
      const mark: CordMark = {
        id: cord.id,
        tone,
        axis,
        width,
        strandWidth,
        strandGap: gap,
        ground: isBand(events)
          ? {
              path: fine
                ? axis
                : groundLines(lines, kept, state)
                    .map((line) => line.pathAt(0))
                    .join(""),
              width: fine ? width : gap + 0.6,
              alone: fine,
            }
          : null,
        strands: kept.map((strand, place) => ({
          event: strand.event,
          selected: chosen.event === strand.event,
          extent: extentOf(lines[place]),
          lines: [
            {
              tone,
              style: strand.style,
              phase: isBand(events) ? place * 0.37 : 0,
              level: emphasis.event(strand.event),
              path: strandPath(lines[place]?.pathAt, strandWidth, isHollow(state, strand.event)),
              hollow: isHollow(state, strand.event),
            },
          ],
        })),
        count:
          state.compared !== null
            ? cordBadge(state, cord, between(from, to, 0.5))
            : isBand(events) && (!crowded || emphasis.relationship(cord.id) === "highlighted")
              ? { at: between(from, to, 0.5), text, width: Math.max(22, textWidth(text, 12) + 12) }
              : null,
        level: emphasis.relationship(cord.id),
        selected: isFocusOf(selection, "relationship", cord.id),
        focused: isFocusOf(focused, "relationship", cord.id),
      };
      return {
        mark,
        lines,
        middle: between(from, to, 0.5),
        axis: [from, to],
        ends: [cord.a, cord.b],
      };
    })
    .sort((one, other) => other.mark.strands.length - one.mark.strands.length);
}
