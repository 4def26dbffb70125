import { type D3DragEvent, type D3ZoomEvent, drag, select, zoom, zoomIdentity } from "d3";
import { drawCords } from "./draw/cords.ts";
import { drawKnots } from "./draw/knots.ts";
import { drawNodes } from "./draw/nodes.ts";
import { drawOverlay } from "./draw/drawOverlay.ts";
import { sceneChange } from "../../scene/sceneChange.ts";
import { drawRail } from "./draw/rail.ts";
import type { Point, Size } from "../../scene/geometry.ts";
import { drawHulls } from "./draw/hulls.ts";
import type { NetworkPicture } from "./draw/marks.ts";
import styles from "./draw/Picture.module.css";
import { type PictureTarget, targetOf } from "./pick.ts";
import { sideways, wheelMeaning } from "../../ui/wheel.ts";
import { svgNode } from "../../scene/drawing.ts";
import { write } from "../../scene/joinNodes.ts";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

/**
 * Draws a `NetworkPicture` and tells what a person does to it. The same picture gives the same drawing; only a
 * gesture calls back. Zooming is the adapter's own: it changes nothing that others would show.
 */
interface NetworkCallbacks {
  readonly onPick: (target: PictureTarget | null) => void;
  readonly onPoint: (target: PictureTarget | null) => void;
  /** In px of the unzoomed picture; null puts it back. */
  readonly onMove: (id: string, to: Point | null) => void;
  /** Time goes on by so large a share of the window. */
  readonly onPan: (share: number) => void;
  /** Whether another part than the whole is shown now. */
  readonly onZoom: (moved: boolean) => void;
}

interface NetworkAdapter {
  /** `changes`: strands that come draw in, and those that go fade. */
  readonly update: (
    picture: NetworkPicture,
    size: Size,
    scale: number | undefined,
    changes: boolean,
  ) => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly destroy: () => void;
}

/** Smaller than its frame its words would be smaller than anyone should have to read. */
const FURTHEST: [number, number] = [1, 8];

/** A pinch on a trackpad comes as a wheel with Ctrl and small steps; d3's factor of 10 is meant for it, not for a notch. */
const wheelDelta = ({ deltaY, deltaMode, ctrlKey }: WheelEvent): number => {
  const unit = deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002;
  return -deltaY * unit * (ctrlKey && Math.abs(deltaY) < 30 ? 10 : 1);
};

/** d3-drag reads the event's window, which a made-up event has not. */
const isPress = (event: Event): boolean =>
  event instanceof MouseEvent && event.view !== null && event.button === 0 && !event.ctrlKey;

/** A label may lie over a strand that has fanned out: the strand is meant, as its mark is nowhere else. */
function meant({ target, clientX, clientY }: MouseEvent): PictureTarget | null {
  if (!(target instanceof Element) || target.closest("[data-named]") === null)
    return targetOf(target);
  const strand = document
    .elementsFromPoint(clientX, clientY)
    .find((element) => element.closest("[data-selected] [data-event]") !== null);
  return targetOf(strand ?? target);
}

function createNetworkAdapter(host: HTMLElement, callbacks: NetworkCallbacks): NetworkAdapter {
  const [hulls, tieHits, gone, cords] = [svgNode("g"), svgNode("g"), svgNode("g"), svgNode("g")];
  gone.setAttribute("pointer-events", "none");
  const change = sceneChange(gone, strandKey);
  const [knots, counts, nodes] = [svgNode("g"), svgNode("g"), svgNode("g")];
  const world = svgNode("g", {}, hulls, tieHits, gone, cords, knots, counts, nodes);
  const rail = svgNode("g", {}, svgNode("g"), svgNode("g"));
  const overlay = svgNode(
    "g",
    {},
    svgNode("g"),
    svgNode("g"),
    svgNode("g"),
    svgNode("g"),
    svgNode("g"),
  );
  const svg = svgNode(
    "svg",
    { class: styles.picture, "aria-hidden": true, focusable: false },
    world,
    rail,
    overlay,
  );
  write(svg, { "aria-hidden": "true", focusable: "false" });
  // Also without the style sheet: in a line of text it would make its place higher, and then itself, without end.
  svg.style.display = "block";
  host.append(svg);
  const root = select<SVGSVGElement, unknown>(svg);
  let picture: NetworkPicture | null = null;
  let transform = zoomIdentity;

  const drawZoomed = () => {
    write(world, { transform: transform.toString() });
    if (picture) drawOverlay(overlay, picture.overlayAt(transform));
  };
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent(FURTHEST)
    .clickDistance(4)
    .wheelDelta(wheelDelta)
    // One finger belongs to the page.
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return wheelMeaning(event) === "zoom";
      if (typeof TouchEvent !== "undefined" && event instanceof TouchEvent)
        return event.touches.length > 1;
      return isPress(event);
    })
    .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
      transform = event.transform;
      drawZoomed();
      callbacks.onZoom(transform.k !== 1 || transform.x !== 0 || transform.y !== 0);
    });
  root.call(behaviour).on("dblclick.zoom", null);

  const dragging = drag<SVGGElement, unknown>()
    .container(() => svg)
    .clickDistance(4)
    .touchable(false)
    .filter(isPress)
    .on("drag", function (this: SVGGElement, event: D3DragEvent<SVGGElement, unknown, unknown>) {
      const target = targetOf(this);
      const [x, y] = transform.invert([event.x, event.y]);
      if (target) callbacks.onMove(target.id, { x, y });
    });
  const bound = new WeakSet<Element>();
  const makeMovable = () => {
    for (const element of [...nodes.children, ...knots.children]) {
      if (bound.has(element) || !(element instanceof SVGGElement)) continue;
      bound.add(element);
      select<SVGGElement, unknown>(element).call(dragging);
    }
  };

  let pointed: PictureTarget | null = null;
  const point = (target: PictureTarget | null) => {
    const [one, other] = [target, pointed];
    if (one?.kind === other?.kind && one?.id === other?.id && one?.event === other?.event) return;
    pointed = target;
    callbacks.onPoint(target);
  };
  const on = <Name extends keyof SVGElementEventMap>(
    name: Name,
    answer: (event: SVGElementEventMap[Name]) => void,
  ) => svg.addEventListener(name, answer);
  on("pointerover", (event) => {
    if (event.pointerType !== "touch" && event.buttons === 0) point(meant(event));
  });
  on("pointerleave", () => point(null));
  svg.addEventListener(
    "wheel",
    (event) => {
      if (wheelMeaning(event) !== "pan") return;
      event.preventDefault();
      callbacks.onPan(sideways(event) / svg.clientWidth);
    },
    { passive: false },
  );
  on("click", (event) => callbacks.onPick(meant(event)));
  on("dblclick", (event) => {
    const target = targetOf(event.target);
    if (target?.kind === "actor" || target?.kind === "knot") callbacks.onMove(target.id, null);
  });

  return {
    update(next, size, scale = 1, changes = false) {
      if (changes) change.before(world);
      picture = next;
      write(svg, {
        viewBox: `0 0 ${size.width} ${size.height}`,
        width: size.width * scale,
        height: size.height * scale,
      });
      drawHulls(hulls, next.hulls);
      drawKnots(knots, tieHits, next.knots);
      drawCords(cords, counts, next.cords);
      drawNodes(nodes, next.nodes);
      drawRail(rail, next.rail);
      if (changes) change.after(world);
      makeMovable();
      behaviour.translateExtent([
        [-size.width / 2, -size.height / 2],
        [size.width * 1.5, size.height * 1.5],
      ]);
      drawZoomed();
    },
    zoomBy: (factor) => behaviour.scaleBy(root, factor),
    fit: () => behaviour.transform(root, zoomIdentity),
    destroy() {
      svg.remove();
    },
  };
}

/** One effect creates and destroys, one updates. Callbacks may change from render to render. */
export function useNetworkAdapter(
  host: RefObject<HTMLElement | null>,
  picture: NetworkPicture | null,
  size: Size | null,
  scale: number | undefined,
  changes: boolean,
  callbacks: NetworkCallbacks,
): NetworkAdapter | null {
  const latest = useRef(callbacks);
  const [adapter, setAdapter] = useState<NetworkAdapter | null>(null);

  useEffect(() => {
    latest.current = callbacks;
  });

  useEffect(() => {
    if (host.current === null) return;
    const created = createNetworkAdapter(host.current, {
      onPick: (target) => latest.current.onPick(target),
      onPoint: (target) => latest.current.onPoint(target),
      onMove: (id, to) => latest.current.onMove(id, to),
      onPan: (share) => latest.current.onPan(share),
      onZoom: (moved) => latest.current.onZoom(moved),
    });
    setAdapter(created);
    return () => {
      created.destroy();
      setAdapter(null);
    };
  }, [host]);

  // In the same frame as the words of a scene.
  useLayoutEffect(() => {
    if (adapter && picture && size) adapter.update(picture, size, scale, changes);
  }, [adapter, picture, size, scale, changes]);

  return adapter;
}

/** The strand of an event in a tie. */
function strandKey(element: Element): string | null {
  const tie = element.closest("[data-relationship], [data-knot]");
  const id = tie?.getAttribute("data-relationship") ?? tie?.getAttribute("data-knot");
  return id === undefined || id === null ? null : `${id} ${element.getAttribute("data-event")}`;
}
