import "vis-timeline/styles/vis-timeline-graph2d.css";
import { observeSize, type Size } from "../../../ui/useSize.ts";
import moment, { type MomentInput } from "moment";
import { DataSet } from "vis-data/esnext";
import { Timeline, type TimelineOptions } from "vis-timeline/esnext";
import { msOfEpochDay } from "../../../model/dates/calendar.ts";
import type { DayWindow } from "../../../model/dates/dayWindow.ts";
import { drawAxis, drawFoot } from "./axisAndFoot.ts";
import { syncData, type VisGroup, visGroups, type VisItem, visItems } from "./visItems.ts";
import { clusterBoxes, markNodes, rowNodes } from "./visNodes.ts";
import { shouldAnimate, shownDays, shownScale, shownSpan, windowKey } from "./visWindow.ts";
import { lanePlanner, type ScenePlan } from "../layout/lanePlanner.ts";
import { textMeasure } from "../../../scene/text.ts";
import { overlayDrawing } from "./overlay.ts";
import { arrange, laneRoom, pictureElements, reveal } from "./pictureElements.ts";
import { fewestRows, pictureFrame } from "../layout/pictureFrame.ts";
import { pictureGestures } from "./pictureGestures.ts";
import type { TimelineCallbacks, TimelineFrame, TimelineProps } from "../layout/timelineProps.ts";
import { timelineScene, type TimelineScene } from "../layout/timelineScene.ts";
import type { Span, TimeScale } from "../layout/timeScale.ts";
import { daysIn, leastDays, pannedSpan, zoomedSpan } from "../../../model/windowMoves.ts";

export interface TimelineAdapter {
  readonly update: (props: TimelineProps) => void;
  readonly destroy: () => void;
}

const dayMs = 86_400_000;
/** After a gesture, in ms: how long to wait before the window snaps to whole days, and how long that takes. */
const settleDelay = 160;
const settleTime = 120;
/** How long the window is still before lanes take the heights for what is in it, in ms. */
const restDelay = 240;

/**
 * vis-timeline and the drawings around it; the README beside this folder says which does what. Data enters
 * by `update` only; only what a person does in the picture calls back.
 */
export function createTimeline(
  element: HTMLElement,
  callbacks: TimelineCallbacks,
): TimelineAdapter {
  const elements = pictureElements(element);
  const text = textMeasure(element);
  const nodes = markNodes();
  const blocks = clusterBoxes();
  const rows = rowNodes();
  const drawOver = overlayDrawing(elements, { names: false });
  const items = new DataSet<VisItem>();
  const groups = new DataSet<VisGroup>();
  let props: TimelineProps | null = null;
  let timeline: Timeline | null = null;
  let scene: TimelineScene | null = null;
  let composed: TimelineProps | null = null;
  let drawn: TimelineScene | null = null;
  let frame: TimelineFrame | null = null;
  let planOf = lanePlanner();
  let applied = "";
  let placed = "";
  let movedAt = -Infinity;
  /** Height for all lanes, measured only on resize: reading it in between would force a layout of the whole page. */
  let room = 0;
  let besideDrawer = 0;
  const reported = new Set<string>();
  let report = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  /** Where the window last rested: lanes keep their heights until it rests again. */
  let rest: DayWindow | null = null;
  let composedRest: DayWindow | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isDragged = false;
  let isMoving = false;
  /** Labels of the scene have kept the places of an earlier one. */
  let isHeld = false;

  function start(first: TimelineProps): Timeline {
    const made = new Timeline(elements.host, items, groups, {
      ...optionsOf(first.limits),
      start: msOfEpochDay(first.window.start),
      end: msOfEpochDay(first.window.end + 1),
      template: (item: VisItem) =>
        item.event === undefined ? blocks.nodeOf(item.id) : nodes.nodeOf(item.event),
      groupTemplate: (group: VisGroup | null) => rows.nodeOf(group),
    });
    made.on("rangechange", ({ byUser }: { byUser: boolean }) => {
      isDragged = byUser;
      isMoving = true;
      restSoon();
      // vis-timeline redraws itself now; calling `redraw` would measure every item again.
      compose();
      if (!byUser) return;
      clearTimeout(settling);
      reportWindow();
    });
    made.on("rangechanged", ({ byUser }: { byUser: boolean }) => {
      reported.clear();
      isDragged = false;
      restSoon();
      if (byUser) settleSoon();
    });
    made.on("changed", draw);
    return made;
  }

  /** Computes the scene and gives vis-timeline its items. Called twice for each step of the window. */
  function compose(): void {
    if (props === null || frame === null || timeline === null) return;
    const scale = shownScale(timeline, frame);
    const same =
      scene !== null &&
      composed !== null &&
      scene.frame === frame &&
      samePicture(composed, props) &&
      composedRest === rest &&
      scale.start === scene.scale.start &&
      scale.perDay === scene.scale.perDay;
    // Pointing changes how marks are drawn, never where: the scene stays, and vis-timeline is not asked.
    if (same && composed !== null && sameLight(composed, props)) return;
    composed = props;
    composedRest = rest;
    if (!same) {
      const { plan, markIndex } = planFor(props, frame, scale);
      const held = isMoving ? scene?.held : undefined;
      isHeld = held !== undefined;
      scene = timelineScene(props, frame, scale, plan, markIndex, text.measure, held);
      arrange(elements, scene, room);
      placeLabels(scene);
      rows.resize(visGroups(scene));
    }
    if (scene === null) return;
    // First the drawings: vis-timeline measures an item once, when it first shows it.
    nodes.draw(scene, props);
    blocks.draw(scene, props);
    drawn = null;
    if (!same) syncData(groups, items, visGroups(scene), visItems(scene));
  }

  function draw(): void {
    if (props === null || scene === null) return;
    nodes.light(scene, props);
    blocks.light(scene, props);
    if (scene === drawn) return;
    drawn = scene;
    drawOver(scene, props);
    drawAxis(elements.axis, scene, props, text.measure);
    drawFoot(elements.foot, scene, props, text.measure);
  }

  function placeLabels({ bands, frame: { inset, plot, gutter, naming } }: TimelineScene): void {
    const width = plot.from - gutter;
    const places = {
      bands: bands.map(({ top, height }) => ({ top, height })),
      inset,
      width,
      naming,
    };
    const key = JSON.stringify(places);
    if (key === placed) return;
    placed = key;
    callbacks.onLanes({ element: elements.labels, ...places });
  }

  function planFor(now: TimelineProps, frame: TimelineFrame, scale: TimeScale): ScenePlan {
    const { plot } = frame;
    // With the drawer everything keeps the row that it has without, and only x is narrower.
    const width = plot.to - plot.from;
    const whole = width + besideDrawer;
    return planOf(now, {
      available: room,
      width: whole,
      perDay: (scale.perDay * whole) / width,
      homePerDay: whole / daysIn(now.home),
      measure: text.measure,
      rest: rest ?? now.window,
      fewest: fewestRows(frame),
    });
  }

  function restSoon(): void {
    clearTimeout(resting);
    resting = setTimeout(() => {
      if (isDragged || timeline === null) return;
      isMoving = false;
      const now = shownDays(timeline);
      if (!isHeld && rest !== null && windowKey(now) === windowKey(rest)) return;
      // A new object, so that the scene is composed again even where the window has come back.
      rest = { ...now };
      compose();
      draw();
      timeline.redraw();
    }, restDelay);
  }

  /** The lanes of a group that has been opened may be below the others, out of view. */
  function revealOpened(before: TimelineProps, next: TimelineProps): void {
    const wasOpen = new Set(before.lanes.map(({ group }) => group?.isOpen === true && group.id));
    const head = next.lanes.findIndex(
      ({ group }) => group?.isOpen === true && !wasOpen.has(group.id),
    );
    if (head < 0 || scene === null) return;
    const after = next.lanes.findIndex(({ isWithin }, lane) => lane > head && isWithin !== true);
    for (const lane of [after < 0 ? next.lanes.length : after, head + 1]) {
      const band = scene.bands[lane - 1];
      if (band !== undefined) reveal(elements.scroller, band.top + band.height / 2);
    }
  }

  /** At most once a frame. */
  function reportWindow(): void {
    if (report !== 0) return;
    report = requestAnimationFrame(() => {
      report = 0;
      if (timeline === null) return;
      const window = shownDays(timeline);
      reported.add(windowKey(window));
      callbacks.onWindow(window);
    });
  }

  /** A gesture ends within a day; counts are of whole days, so the window at rest is too. */
  function settleSoon(): void {
    clearTimeout(settling);
    settling = setTimeout(() => {
      if (timeline === null || props === null) return;
      setWindow(shownDays(timeline), props.duration > 0 ? settleTime : 0);
    }, settleDelay);
  }

  function setWindow({ start, end }: DayWindow, duration: number): void {
    timeline?.setWindow(msOfEpochDay(start), msOfEpochDay(end + 1), {
      animation: duration > 0 ? { duration, easingFunction: "easeInOutCubic" } : false,
    });
  }

  /** A step of a gesture that is not vis-timeline's. */
  function moveBy(step: (span: Span, limits: DayWindow) => Span): void {
    if (timeline === null || props === null) return;
    const next = step(shownSpan(timeline), props.limits);
    timeline.setWindow(next.from * dayMs, next.to * dayMs, { animation: false });
    reportWindow();
    settleSoon();
  }

  function moveTo(target: TimelineProps): void {
    const key = windowKey(target.window);
    if (key === applied || timeline === null) return;
    applied = key;
    if (reported.has(key)) return;
    const [{ duration }, now] = [target, performance.now()];
    const animates = shouldAnimate(shownDays(timeline), target.window, now - movedAt, duration);
    movedAt = now;
    clearTimeout(settling);
    setWindow(target.window, animates ? duration : 0);
  }

  function resize(size: Pick<Size, "beside"> | null = null): void {
    besideDrawer = size?.beside ?? besideDrawer;
    if (props === null || element.clientWidth === 0) return;
    const area = {
      width: elements.scroller.clientWidth,
      height: element.clientHeight,
      beside: besideDrawer,
      compares: Boolean(props.periods),
    };
    const next = pictureFrame(area, props.lanes, text.measure);
    room = laneRoom(element, next);
    if (room === 0) return;
    if (JSON.stringify(next) !== JSON.stringify(frame)) callbacks.onFrame(next);
    frame = next;
    if (timeline === null) {
      applied = windowKey(props.window);
      rest = props.window;
      arrangeFirst(next);
      timeline = start(props);
    }
    compose();
    draw();
    timeline.redraw();
  }

  async function remeasure(): Promise<void> {
    await document.fonts.ready;
    text.forget();
    planOf = lanePlanner();
    resize();
  }

  /** vis-timeline reads its width when it is created. */
  function arrangeFirst({ plot }: TimelineFrame): void {
    elements.host.style.left = `${plot.from + 1}px`;
    elements.host.style.width = `${plot.to - plot.from - 2}px`;
  }

  const endGestures = pictureGestures(elements, () => scene, {
    ...callbacks,
    onZoom(factor, anchor) {
      moveBy((span, limits) => zoomedSpan(span, factor, limits, anchor));
    },
    onPan(share) {
      moveBy((span, limits) => pannedSpan(span, share, limits));
    },
  });
  const stopObserving = observeSize([element, elements.scroller], resize);
  void remeasure();

  return {
    update(next) {
      const before = props;
      props = next;
      if (timeline === null || frame === null || before === null) return resize();
      if (before.limits !== next.limits) timeline.setOptions(optionsOf(next.limits));
      moveTo(next);
      const compares = Boolean(before.periods) !== Boolean(next.periods);
      if (compares || before.lanes !== next.lanes) {
        resize();
        return revealOpened(before, next);
      }
      compose();
      draw();
      const target = next.focused ?? next.selected;
      if (target !== null && target !== (before.focused ?? before.selected)) {
        const item = scene?.items.find(({ mark }) => mark.id === target);
        if (item !== undefined) reveal(elements.scroller, item.y);
      }
    },
    destroy() {
      stopObserving();
      endGestures();
      cancelAnimationFrame(report);
      clearTimeout(settling);
      clearTimeout(resting);
      timeline?.destroy();
      timeline = null;
      props = null;
      scene = null;
      element.replaceChildren();
    },
  };
}

function optionsOf(limits: DayWindow): TimelineOptions {
  return {
    min: msOfEpochDay(limits.start),
    max: msOfEpochDay(limits.end + 1),
    zoomMin: leastDays * dayMs,
    zoomMax: daysIn(limits) * dayMs,
    moment: (date: MomentInput) => moment.utc(date),
    orientation: { axis: "top", item: "top" },
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    dataAttributes: ["event", "cluster"],
    align: "left",
    groupOrder: "order",
    stack: false,
    autoResize: false,
    rtl: false,
    selectable: false,
    showCurrentTime: false,
    showMajorLabels: false,
    showMinorLabels: false,
    showTooltips: false,
  };
}

/** What is drawn anew when something is pointed at, in the same places. */
const light: readonly (keyof TimelineProps)[] = ["hovered", "pointed", "levelOf", "laneLevelOf"];
/** The scene takes the window from vis-timeline, where it may still be moving. */
const unplaced = new Set<keyof TimelineProps>([...light, "window", "duration"]);

function sameLight(one: TimelineProps, other: TimelineProps): boolean {
  return light.every((key) => one[key] === other[key]);
}

function samePicture(one: TimelineProps, other: TimelineProps): boolean {
  return (Object.keys(other) as (keyof TimelineProps)[]).every(
    (key) => unplaced.has(key) || one[key] === other[key],
  );
}
