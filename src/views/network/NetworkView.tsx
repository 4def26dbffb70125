import {
  type CSSProperties,
  type KeyboardEvent,
  useCallback,
  useDeferredValue,
  useMemo,
  useRef,
  useState,
} from "react";
import { type Emphasis, type EventList, type Focus, stageEmphasis } from "../../model/emphasis.ts";
import type { Projection } from "../../model/projection.ts";
import {
  comparedEvents,
  comparesItself,
  comparison,
  drawnProjection,
  timelineWindow,
} from "../../store/comparing.ts";
import { limitsWith, windowLimits } from "../../model/defaultWindow.ts";
import { daysIn, startingAt } from "../../model/windowMoves.ts";
import { chosenParts, eventCounts, pointedParts } from "../../store/selectors.ts";
import { useStillness } from "../marks/useStillness.ts";
import { WheelHint } from "../marks/WheelHint.tsx";
import { useActions, useMusubi, useMusubiStore, useText } from "../../store/StoreContext.tsx";
import type { MusubiState } from "../../store/musubiState.ts";
import { useArrangedAhead } from "../../store/useArrange.ts";
import { useEmphasis } from "../../store/useEmphasis.ts";
import { pictureScale } from "../../scene/text.ts";
import hidden from "../../ui/visuallyHidden.module.css";
import { CompareLegend } from "../marks/CompareLegend.tsx";
import { frameOf, toLayout } from "./layout/frame.ts";
import type { Point } from "../../scene/geometry.ts";
import { MembershipSwitch } from "./MembershipSwitch.tsx";
import { offeredHulls } from "./draw/hulls.ts";
import styles from "./Network.module.css";
import { networkElements } from "./draw/networkElements.ts";
import { networkScene, solvedAhead, webFor } from "./layout/networkScene.ts";
import { networkWords, shownHulls } from "./networkState.ts";
import { meaningOf, mentionsOf, type PictureTarget } from "./pick.ts";
import { relationshipTree } from "./a11y/treeRows.ts";
import { RelationshipTree } from "./a11y/RelationshipTree.tsx";
import { useSize } from "../../ui/useSize.ts";
import { useHullShape } from "./useHullShape.ts";
import { useNetworkAdapter } from "./networkAdapter.ts";
import { drawnCount } from "./layout/webOf.ts";
import { Maximize, Minus, Plus } from "lucide-react";
import { IconButton } from "../../ui/IconButton.tsx";

interface NetworkViewProps {
  /** On a stage: how many px one px of the picture has there, and nothing is around it. */
  readonly scale?: number;
}

/** The ties between actors: a picture for the eye, and the same as a tree for the keyboard and the ear. */
const unmeasured = { width: 0, height: 0, beside: 0 };

export function NetworkView({ scale: onStageScale }: NetworkViewProps) {
  const { network } = useText();
  const { select, hover, list } = useActions();
  const index = useMusubi((state) => state.index);
  // While the window is dragged the picture follows as soon as there is time, the gesture never waits for it.
  const onStage = onStageScale !== undefined;
  const shown = useSoon(useMusubi(drawnProjection), onStage);
  const between = useMusubi(comparison);
  const itself = useMusubi(comparesItself);
  const periodOf = useMusubi(comparedEvents)?.periodOf;
  const compared = useSoon(
    useMemo(
      () => (between && periodOf && !itself ? { ...between, periodOf } : null),
      [between, periodOf, itself],
    ),
    onStage,
  );
  const counts = useSoon(useMusubi(eventCounts), onStage);
  const usual = useEmphasis();
  const stageLevels = useStageEmphasis(onStage ? shown : null);
  const isStill = useStillness();
  const levels = stageLevels ?? usual;
  const selection = useMusubi((state) => state.view.selection);
  const hovered = useSoon(
    useMusubi((state) => state.hover),
    onStage,
  );
  const hulls = useSoon(useMusubi(shownHulls), onStage);
  const hullShape = useHullShape(onStage || hulls.length > 0);
  const words = useMusubi(networkWords);
  const embed = useMusubi((state) => state.view.embed);
  const first = useMusubi((state) => state.view.scene?.baseline.selection ?? null);
  const scale = onStageScale ?? pictureScale(embed);
  const stage = useRef<HTMLDivElement>(null);
  const { width, height, beside } = useSize(stage) ?? unmeasured;
  const size = useMemo(
    () => (width > 0 && height > 0 ? { width: width / scale, height: height / scale } : null),
    [width, height, scale],
  );
  const [moved, setMoved] = useState<ReadonlyMap<string, Point>>(new Map());
  const [standing, setStanding] = useState<{ focus: Focus; words: string } | null>(null);
  const [zoomed, setZoomed] = useState(false);
  const panTime = usePanTime();

  const web = webFor(index);
  const comparing = compared !== null;
  const frameFor = useCallback(
    (subjects: number) =>
      size &&
      frameOf(size, subjects, {
        bare: onStage,
        heading: comparing,
        beside: beside / scale,
        roomAtStart: !embed && !onStage,
      }),
    [size, onStage, embed, comparing, beside, scale],
  );
  useArrangedAhead(
    useCallback(({ index: next }: MusubiState) => solvedAhead(next, frameFor), [frameFor]),
  );
  const frame = useMemo(() => frameFor(web.subjects.length), [frameFor, web]);
  const scene = useMemo(
    () => frame && networkScene(index, frame, moved, selection),
    [index, frame, moved, selection],
  );
  const focused = standing?.focus ?? null;
  const picture = useMemo(
    () =>
      scene &&
      networkElements({
        index,
        scene,
        shown,
        counts,
        compared,
        emphasis: levels,
        selection,
        hover: hovered,
        focused,
        hulls,
        hullShape,
        words,
      }),
    [
      index,
      scene,
      shown,
      counts,
      compared,
      levels,
      selection,
      hovered,
      focused,
      hulls,
      hullShape,
      words,
    ],
  );
  const alliances = useMemo(() => offeredHulls(index, web), [index, web]);
  const leftOut = useMemo(() => {
    if (web.whole) return null;
    const drawn = drawnCount(web, shown);
    return drawn < shown.relationshipCount ? { shown: drawn, of: shown.relationshipCount } : null;
  }, [web, shown]);
  const tree = useMemo(
    () => relationshipTree(web, shown, counts, compared),
    [web, shown, counts, compared],
  );

  const meant = (target: PictureTarget): EventList =>
    target.kind === "more"
      ? mentionsOf(index, picture?.rail?.more?.actors ?? [])
      : meaningOf(target, selection, shown);
  const adapter = useNetworkAdapter(stage, picture, size, scale, onStage && !isStill, {
    onPick: (target) => {
      // A click beside everything does not lose what a scene is about.
      if (target === null) return select(onStage ? first : null);
      const meaning = meant(target);
      if (meaning.kind === "knot" || meaning.kind === "events") list(meaning);
      else select(meaning);
    },
    onPoint: (target) => hover(target && meant(target)),
    onMove: (id, to) => {
      if (frame === null || onStage) return;
      const next = new Map(moved);
      if (to === null) next.delete(id);
      else next.set(id, toLayout(frame, to));
      setMoved(next);
    },
    onPan: panTime,
    onZoom: setZoomed,
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") adapter?.zoomBy(ZOOM_STEP);
    else if (event.key === "-" || event.key === "_") adapter?.zoomBy(1 / ZOOM_STEP);
    else if (event.key === "0") adapter?.fit();
    else return;
    event.preventDefault();
  };

  const compact = frame?.compact ?? false;
  return (
    <section
      className={styles.network}
      style={{ "--u": `${scale}px` } as CSSProperties}
      aria-label={network.region}
      onKeyDown={onKeyDown}
    >
      <div ref={stage} className={styles.stage} data-picture="network" />
      <WheelHint />
      <div
        className={
          compact ? hidden.visuallyHidden : `${styles.head} ${standing ? styles.covered : ""}`
        }
      >
        <h2 className={hidden.visuallyHidden}>{network.region}</h2>
        <p className={hidden.visuallyHidden}>{network.lead}</p>
        {leftOut && (
          <p>{network.leftOut(leftOut, web.focus === undefined ? null : words.name(web.focus))}</p>
        )}
      </div>
      <RelationshipTree
        actors={tree}
        selection={selection}
        nameOf={words.name}
        onStand={setStanding}
      />
      {shown.eventCount.size === 0 && index.events.length > 0 && (
        <p className={styles.empty}>
          {index.actorById.size === 0 ? network.nobody : network.empty}
        </p>
      )}
      {compact && compared && (
        <div className={styles.periods}>
          <CompareLegend periodsOnly />
        </div>
      )}
      {!onStage && (
        <div className={compact ? `${styles.foot} ${styles.compact}` : styles.foot}>
          {frame?.low !== true && (
            <MembershipSwitch alliances={alliances} nameOf={words.name} compact={compact} />
          )}
          <ZoomGroup
            onZoom={(factor) => adapter?.zoomBy(factor)}
            onFit={() => adapter?.fit()}
            quiet={compact && !zoomed}
          />
        </div>
      )}
      {standing && (
        <div className={styles.readout} aria-hidden="true">
          {standing.words}
        </div>
      )}
    </section>
  );
}

/** As soon as there is time; on a stage at once, so that words and picture change in the same frame. */
function useSoon<Value>(value: Value, atOnce: boolean): Value {
  const later = useDeferredValue(value);
  return atOnce ? value : later;
}

/**
 * What the scene is about against the rest; the tie of its event, with all that it shows. null: not on a stage, where
 * looking through all strands of many events would cost a frame at each step of the window.
 */
function useStageEmphasis(shown: Projection | null): Emphasis | null {
  const selection = useMusubi((state) => state.view.selection);
  const chosen = useMusubi(chosenParts);
  const pointed = useMusubi(pointedParts);
  return useMemo(() => {
    if (shown === null) return null;
    const ties = shown.cords.filter(({ strands }) =>
      strands.some(({ event }) => selection?.kind === "event" && event === selection.id),
    );
    const events = ties.flatMap(({ strands }) => strands.map(({ event }) => event));
    return stageEmphasis(selection, chosen, pointed, new Set(events));
  }, [shown, selection, chosen, pointed]);
}

/** Moves the window by shares of itself; what is less than a day is kept for the next one. */
function usePanTime(): (share: number) => void {
  const store = useMusubiStore();
  const rest = useRef(0);
  return (share) => {
    const { index, actions } = store.getState();
    const window = timelineWindow(store.getState());
    const today = Math.floor(Date.now() / 86_400_000);
    const days = rest.current + share * daysIn(window);
    rest.current = days - Math.trunc(days);
    if (Math.trunc(days) === 0) return;
    const limits = limitsWith(windowLimits(index, today).limits, window);
    actions.showTime(startingAt(window.start + Math.trunc(days), daysIn(window), limits));
  };
}

interface ZoomGroupProps {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  /** Hidden until the keyboard comes by. */
  readonly quiet: boolean;
}

const ZOOM_STEP = 1.4;
const icon = { size: 16, strokeWidth: 1.75, "aria-hidden": true } as const;

function ZoomGroup({ onZoom, onFit, quiet }: ZoomGroupProps) {
  const { network } = useText();
  return (
    <div
      role="group"
      aria-label={network.zoom}
      className={quiet ? `${styles.zoom} ${styles.quiet}` : styles.zoom}
    >
      <IconButton label={network.zoomOut} onClick={() => onZoom(1 / ZOOM_STEP)}>
        <Minus {...icon} />
      </IconButton>
      <IconButton label={network.zoomIn} onClick={() => onZoom(ZOOM_STEP)}>
        <Plus {...icon} />
      </IconButton>
      <IconButton label={network.fit} onClick={onFit}>
        <Maximize {...icon} />
      </IconButton>
    </div>
  );
}
