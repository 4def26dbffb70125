import { partnerTone } from "../../../scene/partnerTone.ts";
import { isHollow } from "./changeMarks.ts";
import type { ChosenMarks } from "./chosenMarks.ts";
import type { Point } from "../../../scene/geometry.ts";
import { isFocusOf, type NetworkState } from "../networkState.ts";
import type { KnotMark, StrandPath, PlacedKnot } from "./marks.ts";
import { placeOf } from "../layout/networkScene.ts";
import { edgeWidth, hollowWidth, strandPath } from "../layout/cordLines.ts";
import { arcOf, tieStrands } from "../layout/knotTies.ts";
import type { WebKnot } from "../layout/webOf.ts";
import { trefoilPath } from "../../../scene/signs.ts";
import styles from "./Picture.module.css";
import { drawStrands } from "./cords.ts";
import { svgNode } from "../../../scene/drawing.ts";
import { joinChildren, write } from "../../../scene/joinNodes.ts";

export function knotMarks(
  state: NetworkState,
  chosen: ChosenMarks,
  radii: ReadonlyMap<string, number>,
): readonly PlacedKnot[] {
  const { index, scene, shown, emphasis, focused, selection, hover } = state;
  const drawn = new Map(scene.web.knots.map((knot) => [knot.id, knot]));
  const thin = scene.crowded ? 0.5 : scene.frame.compact ? 0.8 : 1;
  const strandWidth = Math.max(1, 2 * thin);
  const hollowAcross = hollowWidth(Infinity, thin);
  const most = strandsOfEach([...drawn.values()]);
  return shown.knots
    .filter((knot) => drawn.has(knot.id))
    .map((knot): PlacedKnot => {
      const at = placeOf(scene, knot.id);
      const lines = new Map<string, StrandPath[]>();
      const along: Point[] = [];
      // Of a pair that is chosen or pointed at only their own two ties belong to it.
      const pairs = [selection, hover].flatMap((focus) =>
        focus?.kind === "relationship"
          ? (index.projection.relationshipById.get(focus.id) ?? [])
          : [],
      );
      const isMeant = (party: string, event: string): boolean =>
        pairs.length === 0 ||
        isFocusOf(hover, "knot", knot.id) ||
        isFocusOf(hover, "event", event) ||
        pairs.some(({ a, b }) => party === a || party === b);
      const { parties, more } = drawn.get(knot.id) ?? { parties: [], more: 0 };
      const events = knot.events.filter((id, place) => place < most || id === chosen.event);
      const kept = new Set(events);
      for (const party of parties) {
        const end = { ...placeOf(scene, party), radius: radii.get(party) ?? 0 };
        const bend = scene.bends.get(knot.id)?.get(party) ?? 0.1;
        const strands = (knot.strandsOf.get(party) ?? []).filter(({ event }) => kept.has(event));
        const paths = tieStrands(at, end, bend, strands.length);
        const tone = partnerTone(index, party);
        along.push(...arcOf(at, end, bend, scene.crowded ? 24 : 72).slice(1, -1));
        strands.forEach((strand, place) => {
          const level = isMeant(party, strand.event) ? emphasis.event(strand.event) : "muted";
          const hollow = isHollow(state, strand.event);
          const path = {
            tone,
            style: strand.style,
            phase: 0,
            level,
            path: strandPath(paths[place], hollowAcross, hollow),
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
        edge: edgeWidth(hollowAcross),
        strands: events.map((event) => ({
          event,
          selected: chosen.event === event,
          pointed: isFocusOf(hover, "event", event) || (scene.frame.bare && chosen.event === event),
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
      };
      return { mark, along };
    });
}

/** Lines of strands in all knots together: each is three elements, and the page keeps to 6,000. */
const LINE_LIMIT = 400;

/** How many events of a knot are drawn: as many as the lines of all of them allow; Details lists the others. */
function strandsOfEach(knots: readonly WebKnot[]): number {
  const lines = knots.reduce((sum, { parties }) => sum + parties.length, 0);
  return Math.max(1, Math.floor(LINE_LIMIT / Math.max(1, lines)));
}

const HIT_RADIUS = 12;

/**
 * Ties run over the cords, so that each can be followed to its end; where they are hit lies under the cords, so
 * that they take no click from one.
 */
export function drawKnots(layer: SVGGElement, hits: SVGGElement, knots: readonly KnotMark[]): void {
  joinChildren(layer, knots, (knot) => knot.id, createKnot, updateKnot);
  joinChildren(
    hits,
    knots,
    (knot) => knot.id,
    ({ id }) => svgNode("path", { class: styles.tieHit, "data-names": "knot", "data-named": id }),
    (element, knot) => write(element, { d: tiesOf(knot) }),
  );
}

const tiesOf = ({ strands }: KnotMark): string =>
  strands.flatMap(({ lines }) => lines.map(({ path }) => path)).join("");

function createKnot({ id }: KnotMark): SVGGElement {
  return svgNode(
    "g",
    { class: styles.knot, "data-knot": id },
    // Paints nothing; makes the glyph the middle of the group's box, where a click on the group lands.
    svgNode("rect", { class: styles.extent }),
    svgNode("g"),
    svgNode(
      "g",
      {},
      svgNode("circle", { class: styles.halo, r: 15 }),
      svgNode("circle", { class: styles.knotGround, r: 11 }),
      svgNode("circle", { class: styles.ring, r: 16 }),
      svgNode("circle", { class: styles.focusRing, r: 19 }),
      svgNode("path", {
        class: styles.trefoil,
        d: trefoilPath,
        transform: "scale(0.92) translate(0 1.7)",
      }),
      svgNode("circle", { class: styles.knotHit, r: HIT_RADIUS }),
    ),
  );
}

function updateKnot(element: Element, knot: KnotMark): void {
  const [extent, ties, glyph] = element.children;
  if (!extent || !ties || !glyph) return;
  write(element, {
    "data-level": knot.level,
    "data-lit": knot.level === "highlighted",
    "data-selected": knot.selected,
    "data-focused": knot.focused,
  });
  write(extent, {
    x: knot.x - knot.reach.x,
    y: knot.y - knot.reach.y,
    width: knot.reach.x * 2,
    height: knot.reach.y * 2,
  });
  write(glyph, {
    transform: `translate(${knot.x.toFixed(1)} ${knot.y.toFixed(1)}) scale(${knot.scale})`,
  });
  drawStrands(ties, knot.strands, knot, 0);
}
