import { type KeyboardEvent, useCallback, useDeferredValue, useMemo, useState } from "react";
import type { EventId } from "../../model/eventGraph.ts";
import { eventsCiting } from "../../model/sourceUse.ts";
import {
  chosenEmphasis,
  filteredEvents,
  latestEvents,
  shownEvents,
} from "../../store/selectors.ts";
import { drawnEvents, timelineWindow } from "../../store/comparing.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { useEmphasis } from "../../store/useEmphasis.ts";
import { after, before, markIndexOf } from "./layout/outsideWindow.ts";
import { clusterWindow, useWindowMoves } from "./useWindowMoves.ts";
import { EventListbox } from "./a11y/EventListbox.tsx";
import { GutterButtons, Playhead, TimelinePicture } from "./TimelinePicture.tsx";
import { keyMove } from "./a11y/keys.ts";
import styles from "./Timeline.module.css";
import { timelineMarks, timelineMarkTable } from "./timelineMarks.ts";
import { TimelineTools } from "./TimelineTools.tsx";
import hidden from "../../ui/visuallyHidden.module.css";
import type { LanePlaces, OpenedCluster, TimelineFrame } from "./layout/timelineProps.ts";
import { useOptions } from "./a11y/eventOptions.ts";
import { NoDates } from "./NoDates.tsx";
import { LaneLabels, useCountedLanes } from "./LaneLabels.tsx";
import { chosenRows, laneTones, rowLevel, shownRows } from "./timelineLanes.ts";
import { comparedPeriods, timelineCaption, timelineWords } from "./timelineWords.ts";
import { WheelHint } from "../marks/WheelHint.tsx";
import { useStillness } from "../marks/useStillness.ts";

/** When things happened: the picture, with its list for the keyboard. */
export function TimelineView() {
  const actions = useActions();
  const index = useMusubi((state) => state.index);
  // A chip or a row answers at once; the picture follows it as soon as there is time.
  const events = useDeferredValue(useMusubi(drawnEvents));
  const filtered = useDeferredValue(useMusubi(filteredEvents));
  const window = useMusubi(timelineWindow);
  const levels = useEmphasis();
  const chosenLevels = useMusubi(chosenEmphasis);
  const selection = useMusubi((state) => state.view.selection);
  const hover = useDeferredValue(useMusubi((state) => state.hover));
  const text = useText().timeline;
  const words = useMusubi(timelineWords);
  const caption = useMusubi(timelineCaption);
  const moves = useWindowMoves();
  const options = useOptions();
  const duration = useMotionTime();
  const periods = useMusubi(comparedPeriods);
  const lanes = useCountedLanes();
  const rows = useMusubi(shownRows);
  const tones = useMusubi(laneTones);
  const chosenLanes = useMusubi(chosenRows);
  const [places, setPlaces] = useState<LanePlaces | null>(null);
  const [frame, setFrame] = useState<TimelineFrame | null>(null);
  const [focused, setFocused] = useState<EventId | null>(null);

  const marks = useMusubi(timelineMarks);
  const { markOf, shownOf } = useMusubi(timelineMarkTable);
  const laneLevelOf = useCallback(
    (lane: number) => rowLevel(index, rows[lane], levels.actor),
    [index, rows, levels],
  );
  const shown = useMemo(() => shownOf(events), [shownOf, events]);
  const settled = useMemo(
    () => (filtered === events ? shown : shownOf(filtered)),
    [shownOf, shown, events, filtered],
  );
  const markIndex = markIndexOf(shown.marks);
  const latest = useMusubi(latestEvents);
  const pointed = useMemo(
    () =>
      new Set(
        (hover?.kind === "source" ? eventsCiting(index, hover.id) : latest).map(({ id }) => id),
      ),
    [index, hover, latest],
  );
  const firstShown = useMusubi((state) => shownEvents(state)[0]?.id ?? null);
  const selected = selection?.kind === "event" ? selection.id : null;

  const visit = useCallback(
    (id: EventId) => {
      const mark = markOf(id);
      if (mark !== undefined) moves.bringIn(mark);
    },
    [markOf, moves],
  );
  const focus = useCallback(
    (id: EventId | null) => {
      setFocused(id);
      actions.hover(id === null ? null : { kind: "event", id });
    },
    [actions],
  );
  const choose = useCallback((id: EventId) => actions.select({ kind: "event", id }), [actions]);
  // To choose in the list, not to come by it, brings an event of another time into the window.
  const chooseInList = useCallback(
    (id: EventId) => {
      choose(id);
      visit(id);
    },
    [choose, visit],
  );

  const open = useCallback(
    ({ mark, days }: OpenedCluster) => {
      const nearer = clusterWindow(days, window, moves.limits);
      if (nearer === null) actions.list(mark);
      else moves.show(nearer);
    },
    [actions, moves, window],
  );

  function onKeyDown(event: KeyboardEvent): void {
    const move = keyMove(event, moves);
    if (move === null) return;
    event.preventDefault();
    move();
  }

  return (
    <section className={styles.timeline} aria-label={text.region} onKeyDown={onKeyDown}>
      <h2 className={hidden.visuallyHidden}>{text.title}</h2>
      <p className={hidden.visuallyHidden}>{caption}</p>
      <EventListbox
        options={options}
        selected={selected}
        start={firstShown}
        onSelect={chooseInList}
        onFocus={focus}
      />
      {index.years.length === 0 ? (
        <NoDates />
      ) : (
        <div className={styles.picture}>
          <WheelHint />
          <TimelineTools moves={moves} frame={frame} />
          {frame !== null && <Playhead frame={frame} window={window} />}
          <TimelinePicture
            picture={{
              lanes,
              tones,
              marks,
              markOf,
              labels: words.labels,
              detailOf: words.detailOf,
              onDay: words.onDay,
              shown,
              settled,
              chosenLanes,
              window,
              periods,
              home: moves.home,
              limits: moves.limits,
              selected,
              selectedDate: words.dateOf(selected),
              hovered: hover?.kind === "event" ? hover.id : null,
              pointed,
              focused,
              levelOf: levels.event,
              chosenLevelOf: chosenLevels.event,
              laneLevelOf,
              today: moves.today,
              todayWord: text.today,
              axisNames: words.axisNames,
              number: words.number,
              countWords: text.outsideCount,
              duration,
            }}
            onSelect={(id) => actions.select(id === null ? null : { kind: "event", id })}
            onHover={actions.hover}
            onVisit={visit}
            onWindow={moves.show}
            onCluster={open}
            onFrame={setFrame}
            onLanes={setPlaces}
          />
          {places !== null && <LaneLabels places={places} lanes={lanes} levelOf={laneLevelOf} />}
          {events.length === 0 && index.events.length > 0 && (
            <p className={styles.empty}>{text.noEvents}</p>
          )}
          {frame !== null && (
            <GutterButtons
              before={before(markIndex, window, 1)}
              after={after(markIndex, window, 1)}
              frame={frame}
              names={words.axisNames}
              onVisit={moves.bringIn}
            />
          )}
        </div>
      )}
    </section>
  );
}

/** How long the picture takes to move, in ms: not at all for who wants no motion. */
function useMotionTime(): number {
  return useStillness() ? 0 : 420;
}
