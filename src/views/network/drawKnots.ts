import { changeSign, trefoilPath } from "../../scene/signs.ts";
import styles from "./Picture.module.css";
import { drawStrands } from "./drawCords.ts";
import type { KnotMark } from "./networkPicture.ts";
import { joinChildren, svgElement, write } from "../../scene/joinNodes.ts";

const HIT_RADIUS = 16;

/**
 * Ties run over the cords, so that each can be followed to its end; where they are hit lies under the cords, so
 * that they take no click from one.
 */
export function drawKnots(layer: SVGGElement, hits: SVGGElement, knots: readonly KnotMark[]): void {
  joinChildren(layer, knots, (knot) => knot.id, createKnot, updateKnot);
  joinChildren(
    hits,
    knots,
    (knot) => knot.id,
    ({ id }) =>
      svgElement("path", { class: styles.tieHit, "data-names": "knot", "data-named": id }),
    (element, knot) => write(element, { d: tiesOf(knot) }),
  );
}

const tiesOf = ({ strands }: KnotMark): string =>
  strands.flatMap(({ lines }) => lines.map(({ path }) => path)).join("");

function createKnot({ id }: KnotMark): SVGGElement {
  return svgElement(
    "g",
    { class: styles.knot, "data-knot": id },
    // Paints nothing; makes the glyph the middle of the group's box, where a click on the group lands.
    svgElement("rect", { class: styles.extent }),
    svgElement("g"),
    svgElement(
      "g",
      {},
      svgElement("circle", { class: styles.halo, r: 15 }),
      svgElement("circle", { class: styles.knotGround, r: 11 }),
      svgElement("circle", { class: styles.ring, r: 16 }),
      svgElement("circle", { class: styles.focusRing, r: 19 }),
      svgElement("path", {
        class: styles.trefoil,
        d: trefoilPath,
        transform: "scale(0.92) translate(0 1.7)",
      }),
      svgElement("circle", { class: styles.signGround, cx: 11, cy: 9, r: 7.5 }),
      svgElement("path", { class: styles.sign }),
      svgElement("circle", { class: styles.knotHit, r: HIT_RADIUS }),
    ),
  );
}

function updateKnot(element: Element, knot: KnotMark): void {
  const [extent, ties, glyph] = element.children;
  if (!extent || !ties || !glyph) return;
  write(element, {
    "data-level": knot.level,
    "data-selected": knot.selected,
    "data-focused": knot.focused,
    "data-change": knot.sign,
  });
  write(extent, {
    x: knot.x - knot.reach.x,
    y: knot.y - knot.reach.y,
    width: knot.reach.x * 2,
    height: knot.reach.y * 2,
  });
  write(glyph, {
    transform: `translate(${knot.x.toFixed(1)} ${knot.y.toFixed(1)}) scale(${knot.scale})`,
  });
  const sign = glyph.querySelector(`.${styles.sign}`);
  if (sign)
    write(sign, {
      d: knot.sign === null ? null : changeSign[knot.sign],
      transform: "translate(11 9)",
    });
  drawStrands(ties, knot.strands, knot.strandWidth, 0);
}
