import { changeSign } from "../../scene/signs.ts";
import { arrowPath, writeArrowText } from "./arrowText.ts";
import styles from "./Picture.module.css";
import type { CordMark, StrandMark } from "./networkPicture.ts";
import { edgeWidth } from "./strandPath.ts";
import { joinChildren, svgElement, write, writeTone } from "../../scene/joinNodes.ts";

const HIT = 24;
const SIGN_ROOM = 14;

/** The counts lie in a layer of their own, over the ties that may cross a band. */
export function drawCords(
  layer: SVGGElement,
  counts: SVGGElement,
  cords: readonly CordMark[],
): void {
  joinChildren(layer, cords, (cord) => cord.id, createCord, updateCord);
  drawCounts(counts, cords);
}

function createCord({ id }: CordMark): SVGGElement {
  return svgElement(
    "g",
    { class: styles.cord, "data-relationship": id },
    svgElement("path", { class: styles.focusBox }),
    svgElement("path", { class: styles.focusInside }),
    svgElement("path", { class: styles.hit }),
    svgElement("path", { class: styles.ground }),
    svgElement("g"),
  );
}

function updateCord(element: Element, cord: CordMark): void {
  const [box, inside, hit, ground, strands] = element.children;
  if (!inside || !box || !hit || !ground || !strands) return;
  if (element instanceof SVGElement) writeTone(element, cord.tone);
  const band = cord.ground !== null;
  write(element, {
    "data-level": cord.level,
    "data-selected": cord.selected,
    "data-band": band,
  });
  const focusAxis = cord.focused ? cord.axis : null;
  write(box, { d: focusAxis, "stroke-width": cord.width + 16 });
  write(inside, { d: focusAxis, "stroke-width": cord.width + 12 });
  write(hit, { d: cord.axis, "stroke-width": Math.max(HIT, cord.width + 8) });
  write(ground, {
    d: cord.ground?.path ?? null,
    "stroke-width": cord.ground?.width ?? null,
    "data-alone": cord.ground?.alone ?? false,
  });
  drawStrands(strands, cord.strands, cord.strandWidth, cord.strandGap);
}

interface CountMark {
  readonly id: string;
  readonly level: CordMark["level"];
  readonly count: NonNullable<CordMark["count"]>;
}

function drawCounts(layer: SVGGElement, cords: readonly CordMark[]): void {
  const counts = cords.flatMap(({ id, level, count }): CountMark[] =>
    count === null ? [] : [{ id, level, count }],
  );
  joinChildren(
    layer,
    counts,
    (one) => one.id,
    () =>
      svgElement(
        "g",
        { class: styles.count },
        svgElement("rect", { rx: 4, y: -10, height: 20 }),
        svgElement("text", { dy: "0.36em" }),
        svgElement("path"),
        svgElement("path", { class: styles.arrow }),
      ),
    (element, { level, count: { at, width, text, sign } }) => {
      const [plate, words, mark, arrow] = element.children;
      if (!plate || !words || !mark || !arrow) return;
      const room = sign === undefined || text === "" ? 0 : SIGN_ROOM;
      write(element, {
        transform: `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`,
        "data-level": level,
        "data-change": sign,
      });
      write(plate, { x: -width / 2, width });
      write(words, { x: room / 2 });
      write(mark, {
        d: sign === undefined ? null : changeSign[sign],
        transform: room === 0 ? null : `translate(${(11 - width / 2).toFixed(1)} 0)`,
      });
      writeArrowText(words, text);
      write(arrow, { d: arrowPath(text, 12, "middle", { x: room / 2, y: 4.3 }) || null });
    },
  );
}

export function drawStrands(
  layer: Element,
  strands: readonly StrandMark[],
  width: number,
  hitWidth: number,
): void {
  joinChildren(
    layer,
    strands,
    (strand) => strand.event,
    createStrand,
    (element, strand) => {
      const [extent, lines] = element.children;
      if (!extent || !lines) return;
      write(element, { "data-selected": strand.selected });
      write(extent, { ...strand.extent });
      joinChildren(
        lines,
        strand.lines.map((line, place) => ({ ...line, key: String(place) })),
        (line) => line.key,
        createLine,
        (pair, line) => {
          const [hit, drawn] = pair.children;
          if (!hit || !(drawn instanceof SVGElement)) return;
          writeTone(drawn, line.tone);
          write(hit, { d: line.path, "stroke-width": hitWidth });
          write(drawn, {
            d: line.path,
            "data-level": line.level,
            "stroke-width": line.hollow ? edgeWidth(width) : width,
            "data-hollow": line.hollow,
            "stroke-dasharray": dashes(line.style, width),
            "stroke-dashoffset": line.phase === 0 ? null : (line.phase * width * 5.2).toFixed(1),
            "stroke-linecap": line.style === "named" ? "round" : "butt",
          });
        },
      );
    },
  );
}

const createStrand = ({ event }: StrandMark): SVGGElement =>
  svgElement(
    "g",
    { class: styles.strand, "data-event": event },
    svgElement("rect", { class: styles.extent }),
    svgElement("g"),
  );

const createLine = (): SVGGElement =>
  svgElement(
    "g",
    {},
    svgElement("path", { class: styles.strandHit }),
    svgElement("path", { class: styles.line }),
  );

function dashes(style: StrandMark["lines"][number]["style"], width: number): string | null {
  if (style === "planned") return `${(width * 3.2).toFixed(1)} ${(width * 2).toFixed(1)}`;
  if (style === "named") return `0.1 ${(width * 2.2).toFixed(1)}`;
  return null;
}
