import styles from "./Picture.module.css";
import type { CordMark, StrandMark } from "./networkPicture.ts";
import { joinChildren, svgElement, write, writeText, writeTone } from "./svgDom.ts";

const HIT = 24;

export function drawCords(layer: SVGGElement, cords: readonly CordMark[]): void {
  joinChildren(layer, cords, (cord) => cord.id, createCord, updateCord);
}

function createCord({ id }: CordMark): SVGGElement {
  return svgElement(
    "g",
    { class: styles.cord, "data-relationship": id },
    svgElement("path", { class: styles.focusBox }),
    svgElement("path", { class: styles.casing }),
    svgElement("path", { class: styles.hit }),
    svgElement("path", { class: styles.ground }),
    svgElement("g"),
    svgElement(
      "g",
      { class: styles.count },
      svgElement("rect", { rx: 4, height: 20 }),
      svgElement("text", { dy: "0.36em" }),
    ),
  );
}

function updateCord(element: Element, cord: CordMark): void {
  const [box, casing, hit, ground, strands, count] = element.children;
  if (!casing || !box || !hit || !ground || !strands || !count) return;
  if (element instanceof SVGElement) writeTone(element, cord.tone);
  const band = cord.ground !== null;
  write(element, {
    "data-level": cord.level,
    "data-selected": cord.selected,
    "data-band": band,
  });
  write(casing, { d: cord.axis, "stroke-width": cord.width + (cord.focused ? 12 : 7) });
  write(box, { d: cord.focused ? cord.axis : null, "stroke-width": cord.width + 16 });
  write(hit, { d: cord.axis, "stroke-width": Math.max(HIT, cord.width + 8) });
  write(ground, {
    d: cord.ground?.path ?? null,
    "stroke-width": cord.ground?.width ?? null,
    "data-alone": cord.ground?.alone ?? false,
  });
  drawStrands(strands, cord.strands, cord.strandWidth);
  const [plate, text] = count.children;
  if (cord.count === null || !plate || !text) {
    write(count, { display: "none" });
    return;
  }
  const { at, width } = cord.count;
  write(count, { display: null, transform: `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})` });
  write(plate, { x: -width / 2, y: -10, width });
  writeText(text, cord.count.text);
}

export function drawStrands(layer: Element, strands: readonly StrandMark[], width: number): void {
  joinChildren(
    layer,
    strands,
    (strand) => strand.event,
    (strand) => svgElement("g", { class: styles.strand, "data-event": strand.event }),
    (element, strand) => {
      write(element, { "data-selected": strand.selected });
      joinChildren(
        element,
        strand.lines.map((line, place) => ({ ...line, key: String(place) })),
        (line) => line.key,
        () =>
          svgElement(
            "g",
            {},
            svgElement("path", { class: styles.strandHit }),
            svgElement("path", { class: styles.line }),
          ),
        (pair, line) => {
          const [hit, drawn] = pair.children;
          if (!hit || !(drawn instanceof SVGElement)) return;
          writeTone(drawn, line.tone);
          write(hit, { d: line.path, "stroke-width": Math.max(width, Math.min(6, width * 3)) });
          write(drawn, {
            d: line.path,
            "data-level": line.level,
            "stroke-width": width,
            "stroke-dasharray": dashes(line.style, width),
            "stroke-dashoffset": line.phase === 0 ? null : (line.phase * width * 5.2).toFixed(1),
            "stroke-linecap": line.style === "named" ? "round" : "butt",
          });
        },
      );
    },
  );
}

function dashes(style: StrandMark["lines"][number]["style"], width: number): string | null {
  if (style === "planned") return `${(width * 3.2).toFixed(1)} ${(width * 2).toFixed(1)}`;
  if (style === "named") return `0.1 ${(width * 2.2).toFixed(1)}`;
  return null;
}
