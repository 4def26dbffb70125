import { defaultWindow } from "../../model/defaultWindow.ts";
import { yearOfEpochDay } from "../../model/dates/calendar.ts";
import { daysIn } from "../../model/windowMoves.ts";
import type { MusubiState } from "../../store/musubiState.ts";
import { emphasis, filteredEvents, latestEvents } from "../../store/selectors.ts";
import { drawnEvents, timelineWindow } from "../../store/comparing.ts";
import { voiceOf } from "../../store/voice.ts";
import type { Measure } from "../../scene/text.ts";
import { svgNode } from "../../scene/drawing.ts";
import {
  smallestScale,
  type LegendEntry,
  type StillPlace,
  type StillSize,
  type ViewPicture,
} from "../viewDefinition.ts";
import { eventMarks, markTable } from "./layout/eventMark.ts";
import { drawAxis, drawFoot } from "./draw/axisAndFoot.ts";
import { lanePlanner } from "./layout/lanePlanner.ts";
import { lanesDrawing } from "./draw/lanesDrawing.ts";
import { markShape } from "./draw/markShape.ts";
import { after, before, markIndexOf, nearestBeside } from "./layout/outsideWindow.ts";
import { axisHeight, belowLanes, fittingNames, pictureFrame } from "./layout/pictureFrame.ts";
import styles from "./draw/Picture.module.css";
import type { TimelineProps } from "./layout/timelineProps.ts";
import { timelineScene } from "./layout/timelineScene.ts";
import {
  chosenRows,
  countedLanes,
  laneTones,
  laneViews,
  rowCounts,
  rowLevel,
  shownRows,
} from "./timelineLanes.ts";
import { comparedPeriods, timelineCaption, timelineWords } from "./timelineWords.ts";
import type { TimeScale } from "./layout/timeScale.ts";

/** The timeline for export and print, as the view maps and draws it. */
export const timelinePicture: ViewPicture = {
  still: (state, place) => {
    const props = propsOf(state, place);
    const drawn = fitting(props, place);
    if (place.asOnPage) drawn.append(...yearsBeside(props, place));
    return drawn;
  },
  legend: ({ dateLegend: { short } }) => looks.map((look) => legendEntry(look, short[look])),
  caption: timelineCaption,
};

function propsOf(state: MusubiState, { today, asOnPage, isSmall }: StillPlace): TimelineProps {
  const { index, view } = state;
  const { text } = voiceOf(state);
  const words = timelineWords(state);
  const levels = emphasis(state);
  const selected = view.selection?.kind === "event" ? view.selection.id : null;
  const home = defaultWindow(index);
  const rows = shownRows(state);
  const marks = eventMarks(index, rows);
  const table = markTable(index, marks);
  return {
    lanes: isSmall
      ? lanesWithCounts(state).map((lane) => ({ ...lane, isLow: true }))
      : asOnPage
        ? lanesWithCounts(state)
        : laneViews(state),
    tones: laneTones(state),
    marks,
    markOf: table.markOf,
    labels: words.labels,
    detailOf: words.detailOf,
    onDay: words.onDay,
    shown: table.shownOf(drawnEvents(state)),
    settled: table.shownOf(filteredEvents(state)),
    chosenLanes: chosenRows(state),
    window: timelineWindow(state),
    periods: comparedPeriods(state),
    home,
    limits: home,
    selected,
    selectedDate: words.dateOf(selected),
    hovered: null,
    pointed: new Set(latestEvents(state).map(({ id }) => id)),
    focused: null,
    levelOf: levels.event,
    chosenLevelOf: levels.event,
    laneLevelOf: (lane) => rowLevel(index, rows[lane], levels.actor),
    today,
    todayWord: text.timeline.today,
    axisNames: words.axisNames,
    number: words.number,
    countWords: text.timeline.outsideCount,
    duration: 0,
  };
}

function lanesWithCounts(state: MusubiState): TimelineProps["lanes"] {
  const { counts } = voiceOf(state).text;
  const now = rowCounts(state);
  return countedLanes(state).map((lane, row) => {
    const count = now[row];
    return lane.widestCount === undefined || count === undefined
      ? lane
      : { ...lane, count: counts.shownOf(count) };
  });
}

/** What the page writes above its gutters: the years of the nearest events there. */
function yearsBeside(props: TimelineProps, place: StillPlace): readonly SVGElement[] {
  const { plot, gutter } = pictureFrame(place, props.lanes, place.measure);
  const known = markIndexOf(props.shown.marks);
  const { latest, soonest } = nearestBeside(
    before(known, props.window, 1),
    after(known, props.window, 1),
  );
  const yearOf = (day: number): string => props.axisNames.year(yearOfEpochDay(day));
  const text = (words: string, middle: number): SVGElement =>
    svgNode("text", { class: styles.yearBeside, x: middle, y: axisHeight / 2 }, words);
  return [
    ...(latest === undefined ? [] : [text(`‹ ${yearOf(latest.to)}`, plot.from - gutter / 2)]),
    ...(soonest === undefined ? [] : [text(`${yearOf(soonest.from)} ›`, plot.to + gutter / 2)]),
  ];
}

/**
 * A file cannot be scrolled: where the lanes are too many for the height all of it is drawn smaller, but
 * only so small before rows are denied, so that marks gather and lanes are lower.
 */
function fitting(props: TimelineProps, place: StillPlace): SVGGElement {
  const { width, height, measure } = place;
  const whole = drawAt(props, place, measure);
  if (whole.height <= height) return whole.group;
  const gathers = height / whole.height < smallestScale(place);
  const drawn = gathers ? drawAt(props, place, measure, 1) : whole;
  if (drawn.height <= height) return drawn.group;
  const shrink = height / drawn.height;
  const larger = { width: width / shrink, height: drawn.height };
  const again = drawAt(props, larger, measure, gathers ? 1 : undefined);
  // Wider, it may have become taller.
  const scale = Math.min(shrink, height / again.height);
  return svgNode("g", { transform: `scale(${scale.toFixed(4)})` }, again.group);
}

/** The picture at rest. */
function drawAt(props: TimelineProps, size: StillSize, measure: Measure, fewest?: number) {
  const isSmall = props.lanes.some(({ isLow }) => isLow);
  const frame = pictureFrame(
    { ...size, isSmall, compares: Boolean(props.periods) },
    props.lanes,
    measure,
  );
  const { from, to } = frame.plot;
  const width = to - from;
  const perDay = width / daysIn(props.window);
  const scale: TimeScale = { start: props.window.start, perDay, left: from };
  const { plan, markIndex } = lanePlanner()(props, {
    available: Math.max(size.height - frame.top - frame.foot - belowLanes, 0),
    width,
    perDay,
    homePerDay: width / daysIn(props.home),
    measure,
    fewest,
  });
  const scene = timelineScene(props, frame, scale, plan, markIndex, measure);
  const [axis, foot] = [svgNode("svg"), svgNode("svg")];
  drawAxis(axis, scene, props, measure);
  const named = { ...props, lanes: fittingNames(props.lanes, frame, measure) };
  drawFoot(foot, scene, props, measure);
  const lanes = scene.height + belowLanes;
  return {
    group: svgNode(
      "g",
      {},
      moved(0, [...axis.children]),
      moved(frame.top, lanesDrawing(scene, named, { names: true })),
      moved(frame.top + lanes, [...foot.children]),
    ),
    height: frame.top + lanes + frame.foot,
  };
}

const moved = (y: number, children: readonly Element[]): SVGGElement =>
  svgNode("g", { transform: `translate(0 ${y})` }, ...children);

const looks = ["day", "within", "around", "before", "planned"] as const;
const fades = {
  day: [0, 0],
  within: [0, 0],
  around: [0.45, 0.45],
  before: [0.8, 0],
  planned: [0, 0],
};
const atRest = { lit: false, hovered: false, selected: false, focused: false };

function legendEntry(look: (typeof looks)[number], words: string): LegendEntry {
  const width = look === "day" || look === "planned" ? 10 : 20;
  const [fadeStart = 0, fadeEnd = 0] = fades[look];
  const span = { from: 0, to: width };
  const mark = markShape({
    mark: { look, fadeStart, fadeEnd },
    style: look === "planned" ? "planned" : "solid",
    tone: "var(--ink2)",
    full: span,
    seen: span,
    y: 0,
    thickness: 10,
    state: atRest,
  });
  return { words, width, mark };
}
