import styles from "../Picture.module.css";
import { joinChildren, svgElement, write, writeTone } from "../../../scene/joinNodes.ts";
import type { HullMark } from "./hullMarks.ts";

export function drawHulls(layer: SVGGElement, hulls: readonly HullMark[]): void {
  joinChildren(
    layer,
    hulls,
    (hull) => hull.id,
    ({ id }) => svgElement("path", { class: styles.hull, "data-hull": id }),
    (element, { path, tone, strong }) => {
      write(element, { d: path, "data-strong": strong });
      if (element instanceof SVGElement) writeTone(element, tone);
    },
  );
}
