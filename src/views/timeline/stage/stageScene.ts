import { cutName } from "../../../lib/cutToFit.ts";
import type { DayWindow } from "../../../model/dates/dayWindow.ts";
import type { Emphasis, EmphasisLevel, Selected } from "../../../model/emphasis.ts";
import type { EventId } from "../../../model/eventGraph.ts";
import type { GraphIndex, IndexedEvent } from "../../../model/graphIndex.ts";
import { daysIn } from "../../../model/windowMoves.ts";
import { type Measure, textWidth } from "../../../scene/text.ts";
import { axisTicks } from "../layout/axis.ts";
import type { SceneLabel } from "../layout/sceneLabels.ts";
import type { EventMark } from "../layout/eventMark.ts";
import { markIndexOf } from "../layout/outsideWindow.ts";
import type { LaneBand } from "../layout/laneHeights.ts";
import type { LaneView, TimelineFrame, TimelineProps } from "../layout/timelineProps.ts";
import { timelineScene, type TimelineScene } from "../layout/timelineScene.ts";
import type { timelineWords } from "../timelineWords.ts";
import { stageHeights } from "../../../scene/stageHeights.ts";
import { stageRows } from "./stageRows.ts";
import { marksIn, stageBands, stageLanes } from "./stageLanes.ts";

/**
 * The timeline of a stage, in units: the lanes of the scene and of the strongest partners, with what has happened by
 * then, in colour where it is of the scene. Only the chosen event has its name.
 */
export interface StageScene {
  readonly scene: TimelineScene;
  readonly props: TimelineProps;
  readonly axis: number;
  readonly labels: readonly LaneLabel[];
  /** The name of the chosen event. */
  readonly chosen: readonly Omit<SceneLabel, "ids">[];
}

export interface LaneLabel {
  readonly lane: LaneView;
  readonly band: LaneBand;
  readonly count: string;
  readonly level: EmphasisLevel;
  readonly x: number;
  readonly countAt: number | null;
}

interface StageInput {
  readonly index: GraphIndex;
  readonly words: ReturnType<typeof timelineWords>;
  readonly laneViews: readonly LaneView[];
  /** Of all events. */
  readonly marks: readonly EventMark[];
  /** What has happened by the time of the scene. */
  readonly events: readonly IndexedEvent[];
  readonly window: DayWindow;
  readonly selection: Selected | null;
  /** null: nothing is pointed at, and what is not of the scene is grey. */
  readonly pointed: Emphasis["event"] | null;
  readonly hovered: EventId | null;
  readonly focused: EventId | null;
  readonly countOf: (actor: string) => number;
  /** In units. */
  readonly width: number;
  readonly column: boolean;
  /** How many lanes have room. */
  readonly most: number;
}

/** Of words: names of lanes, and that of the chosen event. */
const nameSize = 13;
const labelSize = { wide: 15, narrow: 13 };
const measures = {
  wide: { ...columnsOf(133, 140, 32), name: 19 },
  narrow: { ...columnsOf(null, 108, 12), name: 17 },
};

/** In units, around a mark and around a name. */
const ringReach = 4;
const besideLabel = 12;
/** In units: a year this wide has room for its number, though the axis of a page would like more. */
const leastYear = 44;
const roomyYear = 64;

function columnsOf(countEnd: number | null, fold: number, gutter: number) {
  return { countEnd, fold, gutter };
}

export function stageScene(input: StageInput): StageScene {
  const { index, words, marks, events, window, selection, column } = input;
  const size = column ? "narrow" : "wide";
  const heights = stageHeights[size];
  const { lanes, own } = stageLanes(index, marks, selection, input.most);
  const ownAt = ownLanes(marks, lanes, selection, own);
  const shown = new Set(events.map(({ id }) => id));
  const drawn = marksIn(
    marks.filter(({ id }) => shown.has(id)),
    lanes,
  );
  const byId = new Map(drawn.map((mark) => [mark.id, mark]));
  const selected = selection?.kind === "event" ? selection.id : null;
  const ownRank = selected === null ? undefined : index.eventById.get(selected)?.order;
  const levelOf =
    input.pointed ??
    ((event: EventId | number): EmphasisLevel =>
      event === selected || event === ownRank ? "highlighted" : "default");
  const greys = input.pointed === null && ownAt.size > 0;
  const views = lanes.flatMap((lane, at) => {
    const view = input.laneViews[lane];
    if (view === undefined) return [];
    return [greys && !ownAt.has(at) ? { ...view, tone: "var(--node-mute)" } : view];
  });
  const nameOf = (id: EventId): string => words.labels.get(id) ?? "";
  const measure: Measure = Object.assign((text: string) => textWidth(text, labelSize[size]), {
    size: labelSize[size],
  });
  const props: TimelineProps = {
    lanes: views,
    marks: drawn,
    markOf: (id) => byId.get(id),
    labels: { get: (id) => (id === selected ? nameOf(id) : undefined) },
    shown: { marks: drawn, has: (id) => byId.has(id) },
    window,
    home: window,
    limits: window,
    selected,
    selectedDate: "",
    hovered: input.hovered,
    focused: input.focused,
    levelOf,
    chosenLevelOf: levelOf,
    laneLevelOf: (at) => (ownAt.size > 0 && !ownAt.has(at) ? "muted" : "default"),
    today: -Infinity,
    todayWord: "",
    axisNames: words.axisNames,
    number: words.number,
    countWords: words.number,
    duration: 0,
  };
  const frame = frameOf(input.width, size);
  const width = frame.plot.to - frame.plot.from;
  const perDay = width / daysIn(window);
  const all = heights.total[input.most] ?? 0;
  const scale = { start: window.start, perDay, left: frame.plot.from };
  const labelWidth = selected === null ? 0 : measure(nameOf(selected), true) + 2 * besideLabel;
  const rows = stageRows(drawn, lanes.length, own, selected, scale, labelWidth);
  const bands = stageBands(rows.rows.needed, own, heights, input.most);
  const plan = {
    ...rows,
    clusters: [],
    greatest: bands.map(() => 1),
    rowOf: (lane: number, id: string) => rows.rows.rowIn[lane]?.get(id),
    bands,
    height: all,
  };
  const scene = timelineScene(props, frame, scale, plan, markIndexOf(drawn), measure);
  const days = daysIn(window);
  const stretch = {
    start: window.start,
    days,
    perDay: perDay * 365 < leastYear ? perDay : Math.max(perDay, roomyYear / 365),
  };
  const ticks = axisTicks(stretch, words.axisNames).filter(({ day }) => day <= window.end);
  return {
    scene: { ...scene, ticks, labels: [], selection: null, cuts: [] },
    chosen: scene.labels.flatMap(({ ids, ...label }) =>
      selected !== null && ids.includes(selected) ? [besideRing(label, nameOf(selected))] : [],
    ),
    props,
    axis: heights.axis,
    labels: views.flatMap((lane, at) => {
      const band = bands[at];
      return band === undefined ? [] : [labelOf(lane, band, at)];
    }),
  };

  /** Clear of the ring, which is wider than the mark. */
  function besideRing(label: Omit<SceneLabel, "ids">, text: string): Omit<SceneLabel, "ids"> {
    const mark = scene.items.find((item) => item.mark.id === selected);
    const away = mark === undefined || label.leader !== undefined ? 0 : ringReach;
    return {
      ...label,
      text,
      from: label.from + (mark && label.from < mark.seen.from ? -away : away),
    };
  }

  function labelOf(lane: LaneView, band: LaneBand, at: number): LaneLabel {
    const { countEnd, fold, name } = measures[size];
    const count = lane.actor === undefined ? "" : words.number(input.countOf(lane.actor));
    const countRoom = countEnd === null ? 0 : textWidth(count, nameSize) + 8;
    const room = (countEnd ?? fold - 4) - name - countRoom + 6;
    return {
      lane: { ...lane, name: cutName(lane.name, room, (text) => textWidth(text, nameSize)) },
      band,
      count,
      level: ownAt.size === 0 ? "default" : ownAt.has(at) ? "highlighted" : "muted",
      x: name,
      countAt: countEnd,
    };
  }
}

/** All lanes of the scene: an event of several parties is in several. */
function ownLanes(
  marks: readonly EventMark[],
  lanes: readonly number[],
  selection: Selected | null,
  own: number | null,
): ReadonlySet<number> {
  if (own === null) return new Set();
  const places =
    selection?.kind === "event" ? (marks.find(({ id }) => id === selection.id)?.places ?? []) : [];
  return new Set([own, ...places.map(({ lane }) => lanes.indexOf(lane)).filter((at) => at >= 0)]);
}

function frameOf(width: number, size: "wide" | "narrow"): TimelineFrame {
  const { fold, gutter } = measures[size];
  const from = fold + gutter;
  return {
    width,
    height: 0,
    top: 0,
    inset: 0,
    gutter,
    foot: 0,
    naming: "names",
    plot: { from, to: Math.max(width - gutter, from + 40) },
  };
}
