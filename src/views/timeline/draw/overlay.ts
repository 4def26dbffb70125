import type { EmphasisLevel } from "../../../model/emphasis.ts";
import type { EventId } from "../../../model/eventGraph.ts";
import { detailLine } from "../layout/sceneLabels.ts";
import { hexagonPath } from "../../../scene/actorGlyph.ts";
import { periodGround } from "./periods.ts";
import { belowLanes, groupDots, laneIndent } from "../layout/pictureFrame.ts";
import { cutOf } from "../../../scene/barPath.ts";
import { clusterLook, clusterNodes } from "./clusterNode.ts";
import { glyphOf, markShape, stateOf, toneOf, type MarkShape } from "./markShape.ts";
import styles from "./Picture.module.css";
import { svgNode } from "../../../scene/drawing.ts";
import type { Point } from "../../../scene/geometry.ts";
import type { TimelineProps } from "../layout/timelineProps.ts";
import { middleOf, type SceneCluster, type SceneItem } from "../layout/sceneMarks.ts";
import { belowMark, type TimelineScene } from "../layout/timelineScene.ts";
import { xOf } from "../layout/timeScale.ts";

/** The two drawings of what moves with the lanes: below vis-timeline's items, and above them. */
export interface OverlayLayers {
  readonly under: SVGSVGElement;
  readonly over: SVGSVGElement;
}

/**
 * Draws into the layers. What looks the same keeps its node: most marks do while a person points at one. The names
 * of the lanes only where no labels stand over the picture.
 */
export function overlayDrawing(
  { under, over }: OverlayLayers,
  { names }: { readonly names: boolean },
): (scene: TimelineScene, props: TimelineProps) => void {
  const kept = keptNodes();
  return (scene, props) => {
    const { width } = scene.frame;
    for (const layer of [under, over]) {
      layer.setAttribute("width", String(width));
      layer.setAttribute("height", String(scene.height + belowLanes));
    }
    under.replaceChildren(
      ...groundNodes(scene),
      ...periodGround(scene, props),
      ...lineNodes(scene),
      ...scene.threads.map(({ ids, x, from, to, named }) =>
        svgNode("line", {
          class: named ? styles.threadNamed : styles.thread,
          ...leveled(highestLevel(ids, props.levelOf)),
          x1: x,
          x2: x,
          y1: from,
          y2: to,
        }),
      ),
    );
    const drawn = new Set([...scene.items, ...scene.outside].map(({ mark }) => mark.id));
    over.replaceChildren(
      ...(names ? laneNames(scene, props) : []),
      ...scene.further.map((item) => {
        // An event clustered in its first lane carries its id in a lane where it is alone.
        const id = drawn.has(item.mark.id) ? undefined : item.mark.id;
        const shape = itemShape(item, props);
        return kept.node(`${item.mark.id} ${item.lane}`, [id, shape], () =>
          svgNode("g", { "data-event": id, "data-lit": shape.state.lit }, ...markShape(shape)),
        );
      }),
      ...scene.furtherClusters.map((cluster) => clusterGroup(cluster, props)),
      ...scene.outside.map((item) => outsideNode(item, props)),
      ...scene.cuts.map(({ text, from, y }) =>
        svgNode("text", { class: styles.cutYear, x: from, y }, text),
      ),
      ...scene.labels.flatMap(({ leader }) => (leader === undefined ? [] : leaderNode(...leader))),
      ...scene.labels.flatMap(({ ids, text, more = "", from, y, strong, detail }) => [
        svgNode(
          "text",
          {
            class: strong ? styles.labelStrong : styles.label,
            "data-level": highestLevel(ids, props.levelOf),
            x: from,
            y,
          },
          ...(more !== "" && text.endsWith(more)
            ? [text.slice(0, -more.length), svgNode("tspan", { class: styles.labelMore }, more)]
            : [text]),
        ),
        ...(detail === undefined
          ? []
          : [svgNode("text", { class: styles.labelDetail, x: from, y: y + detailLine }, detail)]),
      ]),
    );
    kept.forgetOthers();
  };
}

/** Nodes of the last drawing, by key, reused while their description is the same. */
function keptNodes() {
  let before = new Map<string, { readonly description: string; readonly node: SVGElement }>();
  let now: typeof before = new Map();
  return {
    node(key: string, described: unknown, make: () => SVGElement): SVGElement {
      const description = JSON.stringify(described);
      const known = before.get(key);
      const isSame = known?.description === description && !now.has(key);
      const node = isSame ? known.node : make();
      now.set(key, { description, node });
      return node;
    },
    forgetOthers(): void {
      before = now;
      now = new Map();
    },
  };
}

/** Gutters, hairlines between lanes, and a quiet line at each strong tick. */
function groundNodes({ frame, bands, height, scale, ticks }: TimelineScene): SVGElement[] {
  const { plot, gutter, inset, width } = frame;
  const folds = [plot.from - gutter, plot.to].map((x) =>
    svgNode("rect", { class: styles.fold, x, y: 0, width: gutter, height }),
  );
  const years = ticks
    .filter(({ strong }) => strong)
    .map(({ day }) => xOf(scale, day))
    .filter((x) => x > plot.from + 1 && x < plot.to - 1)
    .map((x) => svgNode("line", { class: styles.year, x1: x, x2: x, y1: 0, y2: height }));
  const hairlines = [0, ...bands.map((band) => band.top + band.height)].map((y) =>
    svgNode("line", {
      class: styles.hairline,
      x1: inset,
      x2: width - inset,
      y1: Math.min(Math.max(y, 0.5), height - 0.5),
      y2: Math.min(Math.max(y, 0.5), height - 0.5),
    }),
  );
  const creases = [plot.from, plot.to].map((x) =>
    svgNode("line", { class: styles.crease, x1: x, x2: x, y1: 0, y2: height }),
  );
  return [...folds, ...years, ...hairlines, ...creases];
}

function lineNodes({ today, selection, height }: TimelineScene): SVGElement[] {
  const line = (name: string | undefined, x: number, from: number): SVGElement =>
    svgNode("line", { class: name, x1: x, x2: x, y1: from, y2: height + belowLanes });
  return [
    ...(today === null ? [] : [line(styles.today, today, 0)]),
    ...(selection?.begins === true
      ? [line(styles.selection, selection.x, selection.y + belowMark)]
      : []),
  ];
}

/** A mark as it is drawn in the picture; the keyboard's ring is drawn once, in its first lane. */
function itemShape(item: SceneItem, props: TimelineProps): MarkShape {
  const { mark, lane, style, full, seen, y, thickness } = item;
  return {
    mark: glyphOf(mark),
    style,
    tone: toneOf(props, mark, lane),
    full,
    seen,
    y,
    thickness,
    state: { ...stateOf(props, mark.id), focused: false },
  };
}

export function clusterGroup(cluster: SceneCluster, props: TimelineProps): SVGElement {
  const { seen, y } = cluster;
  const look = clusterLook(cluster, props);
  const nodes = clusterNodes(look, seen.to - seen.from, cluster, y, cutOf(cluster));
  return svgNode(
    "g",
    { transform: `translate(${seen.from} 0)`, "data-lit": look.highlighted > 0 },
    ...nodes,
  );
}

function laneNames({ bands, frame }: TimelineScene, props: TimelineProps): SVGElement[] {
  return props.lanes.flatMap((lane, at) => {
    const band = bands[at];
    if (band === undefined) return [];
    const y = band.top + band.height / 2;
    const level: EmphasisLevel = props.laneLevelOf(at);
    const fill = level === "muted" ? "var(--node-mute)" : lane.tone;
    const x = frame.inset + 6 + (lane.isWithin === true ? laneIndent : 0);
    const marks =
      lane.group !== undefined
        ? groupDots(lane.group.tones).map((dot) =>
            svgNode("circle", {
              cx: x + dot.x,
              cy: y + dot.y,
              r: dot.radius,
              fill: level === "muted" ? fill : dot.tone,
            }),
          )
        : lane.shape === "hexagon"
          ? [svgNode("path", { d: hexagonPath(4.8), transform: `translate(${x} ${y})`, fill })]
          : [svgNode("circle", { cx: x, cy: y, r: 5, fill })];
    const name = svgNode(
      "text",
      { class: styles.laneName, "data-level": level, x: x + 14, y },
      lane.name,
    );
    const end = frame.plot.from - frame.gutter - 8;
    const count = svgNode(
      "text",
      { class: styles.laneName, "data-level": level, "text-anchor": "end", x: end, y },
      lane.count ?? "",
    );
    return [...marks, name, ...(lane.count === undefined ? [] : [count])];
  });
}

/** In a gutter the mark is ours, and so is what carries the event's id and takes the click. */
function outsideNode(item: SceneItem, props: TimelineProps): SVGElement {
  const { mark, target, y } = item;
  const shape = itemShape(item, props);
  const half = Math.min(12, Math.max(target.to - target.from, 8) / 2);
  return svgNode(
    "g",
    { class: styles.outside, "data-event": mark.id, "data-lit": shape.state.lit },
    svgNode("rect", {
      x: middleOf(target) - half,
      y: y - half,
      width: 2 * half,
      height: 2 * half,
      fill: "transparent",
    }),
    ...markShape(shape),
  );
}

/** Highlighted with any that is; muted only if all are. */
function highestLevel(ids: readonly EventId[], levelOf: TimelineProps["levelOf"]): EmphasisLevel {
  let highest: EmphasisLevel = "muted";
  for (const id of ids) {
    const level = levelOf(id);
    if (level === "highlighted") return level;
    if (level === "default") highest = level;
  }
  return highest;
}

const leaderNode = (from: Point, to: Point): SVGElement =>
  svgNode("line", { class: styles.leader, x1: from.x, y1: from.y, x2: to.x, y2: to.y });

const leveled = (level: EmphasisLevel) => ({
  "data-level": level,
  "data-lit": level === "highlighted",
});
