import { barPath, type Cut } from "../../scene/barPath.ts";
import type { ClusterLook } from "./clusterLook.ts";
import styles from "./Cluster.module.css";
import { svgNode } from "../../scene/drawing.ts";

const radius = 4;
/** Of 13 px, as in a frame. */
const digit = 8.1;
const stripe = 3;
const leastWithStripe = 20;

/**
 * The drawing of a cluster, its left edge at x = 0 and its middle at y: a block in its lane's tone with
 * the count; filled from the floor as far as its events are highlighted; below a stripe of the lanes
 * that they lie in, if there are several. Where its events go on beyond the window it ends in a point.
 */
export function clusterNodes(
  look: ClusterLook,
  seen: number,
  height: number,
  y: number,
  cut: Cut,
): SVGElement[] {
  const width = Math.max(seen, 2);
  const top = y - height / 2;
  const box = { x: 0.5, width: Math.max(width - 1, 1), rx: Math.min(radius, width / 2) };
  const extent = { from: box.x, to: box.x + box.width };
  const around = (high: number): string => barPath(extent, y, high, cut, box.rx);
  const { tone, level } = look;
  const part = height * (look.highlighted / look.count);
  return [
    svgNode("title", {}, look.name),
    ...(look.hovered
      ? [
          svgNode("rect", {
            "data-ring": "",
            x: -4,
            width: width + 8,
            y: top - 4,
            height: height + 8,
            rx: radius + 4,
            fill: tone,
            "fill-opacity": 0.18,
          }),
        ]
      : []),
    svgNode("path", { class: styles.ground, d: around(height) }),
    svgNode("path", { class: styles.tint, "data-level": level, d: around(height), fill: tone }),
    ...(look.highlighted === 0
      ? []
      : [
          svgNode("rect", {
            class: styles.part,
            ...box,
            y: top + height - Math.max(part, 3),
            height: Math.max(part, 3),
            fill: tone,
          }),
        ]),
    ...(height < leastWithStripe ? [] : stripeNodes(look, width, top + height - stripe)),
    svgNode("path", {
      class: styles.edge,
      "data-level": level,
      d: around(height - 1),
      stroke: tone,
    }),
    ...countNodes(look, width, y),
  ];
}

/** The lanes of its events, each as long as it has events of them. */
function stripeNodes({ lanes, level }: ClusterLook, width: number, y: number): SVGElement[] {
  if (lanes.length < 2 || level === "muted") return [];
  const all = lanes.reduce((sum, { events }) => sum + events, 0);
  let x = 3;
  return lanes.map(({ tone, events }) => {
    const length = ((width - 6) * events) / all;
    const node = svgNode("rect", {
      x,
      y: y - 1.5,
      width: Math.max(length, 1),
      height: stripe,
      fill: tone,
    });
    x += length;
    return node;
  });
}

function countNodes(look: ClusterLook, width: number, y: number): SVGElement[] {
  const words = [look.part, look.total].find((text) => text.length * digit + 4 <= width);
  if (words === undefined) return [];
  return [
    svgNode("text", { class: styles.count, "data-level": look.level, x: width / 2, y }, words),
  ];
}
