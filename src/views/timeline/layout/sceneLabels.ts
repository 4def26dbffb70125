import type { EmphasisLevel } from "../../../model/emphasis.ts";
import type { EventId } from "../../../model/eventGraph.ts";
import type { EventMark } from "./eventMark.ts";
import { type LaneBand, withinBand } from "./laneHeights.ts";
import type {
  HeldLabels,
  LabelRequest,
  LabelRoom,
  MarkObstacle,
  Obstacle,
  PlacedLabel,
} from "./labelPlaces.ts";
import { hasRoom, heldLabels, placeLabels } from "./placeLabels.ts";
import type { SceneCluster, SceneItem, SceneStack } from "./sceneMarks.ts";
import { type Span, steppedScale } from "./timeScale.ts";
import type { Measure } from "../../../scene/text.ts";
import type { LabelDetail, TimelineProps } from "./timelineProps.ts";

/** A label as drawn: its text starts at `from`, on the middle line `y`. */
export interface SceneLabel extends Span {
  readonly ids: readonly EventId[];
  readonly text: string;
  readonly y: number;
  readonly strong: boolean;
  readonly leader?: PlacedLabel["leader"];
  /** The end of its text that says how many more there are. */
  readonly more?: string;
  /** Place and participants, on a line below, where there is room. */
  readonly detail?: string;
}

interface LabelledScene {
  readonly props: TimelineProps;
  readonly plot: Span;
  readonly items: readonly SceneItem[];
  readonly clusters: readonly SceneCluster[];
  readonly stacks: readonly SceneStack[];
  readonly further: readonly SceneItem[];
  readonly furtherClusters: readonly SceneCluster[];
  /** Threads, and the line of the selected event's date. */
  readonly uprights: LabelRoom["uprights"];
  readonly measure: Measure;
  /** The lines of today, and between two periods. */
  readonly walls: readonly number[];
  readonly perDay: number;
  readonly bands: readonly LaneBand[];
  readonly held?: HeldLabels | undefined;
}

interface SceneLabels {
  readonly labels: readonly SceneLabel[];
  /** Where they are, for as long as the window moves. */
  readonly held: HeldLabels;
}

const joint = "; ";
/** From the middle of a line to the top of its ascenders and the foot of its descenders, for its size. */
const lineReach = 0.62;
/** From so many px a day on labels say more than the short title. */
const nearEnough = 2;
const weights: Readonly<Record<EmphasisLevel, number>> = { highlighted: 4, default: 2, muted: 0 };

export function labelsOf(scene: LabelledScene): SceneLabels {
  const { props, plot, items, clusters, further, uprights, walls, measure } = scene;
  const days = clusters.filter(({ kind }) => kind === "day");
  const stacks = scene.stacks.map(({ id, lane, items: own }) => {
    const members = own.map(({ mark }) => mark);
    const speaker = speakerOf({ lane, members }, props);
    return { id, speaker, second: secondOf(members, lane, speaker, props), more: own.length - 1 };
  });
  const more = new Map([
    ...days.map((day) => [speakerOf(day, props), day.members.length - 1] as const),
    ...stacks.map(({ speaker, more: others }) => [speaker, others] as const),
    ...stacks.flatMap(({ second, more: others }) =>
      second === null ? [] : [[second, others - 1] as const],
    ),
  ]);
  const middles = new Map(scene.stacks.map(({ id, items: own }) => [id, own.map(({ y }) => y)]));
  const speakers = new Map(stacks.map(({ id, speaker }) => [id, speaker]));
  const seconds = new Set(stacks.flatMap(({ second }) => second ?? []));
  // Of a stack one is named, and what must show; and another if there is room when all else has its place.
  const isNamed = ({ mark: { id }, stack }: SceneItem): boolean =>
    stack === undefined ||
    speakers.get(stack) === id ||
    seconds.has(id) ||
    id === props.selected ||
    id === props.focused;
  const moreOf = (id: EventId): string => {
    const others = more.get(id) ?? 0;
    return others === 0 || (props.labels.get(id) ?? "") === "" ? "" : ` +${others}`;
  };
  const textOf = (id: EventId): string => `${props.labels.get(id) ?? ""}${moreOf(id)}`;
  const marks: MarkObstacle[] = [
    ...[...items, ...further].map(({ seen, y, thickness }) => ({ ...seen, y, thickness })),
    ...[...clusters, ...scene.furtherClusters].map(({ seen, y, height }) => ({
      ...seen,
      y,
      thickness: height,
    })),
  ];
  const reach = lineReach * (measure.size ?? 12);
  const last = scene.bands.at(-1);
  const room = {
    bounds: { from: plot.from + 4, to: plot.to - 4 },
    marks,
    uprights,
    walls,
    heights: { from: 0, to: last === undefined ? 0 : last.top + last.height },
    joint: measure(joint, false),
    textSize: measure.size,
  };
  const requests = [
    ...items.filter(isNamed).map(({ mark, lane, seen, y, stack = "" }) => {
      const request = requestOf(mark, lane, seen, y);
      if (stack === "" || request.always) return request;
      const beside = besideAny(request, middles.get(stack) ?? []);
      return speakers.get(stack) === mark.id ? beside : { ...beside, weight: -1 };
    }),
    ...days.flatMap((day) =>
      day.members
        .filter(({ id }) => more.has(id))
        .map((mark) => requestOf(mark, day.lane, day.seen, day.y)),
    ),
  ];
  const found = placeLabels(requests, room, scene.held);
  const named = new Set(found.flatMap(({ ids }) => ids));
  // Where both are named, the second one says how many more there are; it is never named alone.
  const alone = new Set(
    stacks.flatMap(({ speaker, second }) => (named.has(speaker) ? [] : (second ?? []))),
  );
  const first = new Set(stacks.flatMap((one) => (named.has(one.second ?? "") ? one.speaker : [])));
  for (const id of first) more.delete(id);
  const placed = found
    .filter(({ ids: [id = ""] }) => !alone.has(id))
    .map((label) => {
      const [id = "", other] = label.ids;
      return first.has(id) && other === undefined
        ? spanOf(label, measure(textOf(id), false))
        : label;
    });
  // The label of a day always says how many more events there are, and has no line for its place.
  const detailOf = (id: EventId): LabelDetail => {
    const said = props.detailOf?.(id) ?? { title: props.labels.get(id) ?? "", lines: [] };
    if (moreOf(id) !== "") return { title: `${said.title}${moreOf(id)}`, lines: [] };
    return first.has(id) ? { title: said.title, lines: [] } : said;
  };
  const fuller =
    steppedScale(scene.perDay) < nearEnough
      ? null
      : fullerLabels(placed, { ...scene, props: { ...props, detailOf } }, room);
  const labels = (fuller ?? withDays(placed)).map(({ ids, y, from, to, ...said }) => ({
    ids,
    from,
    to,
    y,
    text: ids.map(textOf).join(joint),
    more: moreOf(ids.at(-1) ?? ""),
    ...said,
    strong: ids.some((id) => id === props.selected),
  }));
  return { labels, held: heldLabels(requests, placed) };

  /** Of how many more there are it is said on which day, each only in free space, so that nothing has to move for it. */
  function withDays(all: readonly PlacedLabel[]): readonly FullerLabel[] {
    const taken: Obstacle[] = [...all];
    return all.map((label, at) => {
      const [id = "", other] = label.ids;
      const day = other !== undefined || moreOf(id) === "" ? "" : (props.onDay?.(id) ?? "");
      if (day === "") return label;
      const [text, more] = [`${textOf(id)} ${day}`, `${moreOf(id)} ${day}`];
      const whole = spanOf(label, measure(text, id === props.selected));
      if (!hasRoom(whole, room, taken.toSpliced(at, 1))) return label;
      taken[at] = whole;
      return { ...whole, text, more };
    });
  }

  /** Several events are named first, beside any of their dots that leaves the words in the lane. */
  function besideAny(request: LabelRequest, ys: readonly number[]): LabelRequest {
    const { from, to } = request.lane ?? { from: -Infinity, to: Infinity };
    const inLane = ys.filter((y) => y - reach >= from && y + reach <= to);
    return { ...request, weight: request.weight + 0.5, ys: [request.y, ...inLane] };
  }

  function requestOf(
    { id, places }: EventMark,
    lane: number,
    { from, to }: Span,
    middle: number,
  ): LabelRequest {
    const band = scene.bands[lane];
    const y = band === undefined ? middle : withinBand(band, middle, reach);

    const always = id === props.selected || id === props.focused;
    const weight = weights[props.chosenLevelOf(id)] + Number(places.length > 1);
    const width = measure(textOf(id), id === props.selected);
    return {
      id,
      from,
      to,
      y,
      width,
      weight,
      always,
      ...(band && { lane: { from: band.top, to: band.top + band.height } }),
    };
  }
}

/** The event whose label names a whole day in that lane: one that belongs to what is chosen, otherwise the first. */
function speakerOf(
  { members: all, lane }: Pick<SceneCluster, "members" | "lane">,
  { chosenLevelOf }: TimelineProps,
): EventId {
  const members = all.filter(({ places }) => places[0]?.lane === lane);
  const [first] = members;
  const speaker = members.find(({ order }) => chosenLevelOf(order) === "highlighted") ?? first;
  return speaker?.id ?? "";
}

/** The next of them, where there are more still and none of them has to be named. */
function secondOf(
  members: readonly EventMark[],
  lane: number,
  speaker: EventId,
  { selected, focused }: TimelineProps,
): EventId | null {
  if (members.length < leastWithSecond) return null;
  if (members.some(({ id }) => id === selected || id === focused)) return null;
  const next = members.find(({ id, places }) => id !== speaker && places[0]?.lane === lane);
  return next?.id ?? null;
}

const leastWithSecond = 4;

/** A label that says more: another text on its line, or a second line. */
interface FullerLabel extends PlacedLabel {
  readonly text?: string;
  readonly more?: string;
  readonly detail?: string;
}

interface LabelSetting {
  readonly props: Pick<TimelineProps, "detailOf" | "selected">;
  readonly measure: Measure;
  readonly bands: readonly LaneBand[];
}

/** From the middle of the title to that of the line below. */
export const detailLine = 14;
const halfLine = 7;

/**
 * Near enough, a label is the whole title, with place and participants below it: each only in
 * free space, so that nothing has to move for it.
 */
export function fullerLabels(
  placed: readonly PlacedLabel[],
  { props, measure, bands }: LabelSetting,
  room: LabelRoom,
): readonly FullerLabel[] {
  const taken: Obstacle[] = [...placed];
  return placed.map((label): FullerLabel => {
    const [id, another] = label.ids;
    const said = id === undefined || another !== undefined ? undefined : props.detailOf?.(id);
    if (said === undefined) return label;
    const others = taken.filter((words) => words !== label);
    const whole = spanOf(label, measure(said.title, id === props.selected));
    const fits = hasRoom(whole, room, others);
    const title: FullerLabel = fits ? { ...whole, text: said.title } : label;
    taken[taken.indexOf(label)] = title;
    const y = title.y + detailLine;
    const isInLane = bands.some(
      ({ top, height }) => title.y >= top && y + halfLine <= top + height,
    );
    const line = said.lines
      .map((text) => ({ text, from: title.from, to: title.from + measure(text, false), y }))
      .find((words) => isInLane && hasRoom(words, room, others));
    if (line === undefined) return title;
    taken.push(line);
    return { ...title, detail: line.text };
  });
}

/** A label on the left grows away from its mark. */
function spanOf(label: PlacedLabel, width: number): PlacedLabel {
  return label.side === "left"
    ? { ...label, from: label.to - width }
    : { ...label, to: label.from + width };
}
