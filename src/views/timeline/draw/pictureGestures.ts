import { type Pointed, sameFocus } from "../../../model/emphasis.ts";
import { clusterAt, type Hit, hitTest } from "../layout/hitTest.ts";
import type { SceneCluster } from "../layout/sceneMarks.ts";
import type { PictureElements } from "./pictureElements.ts";
import type { TimelineCallbacks } from "../layout/timelineProps.ts";
import type { TimelineScene } from "../layout/timelineScene.ts";
import { sideways, wheelMeaning } from "../../../ui/wheel.ts";

/** Beyond this a press is a drag, not a click. */
const stillClick = 4;

interface GestureHandlers extends Pick<
  TimelineCallbacks,
  "onSelect" | "onHover" | "onVisit" | "onCluster"
> {
  /** A factor above 1 zooms in, about a share of the plot's width. */
  readonly onZoom: (factor: number, anchor: number) => void;
  /** By a share of the plot's width, above 0 to what is later. */
  readonly onPan: (share: number) => void;
}

/** Pointer and wheel over the whole picture; dragging itself is vis-timeline's. Returns a function that stops listening. */
export function pictureGestures(
  elements: PictureElements,
  sceneNow: () => TimelineScene | null,
  handlers: GestureHandlers,
): () => void {
  const { root, scroller, labels } = elements;
  const stop = new AbortController();
  let pressed: { readonly x: number; readonly y: number; readonly type: string } | null = null;
  let hovered: Pointed | null = null;

  const found = <Thing>(
    event: MouseEvent,
    find: (scene: TimelineScene, x: number, y: number) => Thing | null,
  ): Thing | null => {
    const scene = sceneNow();
    if (scene === null) return null;
    const box = scroller.getBoundingClientRect();
    const inSight = event.clientY >= box.top && event.clientY <= box.bottom;
    const y = (event.clientY - box.top) / zoomOf(scroller, box) + scroller.scrollTop;
    return inSight ? find(scene, (event.clientX - box.left) / zoomOf(scroller, box), y) : null;
  };
  const isLabel = ({ target }: Event): boolean => target instanceof Node && labels.contains(target);
  const hover = (pointed: Pointed | null): void => {
    root.dataset["over"] = pointed === null ? "ground" : "mark";
    if (!sameFocus(pointed, hovered)) handlers.onHover((hovered = pointed));
  };
  const pointedAt = (event: MouseEvent): Pointed | null => {
    const cluster = found(event, clusterAt);
    if (cluster === null) {
      const hit = found(event, hitTest);
      return hit && { kind: "event", id: hit.id };
    }
    const isHovered = hovered?.kind === "events" && hovered.id === cluster.id;
    return isHovered ? hovered : markOf(cluster);
  };
  const open = (cluster: SceneCluster): void => {
    const middles = cluster.members.map(({ from, to }) => Math.floor((from + to) / 2));
    handlers.onCluster({
      mark: markOf(cluster),
      days: {
        start: middles.reduce((least, day) => Math.min(least, day), Infinity),
        end: middles.reduce((most, day) => Math.max(most, day), -Infinity),
      },
    });
  };
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
    options: AddEventListenerOptions = {},
  ): void => root.addEventListener(type, listener, { ...options, signal: stop.signal });

  on(
    "pointerdown",
    ({ clientX, clientY, pointerType }) =>
      (pressed = { x: clientX, y: clientY, type: pointerType }),
    { capture: true },
  );
  on("pointermove", (event) => {
    if (event.buttons !== 0 || event.pointerType === "touch") return;
    // A label answers by itself.
    if (isLabel(event)) hovered = null;
    else hover(pointedAt(event));
  });
  on("pointerleave", () => hover(null));
  // A mark that is drawn anew under the pointer takes the leaving with it. Before anything else answers to the pointer.
  document.addEventListener(
    "pointerover",
    ({ target }) => {
      if (hovered !== null && target instanceof Node && !root.contains(target)) hover(null);
    },
    { capture: true, signal: stop.signal },
  );
  const press = (event: MouseEvent): void => {
    if (isLabel(event)) return;
    const moved =
      pressed === null ? 0 : Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y);
    if (moved > stillClick) return;
    const cluster = found(event, clusterAt);
    if (cluster !== null) return open(cluster);
    const hit = found(event, hitTest) ?? carriedBy(event.target);
    handlers.onSelect(hit?.id ?? null);
    if (hit?.outside === true) handlers.onVisit(hit.id);
  };
  // A mark that is drawn anew while the button is down takes the click with it: the browser sends none.
  on("pointerup", (event) => {
    if (event.button === 0 && pressed?.type === "mouse") press(event);
  });
  on("click", (event) => {
    if (event.detail === 0 || pressed?.type !== "mouse") press(event);
  });
  on(
    "wheel",
    (event) => {
      event.stopPropagation();
      const scene = sceneNow();
      const meaning = wheelMeaning(event);
      // Lanes that find no room scroll under the plain wheel, as anything that scrolls does.
      const isLanes = !event.ctrlKey && !event.metaKey && overflows(scroller);
      if (scene === null || meaning === "page" || (meaning === "zoom" && isLanes)) return;
      event.preventDefault();
      const { from, to } = scene.frame.plot;
      if (meaning === "pan") return handlers.onPan(sideways(event) / (to - from));
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 33 : 1;
      const delta = Math.min(Math.max(event.deltaY * lines, -200), 200);
      const box = root.getBoundingClientRect();
      const anchor = ((event.clientX - box.left) / zoomOf(root, box) - from) / (to - from);
      handlers.onZoom(Math.exp(-delta / 300), Math.min(Math.max(anchor, 0), 1));
    },
    { capture: true, passive: false },
  );
  return () => stop.abort();
}

const markOf = ({ id, members }: SceneCluster) =>
  ({ kind: "events", id, events: members.map((mark) => mark.id) }) as const;

/** By more than rounding makes. */
const overflows = ({ scrollHeight, clientHeight }: HTMLElement): boolean =>
  scrollHeight > clientHeight + 8;

/** Slides are often scaled as a whole: pixels of the screen are not those of the picture. */
function zoomOf(element: HTMLElement, box: DOMRect): number {
  return element.offsetWidth === 0 ? 1 : box.width / element.offsetWidth;
}

/** For a click without a position, as assistive software sends it. */
function carriedBy(target: EventTarget | null): Hit | null {
  if (!(target instanceof Element)) return null;
  const id = target.closest("[data-event]")?.getAttribute("data-event");
  return id === null || id === undefined ? null : { id, outside: false };
}
