import type { ChosenMarks } from "./chosenMarks.ts";
import type { Drawn, LabelMark, Overlay, Zoom } from "./marks.ts";
import {
  between,
  type Box,
  boxAround,
  boxesOverlap,
  distance,
  type Point,
  short,
} from "../../../scene/geometry.ts";
import { beadOf, chipBox, chipTextOf } from "./bead.ts";
import { hullNames } from "./hulls.ts";
import { type LabelWish, type NamedMark, placeLabels } from "../layout/labels.ts";
import { labelWishes, lineHeight, lineWidth, type Worded } from "../layout/labelWishes.ts";
import type { StrandLine } from "../layout/cordLines.ts";
import { placeOf } from "../layout/networkScene.ts";
import type { NetworkState } from "../networkState.ts";

/**
 * Labels, the date chip, beads and dotted threads: all that keeps its size under zoom. Labels are placed in
 * two passes, so that choosing or hovering never moves one that is already placed.
 */
/** Between points on lines, in px: less than half a line of words, so that none runs through between two of them. */
const LINE_STEP = 5;
/** Among hundreds of lines. */
const LINE_STEP_IN_CROWD = 8;
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
    const [left, top] = [frame.namesFrom, frame.namesTop];
    // In a preview nobody can look closer, and a name beside the wrong mark is worse than none.
    const meant = crowded && !frame.small ? largeOnly(drawn, zoom.k) : drawn;
    const ground = {
      area: { x: left, y: top, width: width - left, height: height - top },
      marks: marksOf(meant, at, zoom.k),
      lines: linesOf(drawn, frame.bare, at, crowded ? LINE_STEP_IN_CROWD : LINE_STEP),
      named: namedOf(meant, at, zoom.k),
    };
    const wish = (one: Worded): LabelWish & { readonly worded: Worded } => ({
      ...one.wish,
      at: at(one.wish.at),
      reach: one.wish.reach * zoom.k,
      worded: one,
    });
    const names = crowded ? mostWanted(worded, zoom.k) : worded;
    const labels = placeLabels(names.map(wish), ground);
    // Placed after what is there without the selection, so that selecting moves none.
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
      labels: [
        ...named,
        ...arcsLabel(state, drawn, at),
        ...hulls.filter(({ box }) => chip === null || !boxesOverlap(box, chip)),
      ],
      chip: chip === null || chipText === null ? null : { box: chip, text: chipText },
      beads:
        bead === null || !bead.visible || anchor === null ? [] : [{ ...anchor, tone: bead.tone }],
      threads: threadsOf(state, chosen, drawn, anchor, at),
    };
  };
}

/** How many stand in arcs, before them: where names have room, the picture begins far enough from its edge. */
function arcsLabel(
  { scene, words }: NetworkState,
  { nodes }: Drawn,
  at: (point: Point) => Point,
): readonly LabelMark[] {
  const { frame, web } = scene;
  const inArcs = nodes.filter(({ id }) => web.arcs.has(id));
  if (frame.compact || web.focus === undefined || inArcs.length === 0) return [];
  const outermost = Math.min(...inArcs.map(({ x, radius }) => x - radius));
  const { x, y } = at({ x: outermost, y: placeOf(scene, web.focus).y });
  const lines = [
    { text: words.inArcs(inArcs.length), kind: "name" },
    { text: words.noOtherTie, kind: "count" },
  ] as const;
  const size = { width: Math.max(...lines.map(lineWidth)), height: 2 * lineHeight };
  const right = { x: x - 14, y: y - size.height / 2 };
  const box = { ...size, x: right.x - size.width, y: right.y };
  return [
    {
      key: "arcs",
      of: { kind: "arcs", id: web.focus },
      align: "end",
      ...right,
      lines,
      level: "default",
      box,
    },
  ];
}

/** Names for a few dozen among hundreds; zooming in gives more. */
function mostWanted(worded: readonly Worded[], k: number): readonly Worded[] {
  const keys = [...new Set(worded.map(({ wish }) => wish.key))];
  const named = new Set(keys.slice(0, Math.round(NAMES_IN_CROWD * k)));
  return worded.filter(({ wish }) => wish.insists === true || named.has(wish.key));
}

/** Among hundreds of dots, labels keep clear of those that are more than a dot, and are not nearer to them. */
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
      const side = (node.radius + 2) * 2 * k;
      return boxAround(at(node), side, side);
    }),
    ...knots.map(({ mark }) => boxAround(at(mark), 24 * k, 24 * k)),
    ...cords.map(({ mark: { count }, middle }) =>
      count === null
        ? boxAround(at(middle), least.width, least.height)
        : boxAround(at(count.at), count.width * k, 20 * k),
    ),
  ];
}

function namedOf(
  { nodes, knots }: Drawn,
  at: (point: Point) => Point,
  k: number,
): readonly NamedMark[] {
  return [
    ...nodes.map((node) => ({
      key: `actor ${node.id}`,
      at: at(node),
      reach: node.radius * k,
    })),
    ...knots.map(({ mark }) => ({ key: `knot ${mark.id}`, at: at(mark), reach: 10 * k })),
  ];
}

function linesOf(
  { cords, knots }: Drawn,
  bare: boolean,
  at: (point: Point) => Point,
  lineStep: number,
): readonly Point[] {
  const onCords = cords.flatMap(({ mark, lines }) => {
    if (mark.fan && bare) return lines.flatMap((line) => fanPoints(line).map(at));
    const every = Math.max(1, Math.floor(lineHeight / 2 / Math.max(mark.strandGap, 0.1)));
    return lines.flatMap((line, place) => {
      if (place % every !== 0 && place !== lines.length - 1) return [];
      const [from, to] = [at(line.run[0]), at(line.run[1])];
      const steps = Math.min(160, Math.ceil(distance(from, to) / lineStep));
      return Array.from({ length: steps + 1 }, (_, step) =>
        between(from, to, step / Math.max(1, steps)),
      );
    });
  });
  return [...onCords, ...knots.flatMap(({ along }) => along.map(at))];
}

/** Along a strand that bows out of its run, as `fanStrands` draws it. */
function fanPoints({ ends: [from, to], run }: StrandLine): readonly Point[] {
  const [middle, straight] = [between(run[0], run[1], 0.5), between(from, to, 0.5)];
  const steps = Math.min(160, Math.ceil(distance(from, to) / LINE_STEP));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const t = step / Math.max(1, steps);
    const bow = 4 * t * (1 - t);
    const { x, y } = between(from, to, t);
    return { x: x + bow * (middle.x - straight.x), y: y + bow * (middle.y - straight.y) };
  });
}

/** Dotted arcs from those only mentioned to the events that mention them, or to the speakers. */
function threadsOf(
  { scene }: NetworkState,
  { threads }: ChosenMarks,
  { rail, nodes }: Drawn,
  bead: Point | null,
  at: (point: Point) => Point,
): Overlay["threads"] {
  return threads.flatMap(({ subject, to }) => {
    const row = rail?.items.find((one) => one.id === subject);
    const node = nodes.find((one) => one.id === subject);
    const compactRow = scene.frame.compact;
    const from = row
      ? { x: compactRow ? row.x : row.x + row.width - 4, y: compactRow ? row.y - 16 : row.y }
      : node
        ? at(node)
        : null;
    const party = nodes.find((one) => one.id === to);
    const end = to === null ? bead : party ? at(party) : null;
    if (from === null || end === null) return [];
    const obstacles = nodes
      .filter((one) => one.id !== subject && one.id !== to)
      .map((one) => ({ ...at(one), radius: one.radius }));
    const bow = freestBow(from, end, obstacles);
    const [first, last] = [
      trimmed(bow, from, node ? node.radius + 2 : 0),
      trimmed(bow, end, party ? party.radius + 5 : to === null ? 9 : 0),
    ];
    const path = `M${short(first.x)} ${short(first.y)}Q${short(bow.x)} ${short(bow.y)} ${short(last.x)} ${short(last.y)}`;
    return [{ key: `${subject} ${to ?? ""}`, path }];
  });
}

/** The end drawn back from a node's centre to its edge. */
function trimmed(bow: Point, end: Point, radius: number): Point {
  const length = distance(bow, end);
  return length === 0 ? end : between(end, bow, Math.min(1, radius / length));
}

/** Upwards as drawn by hand, or whichever way passes the fewest nodes. */
function freestBow(
  from: Point,
  end: Point,
  obstacles: readonly (Point & { readonly radius: number })[],
): Point {
  const middle = between(from, end, 0.5);
  const rise = Math.min(80, distance(from, end) * 0.26);
  let best = { bow: middle, cost: Infinity };
  for (const [rank, share] of [1, 0.5, -0.5, 1.7, -1, 0, -1.7].entries()) {
    const bow = { x: middle.x, y: Math.max(8, middle.y - rise * share * 1.4) };
    let cost = rank;
    for (let step = 1; step < 12; step += 1) {
      const t = step / 12;
      const point = between(between(from, bow, t), between(bow, end, t), t);
      for (const node of obstacles) if (distance(point, node) < node.radius + 8) cost += 6;
    }
    if (cost < best.cost) best = { bow, cost };
  }
  return best.bow;
}
