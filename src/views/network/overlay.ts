import { partnerTone } from "../marks/partnerTone.ts";
import type { ChosenMarks } from "./chosenMarks.ts";
import type { Drawn } from "./drawn.ts";
import { between, boxAround, distance, short, type Box, type Point } from "./geometry.ts";
import { placeLabels, type LabelWish } from "./labels.ts";
import { labelWishes, type Worded } from "./labelWishes.ts";
import type { NetworkState } from "./networkState.ts";
import type { LabelMark, Overlay, Zoom } from "./networkPicture.ts";
import { placeOf } from "./networkScene.ts";
import { textWidth } from "./textWidth.ts";

/**
 * Labels, the date chip, beads and dotted threads: all that keeps its size under zoom. Labels are placed in
 * two passes, so that choosing or hovering never moves one that already stands.
 */
const LINE_STEP = 9;

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
    const { area } = state.scene.frame;
    const width = area.x + area.width + 20;
    const height = area.y + area.height + 10;
    const left = state.scene.frame.compact ? 4 : area.x - 40;
    const ground = {
      area: { x: left, y: 4, width: width - left, height: height - 4 },
      marks: marksOf(drawn, at, zoom.k),
      lines: linesOf(drawn, at),
    };
    const wish = (one: Worded): LabelWish => ({
      ...one.wish,
      at: at(one.wish.at),
      reach: one.wish.reach * zoom.k,
    });
    const labels = placeLabels(worded.map(wish), ground);
    const anchor = bead === null ? null : at(bead.at);
    const chip =
      anchor === null || chipText === null
        ? null
        : chipBox(
            anchor,
            chipText,
            labels.map((label) => label.box),
            ground.marks,
            ground.area,
          );
    const words = new Map(worded.map((one) => [one.wish.key, one]));
    const kept = labels.filter(({ box }) => chip === null || !overlaps(box, chip));
    return {
      labels: kept.flatMap(({ key, side, box }): LabelMark[] => {
        const one = words.get(key);
        if (one === undefined) return [];
        const align = /right/iu.test(side) ? "start" : /left/iu.test(side) ? "end" : "middle";
        const x =
          align === "start" ? box.x : align === "end" ? box.x + box.width : box.x + box.width / 2;
        return [{ key, of: one.of, align, x, y: box.y, lines: one.lines, level: one.level, box }];
      }),
      chip: chip === null || chipText === null ? null : { box: chip, text: chipText },
      beads:
        bead === null || !bead.visible || anchor === null ? [] : [{ ...anchor, tone: bead.tone }],
      threads: threadsOf(state, chosen, drawn, anchor, at),
    };
  };
}

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function marksOf(
  { nodes, cords, knots }: Drawn,
  at: (point: Point) => Point,
  k: number,
): readonly Box[] {
  return [
    ...nodes.map((node) =>
      boxAround(at(node), (node.radius + 2) * 2 * k, (node.radius + 2) * 2 * k),
    ),
    ...knots.map(({ mark }) => boxAround(at(mark), 24 * k, 24 * k)),
    ...cords.map(({ lines }) => {
      const [from, to] = lines[Math.floor(lines.length / 2)]?.run ?? [
        { x: 0, y: 0 },
        { x: 0, y: 0 },
      ];
      return boxAround(at(between(from, to, 0.5)), 14, 14);
    }),
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

interface BeadPlace {
  readonly at: Point;
  readonly tone: string;
  /** A relationship's chip has a place but no bead. */
  readonly visible: boolean;
}

function beadOf(
  { index, scene }: NetworkState,
  chosen: ChosenMarks,
  { cords, knots }: Drawn,
): BeadPlace | null {
  const cord = cords.find(({ mark }) => mark.id === chosen.tie);
  if (cord) {
    const place = cord.mark.strands.findIndex((strand) => strand.event === chosen.event);
    const line = cord.lines[Math.max(0, place)];
    if (line === undefined) return null;
    const share =
      cord.mark.count === null || place < 0 ? 0.5 : (place + 1) / (cord.lines.length + 1);
    const middle = place < 0 ? cord.lines[Math.floor(cord.lines.length / 2)] : line;
    const [from, to] = (middle ?? line).run;
    return { at: between(from, to, 0.15 + share * 0.7), tone: cord.mark.tone, visible: place >= 0 };
  }
  const knot = knots.find(({ mark }) => mark.id === chosen.tie || chosen.knots.has(mark.id));
  if (knot) return { at: knot.mark, tone: "var(--ink)", visible: false };
  const only = [...chosen.actors].find((id) => scene.places.has(id));
  if (chosen.event === null || only === undefined) return null;
  return { at: placeOf(scene, only), tone: partnerTone(index, only), visible: false };
}

function chipTextOf(
  { selection, shown, words }: NetworkState,
  chosen: ChosenMarks,
  drawn: Drawn,
): string | null {
  if (chosen.event !== null) {
    const text = words.date(chosen.event);
    const known =
      drawn.cords.some(({ mark }) => mark.strands.some((strand) => strand.selected)) ||
      drawn.knots.some(({ mark }) => mark.strands.some((strand) => strand.selected)) ||
      drawn.nodes.some((node) => node.selected);
    return known && text !== "" ? text : null;
  }
  if (selection?.kind !== "relationship") return null;
  const count = shown.relationshipById.get(selection.id)?.events.length ?? 0;
  return words.events(count);
}

function chipBox(
  at: Point,
  text: string,
  labels: readonly Box[],
  marks: readonly Box[],
  area: Box,
): Box {
  const width = textWidth(text, 12) + 18;
  const height = 22;
  let best: { box: Box; cost: number } | null = null;
  for (const away of [22, 30, 40, 54])
    for (const [rank, turn] of [0, 7, 1, 4, 3, 5, 2, 6].entries()) {
      const angle = (turn * Math.PI) / 4;
      const centre = {
        x: at.x + Math.cos(angle) * (away + width / 2 - 6),
        y: at.y + Math.sin(angle) * away,
      };
      const box = boxAround(centre, width, height);
      const outside =
        Math.max(0, area.x - box.x) +
        Math.max(0, area.y - box.y) +
        Math.max(0, box.x + width - area.x - area.width) +
        Math.max(0, box.y + height - area.y - area.height);
      const cost =
        rank * 1.5 +
        away +
        outside * 20 +
        marks.filter((mark) => overlaps(mark, box)).length * 90 +
        labels.filter((label) => overlaps(label, box)).length * 55;
      if (best === null || cost < best.cost) best = { box, cost };
    }
  return best?.box ?? boxAround(at, width, height);
}

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
    const end = to === null ? bead : scene.places.has(to) ? at(placeOf(scene, to)) : null;
    if (from === null || end === null) return [];
    const rise = Math.min(90, distance(from, end) * 0.28);
    const middle = between(from, end, 0.5);
    const bow = compactRow
      ? middle
      : { x: middle.x, y: Math.max(10, Math.min(from.y, end.y) - rise) };
    const path = `M${short(from.x)} ${short(from.y)}Q${short(bow.x)} ${short(bow.y)} ${short(end.x)} ${short(end.y)}`;
    return [{ key: `${subject} ${to ?? ""}`, path }];
  });
}
