import type { ChosenMarks } from "./chosenMarks.ts";
import type { Drawn } from "./drawn.ts";
import {
  between,
  boxAround,
  boxesOverlap,
  distance,
  type Box,
  type Point,
} from "../../scene/geometry.ts";
import { beadOf } from "./beadPlace.ts";
import { chipBox, chipTextOf } from "./chip.ts";
import { hullNames } from "./hulls/hullNames.ts";
import { threadsOf } from "./threads.ts";
import { placeLabels, type LabelWish, type NamedMark } from "./labels.ts";
import { labelWishes, type Worded } from "./labelWishes.ts";
import type { NetworkState } from "./networkState.ts";
import type { LabelMark, Overlay, Zoom } from "./networkPicture.ts";

/**
 * Labels, the date chip, beads and dotted threads: all that keeps its size under zoom. Labels are placed in
 * two passes, so that choosing or hovering never moves one that already stands.
 */
const LINE_STEP = 9;
const NAMES_IN_CROWD = 30;
/** Kept free at the middle of every cord, where it is clicked. */
const least = { width: 14, height: 14 };

export function overlay(
  state: NetworkState,
  chosen: ChosenMarks,
  drawn: Drawn,
): (zoom: Zoom) => Overlay {
  const bead = beadOf(state, chosen, drawn);
  const chipText = chipTextOf(state, chosen, drawn);
  const worded = labelWishes(state, chosen, drawn);
  return (zoom) => {
    const at = (point: Point): Point => ({
      x: point.x * zoom.k + zoom.x,
      y: point.y * zoom.k + zoom.y,
    });
    const { crowded, frame } = state.scene;
    const { area } = frame;
    const width = area.x + area.width + (frame.compact && !frame.bare ? 10 : 20);
    const height = area.y + area.height + 10;
    const left = frame.compact ? 4 : area.x - 10;
    const ground = {
      area: { x: left, y: 4, width: width - left, height: height - 4 },
      marks: marksOf(crowded ? largeOnly(drawn, zoom.k) : drawn, at, zoom.k),
      lines: crowded ? [] : linesOf(drawn, at),
      named: crowded ? [] : namedOf(drawn, at, zoom.k),
    };
    const wish = (one: Worded): LabelWish & { readonly worded: Worded } => ({
      ...one.wish,
      at: at(one.wish.at),
      reach: one.wish.reach * zoom.k,
      worded: one,
    });
    const names = crowded ? mostWanted(worded, zoom.k) : worded;
    const labels = placeLabels(names.map(wish), ground);
    // Beside what stands without the choice, so that choosing moves none.
    const still =
      drawn.hulls.length === 0
        ? []
        : placeLabels(names.filter((one) => one.wish.insists !== true).map(wish), ground);
    const hulls = hullNames(
      drawn.hulls,
      state.words.name,
      still.map((label) => label.box),
      ground,
      at,
    ).filter(({ box }) => !labels.some((label) => boxesOverlap(label.box, box)));
    const anchor = bead === null ? null : at(bead.at);
    const chip =
      anchor === null || chipText === null
        ? null
        : chipBox(
            anchor,
            chipText,
            [...labels, ...hulls].map((label) => label.box),
            ground,
          );
    const kept = labels.filter(({ box }) => chip === null || !boxesOverlap(box, chip));
    const named = kept.map(({ key, side, box, wish: { worded: one } }): LabelMark => {
      const align = /right/iu.test(side) ? "start" : /left/iu.test(side) ? "end" : "middle";
      const x =
        align === "start" ? box.x : align === "end" ? box.x + box.width : box.x + box.width / 2;
      return { key, of: one.of, align, x, y: box.y, lines: one.lines, level: one.level, box };
    });
    return {
      labels: [...named, ...hulls.filter(({ box }) => chip === null || !boxesOverlap(box, chip))],
      chip: chip === null || chipText === null ? null : { box: chip, text: chipText },
      beads:
        bead === null || !bead.visible || anchor === null ? [] : [{ ...anchor, tone: bead.tone }],
      threads: threadsOf(state, chosen, drawn, anchor, at),
    };
  };
}

/** Names for a few dozen among hundreds; zooming in gives more. */
const mostWanted = (worded: readonly Worded[], k: number): readonly Worded[] => [
  ...worded.filter((one) => one.wish.insists !== true).slice(0, Math.round(NAMES_IN_CROWD * k)),
  ...worded.filter((one) => one.wish.insists === true),
];

/** Among hundreds of dots, labels keep clear of those that are more than a dot. */
const largeOnly = ({ nodes, ...drawn }: Drawn, k: number): Drawn => ({
  ...drawn,
  nodes: nodes.filter((node) => node.radius * k >= 7),
  cords: [],
});

function marksOf(
  { nodes, cords, knots }: Drawn,
  at: (point: Point) => Point,
  k: number,
): readonly Box[] {
  return [
    ...nodes.map((node) => {
      const side = (Math.max(node.radius, node.former ?? 0) + 2) * 2 * k;
      return boxAround(at(node), side, side);
    }),
    ...knots.map(({ mark }) => boxAround(at(mark), 24 * k, 24 * k)),
    ...cords.map(({ mark, middle }) => {
      const { width, height } = mark.count
        ? { width: mark.count.width * k, height: 20 * k }
        : least;
      return boxAround(at(middle), width, height);
    }),
  ];
}

/** In a crowd of hundreds there is no place that is nearest to one dot alone. */
function namedOf(
  { nodes, knots }: Drawn,
  at: (point: Point) => Point,
  k: number,
): readonly NamedMark[] {
  return [
    ...nodes.map((node) => ({
      key: `actor ${node.id}`,
      at: at(node),
      reach: Math.max(node.radius, node.former ?? 0) * k,
    })),
    ...knots.map(({ mark }) => ({ key: `knot ${mark.id}`, at: at(mark), reach: 10 * k })),
  ];
}

function linesOf({ cords, knots }: Drawn, at: (point: Point) => Point): readonly Point[] {
  const onCords = cords.flatMap(({ lines }) =>
    [lines[0], lines.at(-1)].flatMap((line) => {
      if (line === undefined) return [];
      const [from, to] = [at(line.run[0]), at(line.run[1])];
      const steps = Math.min(60, Math.ceil(distance(from, to) / LINE_STEP));
      return Array.from({ length: steps + 1 }, (_, step) =>
        between(from, to, step / Math.max(1, steps)),
      );
    }),
  );
  return [...onCords, ...knots.flatMap(({ along }) => along.map(at))];
}
