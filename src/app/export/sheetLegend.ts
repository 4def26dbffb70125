import type { Messages } from "../../i18n/messages.ts";
import { trefoilPath } from "../../views/marks/trefoilPath.ts";
import { glyphNode } from "../../views/marks/glyphNode.ts";
import { partGlyph } from "../../views/matrix/partGlyph.ts";
import { markShape } from "../../views/timeline/markShape.ts";
import { svgNode } from "../../views/marks/svgNode.ts";
import styles from "./Sheet.module.css";
import { sheetText, widthIn } from "./sheetText.ts";

interface LegendEntry {
  readonly words: string;
  readonly width: number;
  /** Around a middle line at 0, from 0 to the right. */
  readonly mark: readonly SVGElement[];
}

const line = (dashes?: string, round = false): SVGElement =>
  svgNode("line", {
    class: styles.line,
    x1: 1,
    x2: 21,
    y1: 0,
    y2: 0,
    "stroke-dasharray": dashes,
    "stroke-linecap": round ? "round" : undefined,
  });

const ring = (cx: number, r: number): SVGElement =>
  svgNode("circle", { class: styles.outline, cx, cy: 0, r });

export function networkLegend({ legend }: Messages["network"]): readonly LegendEntry[] {
  const knot = svgNode("path", {
    class: styles.line,
    d: trefoilPath,
    transform: "translate(8.5 0) scale(0.8)",
  });
  return [
    { words: legend.strand, width: 22, mark: [line()] },
    { words: legend.planned, width: 22, mark: [line("6 3.5")] },
    { words: legend.named, width: 22, mark: [line("0.1 4", true)] },
    { words: legend.knot, width: 17, mark: [knot] },
    { words: legend.size, width: 26, mark: [ring(5, 3.75), ring(18, 7)] },
  ];
}

const looks = ["day", "within", "around", "before", "planned"] as const;
const fades = {
  day: [0, 0],
  within: [0, 0],
  around: [0.45, 0.45],
  before: [0.8, 0],
  planned: [0, 0],
};
const still = { hovered: false, selected: false, focused: false };

export function timelineLegend({ short }: Messages["dateLegend"]): readonly LegendEntry[] {
  return looks.map((look) => {
    const width = look === "day" || look === "planned" ? 10 : 20;
    const [fadeStart = 0, fadeEnd = 0] = fades[look];
    const span = { from: 0, to: width };
    const mark = markShape({
      mark: { look, fadeStart, fadeEnd },
      style: look === "planned" ? "planned" : "solid",
      tone: "var(--ink2)",
      full: span,
      seen: span,
      y: 0,
      thickness: 10,
      state: still,
    });
    return { words: short[look], width, mark };
  });
}

export function matrixLegend({ legend }: Messages["matrix"]): readonly LegendEntry[] {
  const parts = ["solid", "host", "planned", "named", "subject"] as const;
  return parts.map((part) => {
    const form =
      part === "host" ? ({ look: "solid", host: true } as const) : { look: part, host: false };
    const glyph = partGlyph(form, "var(--ink2)").map(glyphNode);
    const mark = svgNode("g", { transform: "translate(8 0)" }, ...glyph);
    return { words: legend[part], width: 16, mark: [mark] };
  });
}

const betweenMarkAndWords = 7;
const betweenEntries = 18;

/** In one line, as many as find room, from the left or up to the right. */
export function drawLegend(
  svg: SVGElement,
  entries: readonly LegendEntry[],
  place: {
    readonly left: number;
    readonly right: number;
    readonly y: number;
    readonly end: boolean;
  },
): void {
  const { left, right, y, end } = place;
  const wide = entries.map((one) => ({
    ...one,
    whole: one.width + betweenMarkAndWords + Math.ceil(widthIn(svg, one.words, "small")),
  }));
  const fitting = wide.filter(
    (_, at) => total(wide.slice(0, at + 1).map(({ whole }) => whole)) <= right - left,
  );
  let x = end ? right - total(fitting.map(({ whole }) => whole)) : left;
  for (const { mark, words, width, whole } of fitting) {
    svg.append(svgNode("g", { transform: `translate(${x} ${y})` }, ...mark));
    sheetText(svg, words, "small", {
      x: x + width + betweenMarkAndWords,
      y: y - 8,
      width: whole,
      lines: 1,
    });
    x += whole + betweenEntries;
  }
}

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 0) + betweenEntries * Math.max(widths.length - 1, 0);
