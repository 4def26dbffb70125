import { hexagonPath } from "../../../scene/actorGlyph.ts";
import { fadingIn } from "../../../scene/appearing.ts";
import { svgNode } from "../../../scene/drawing.ts";
import { sceneChange } from "../../../scene/sceneChange.ts";
import { lanesDrawing } from "../draw/lanesDrawing.ts";
import { labelIndent } from "../layout/axis.ts";
import { xOf } from "../layout/timeScale.ts";
import styles from "./StageTimeline.module.css";
import type { LaneLabel, StageScene } from "./stageScene.ts";

/** Draws a stage's timeline; from scene to scene marks come and go as strands do, unless nothing may move. */
export function stageDrawing(svg: SVGSVGElement): (drawn: StageScene, still: boolean) => void {
  const gone = svgNode("g", { class: styles.gone });
  const change = sceneChange(gone, (mark) => mark.getAttribute("data-event"), fadingIn);
  return (drawn, still) => {
    const now = svg.querySelector(`.${styles.lanes}`);
    if (now !== null && !still) change.before(now);
    gone.setAttribute("transform", `translate(0 ${drawn.axis})`);
    drawStage(svg, drawn, gone);
    const next = svg.querySelector(`.${styles.lanes}`);
    if (now !== null && next !== null && !still) change.after(next);
  };
}

/** The years, the lanes with their names and counts, the marks. */
function drawStage(
  svg: SVGSVGElement,
  { scene, props, axis, labels, chosen }: StageScene,
  gone: SVGGElement,
): void {
  const moved = { transform: `translate(0 ${axis})` };
  svg.replaceChildren(
    svgNode("g", { class: styles.axis }, ...axisNodes(scene, axis)),
    gone,
    svgNode(
      "g",
      { ...moved, class: styles.lanes },
      ...lanesDrawing(scene, props, { names: false, targets: true }),
    ),
    svgNode("g", moved, ...labels.map(labelNode), ...chosen.flatMap(chosenNodes)),
  );
}

function axisNodes({ ticks, scale, frame }: StageScene["scene"], height: number): SVGElement[] {
  const { plot } = frame;
  const inside = ticks
    .map((tick) => ({ ...tick, x: xOf(scale, tick.day) }))
    .filter(({ x }) => x >= plot.from - 1 && x <= plot.to);
  const strong = inside.filter((tick) => tick.strong);
  return [
    ...inside.map(({ x, strong: isStrong }) =>
      svgNode("line", {
        class: styles.tick,
        x1: x,
        x2: x,
        y1: isStrong ? 3 : height - 3,
        y2: height,
      }),
    ),
    ...strong.map(({ x, label }) =>
      svgNode("text", { class: styles.year, x: x + labelIndent, y: height / 2 + 1 }, label),
    ),
  ];
}

function chosenNodes({ text, from, y, leader }: StageScene["chosen"][number]): SVGElement[] {
  const [start, end] = leader ?? [];
  return [
    ...(start === undefined || end === undefined
      ? []
      : [
          svgNode("line", {
            class: styles.leader,
            x1: start.x,
            y1: start.y,
            x2: end.x,
            y2: end.y,
          }),
        ]),
    svgNode("text", { class: styles.chosen, x: from, y }, text),
  ];
}

function labelNode({ lane, band, count, level, x, countAt }: LaneLabel): SVGElement {
  const y = band.top + band.height / 2;
  const fill = level === "muted" ? "var(--node-mute)" : lane.tone;
  return svgNode(
    "g",
    { class: styles.label, "data-level": level, "data-lane": "" },
    svgNode("rect", { y: band.top, height: band.height, width: x, fill: "none" }),
    lane.shape === "hexagon"
      ? svgNode("path", { d: hexagonPath(5), transform: `translate(5.5 ${y})`, fill })
      : svgNode("circle", { cx: 5.5, cy: y, r: 5, fill }),
    svgNode("text", { x, y }, lane.name),
    ...(countAt === null || count === ""
      ? []
      : [svgNode("text", { class: styles.count, x: countAt, y }, count)]),
  );
}
