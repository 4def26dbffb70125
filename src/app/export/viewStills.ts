import { defaultWindow } from "../../model/defaultWindow.ts";
import type { MusubiState } from "../../store/createMusubiStore.ts";
import {
  comparedEvents,
  comparesItself,
  comparison,
  drawnProjection,
} from "../../store/comparing.ts";
import { voiceOf } from "../../store/voice.ts";
import { latestEvents } from "../../store/latestEvents.ts";
import {
  emphasis,
  eventCounts,
  shownEvents,
  timelineEvents,
  windowOf,
} from "../../store/selectors.ts";
import { drawStill as drawMatrix } from "../../views/matrix/drawStill.ts";
import { matrixWords } from "../../views/matrix/matrixWords.ts";
import { countOfRank, orderOfActors, steadyRanks } from "../../views/matrix/matrixSelectors.ts";
import { drawStill as drawNetwork } from "../../views/network/drawStill.ts";
import { frameOf } from "../../views/network/frame.ts";
import { networkElements } from "../../views/network/networkElements.ts";
import { networkWords, shownHulls } from "../../views/network/networkWords.ts";
import { networkScene, webFor } from "../../views/network/networkScene.ts";
import { drawStill as drawTimeline } from "../../views/timeline/drawStill.ts";
import { eventMarks } from "../../views/timeline/eventMark.ts";
import { pinnedPeriod, timelineWords } from "../../views/timeline/timelineWords.ts";
import { markTable } from "../../views/timeline/shownMarks.ts";
import type { Measure } from "../../views/marks/measureText.ts";

export interface StillSize {
  readonly width: number;
  readonly height: number;
}

/** Words of 12 px shrink to 9 px before anything is left out; on a slide they must not. */
const smallest = { sheet: 0.75, bare: 1 };

/** The network of a state, as the view maps and draws it, at any size; bare where nothing stands around it. */
export function networkStill(state: MusubiState, size: StillSize, bare = false): SVGGElement {
  const { index } = state;
  const frame = frameOf(size, webFor(index).subjects.length, bare);
  const between = comparesItself(state) ? null : comparison(state);
  const periodOf = comparedEvents(state)?.periodOf;
  return drawNetwork(
    networkElements({
      index,
      scene: networkScene(index, frame, new Map(), state.view.selection),
      shown: drawnProjection(state),
      counts: eventCounts(state),
      compared: between && periodOf ? { ...between, periodOf } : null,
      emphasis: emphasis(state),
      selection: state.view.selection,
      hover: null,
      focused: null,
      hulls: shownHulls(state),
      words: networkWords(state),
    }),
  );
}

/** The timeline of a state likewise. `today` is a day. */
export function timelineStill(
  state: MusubiState,
  size: StillSize,
  measure: Measure,
  today: number,
  bare = false,
): SVGGElement {
  const { index, view } = state;
  const { text } = voiceOf(state);
  const words = timelineWords(state);
  const levels = emphasis(state);
  const selected = view.selection?.kind === "event" ? view.selection.id : null;
  const home = defaultWindow(index);
  const marks = eventMarks(index);
  const table = markTable(index, marks);
  return drawTimeline(
    {
      lanes: words.lanes,
      marks,
      markOf: table.markOf,
      labels: words.labels,
      detailOf: words.detailOf,
      shown: table.shownOf(timelineEvents(state)),
      window: windowOf(state),
      pinned: pinnedPeriod(state),
      home,
      limits: home,
      selected,
      selectedDate: words.dateOf(selected),
      hovered: null,
      pointed: new Set(latestEvents(state).map(({ id }) => id)),
      focused: null,
      levelOf: levels.event,
      laneLevelOf: (lane) => levels.actor(index.lanes[lane]?.id ?? ""),
      today,
      todayWord: text.timeline.today,
      axisNames: words.axisNames,
      countWords: text.timeline.outsideCount,
      duration: 0,
    },
    size,
    measure,
    bare ? smallest.bare : smallest.sheet,
  );
}

/** The matrix of a state likewise. */
export function matrixStill(
  state: MusubiState,
  size: StillSize,
  measure: Measure,
  bare = false,
): SVGGElement {
  const { language, text } = voiceOf(state);
  return drawMatrix(
    {
      index: state.index,
      order: orderOfActors(state),
      steady: steadyRanks(state),
      events: shownEvents(state),
      countOf: countOfRank(state),
      emphasis: emphasis(state),
      selection: state.view.selection,
      words: matrixWords(state),
      text: text.matrix,
      language,
    },
    { ...size, smallest: bare ? smallest.bare : smallest.sheet },
    measure,
  );
}
