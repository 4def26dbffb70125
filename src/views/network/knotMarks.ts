import { partnerTone } from "../../scene/partnerTone.ts";
import { isHollow, signOf } from "./changeMarks.ts";
import type { ChosenMarks } from "./chosenMarks.ts";
import type { Point } from "../../scene/geometry.ts";
import { isFocusOf, type NetworkState } from "./networkState.ts";
import type { KnotMark, StrandPath } from "./networkPicture.ts";
import { placeOf } from "./networkScene.ts";
import { strandPath } from "./strandPath.ts";
import { arcOf, tieStrands } from "./ties.ts";

export interface PlacedKnot {
  readonly mark: KnotMark;
  /** Points along its ties, for labels to keep off. */
  readonly along: readonly Point[];
}

export function knotMarks(
  state: NetworkState,
  chosen: ChosenMarks,
  radii: ReadonlyMap<string, number>,
): readonly PlacedKnot[] {
  const { index, scene, shown, emphasis, focused, selection } = state;
  const drawn = new Map(scene.web.knots.map((knot) => [knot.id, knot]));
  const thin = scene.crowded ? 0.5 : scene.frame.compact ? 0.8 : 1;
  const strandWidth = Math.max(1, 2 * thin);
  return shown.knots
    .filter((knot) => drawn.has(knot.id))
    .map((knot): PlacedKnot => {
      const at = placeOf(scene, knot.id);
      const lines = new Map<string, StrandPath[]>();
      const along: Point[] = [];
      // Of a chosen pair only their own two ties belong to it.
      const pair =
        selection?.kind === "relationship"
          ? index.projection.relationshipById.get(selection.id)
          : undefined;
      const kept = new Set(
        knot.parties.filter((party) => !pair || party === pair.a || party === pair.b),
      );
      const { parties, more } = drawn.get(knot.id) ?? { parties: [], more: 0 };
      for (const party of parties) {
        const end = { ...placeOf(scene, party), radius: radii.get(party) ?? 0 };
        const bend = scene.bends.get(knot.id)?.get(party) ?? 0.1;
        const strands = knot.strandsOf.get(party) ?? [];
        const paths = tieStrands(at, end, bend, strands.length);
        const tone = partnerTone(index, party);
        along.push(...arcOf(at, end, bend, 24).slice(1, -1));
        strands.forEach((strand, place) => {
          const level = kept.has(party) ? emphasis.event(strand.event) : "muted";
          const hollow = isHollow(state, strand.event);
          const path = {
            tone,
            style: strand.style,
            phase: 0,
            level,
            path: strandPath(paths[place], strandWidth, hollow),
            hollow,
          };
          lines.set(strand.event, [...(lines.get(strand.event) ?? []), path]);
        });
      }
      const mark: KnotMark = {
        id: knot.id,
        ...at,
        more,
        scale: scene.frame.compact ? 0.82 : 1,
        strandWidth,
        strands: knot.events.map((event) => ({
          event,
          selected: chosen.event === event,
          extent: null,
          lines: lines.get(event) ?? [],
        })),
        reach: {
          x: Math.max(14, ...along.map((point) => Math.abs(point.x - at.x))),
          y: Math.max(14, ...along.map((point) => Math.abs(point.y - at.y))),
        },
        level: emphasis.knot(knot.id),
        selected: chosen.tie === knot.id,
        focused: isFocusOf(focused, "knot", knot.id),
        sign: signOf(state.compared?.ties.knots.get(knot.id)),
      };
      return { mark, along };
    });
}
