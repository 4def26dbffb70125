import { isolated } from "../../../lib/bidi.ts";
import { arrowPath, writeArrowText } from "../../../scene/arrowText.ts";
import styles from "./Overlay.module.css";
import { labelSize, lineHeight, lineWidth, signRoom } from "../layout/labelWishes.ts";
import type { LabelLine, LabelMark, Overlay } from "./marks.ts";
import { changeSign } from "../../../scene/signs.ts";
import { svgNode } from "../../../scene/drawing.ts";
import { joinChildren, write, writeTone } from "../../../scene/joinNodes.ts";

export function drawOverlay(layer: SVGGElement, { labels, chip, beads, threads }: Overlay): void {
  const [threadLayer, beadLayer, labelLayer, arrowLayer, chipLayer] = layer.children;
  if (!threadLayer || !beadLayer || !labelLayer || !arrowLayer || !chipLayer) return;
  joinChildren(
    threadLayer,
    threads,
    (thread) => thread.key,
    () => svgNode("path", { class: styles.thread }),
    (element, { path }) => write(element, { d: path }),
  );
  joinChildren(
    beadLayer,
    beads.map((bead, place) => ({ ...bead, key: String(place) })),
    (bead) => bead.key,
    () =>
      svgNode(
        "g",
        { class: styles.bead },
        svgNode("circle", { r: 8 }),
        svgNode("circle", { r: 4 }),
      ),
    (element, { x, y, tone }) => {
      write(element, { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` });
      if (element instanceof SVGElement) writeTone(element, tone);
    },
  );
  joinChildren(labelLayer, labels, (label) => label.key, createLabel, updateLabel);
  joinChildren(
    arrowLayer,
    labels.flatMap((label) => {
      const [d, signs] = [arrowsOf(label), signsOf(label)];
      return d === "" && signs.length === 0 ? [] : [{ key: label.key, d, signs }];
    }),
    (arrow) => arrow.key,
    () => svgNode("g", {}, svgNode("path", { class: styles.arrow }), svgNode("g")),
    (element, { d, signs }) => {
      const [arrow, layer] = element.children;
      if (!arrow || !layer) return;
      write(arrow, { d: d || null });
      joinChildren(
        layer,
        signs.map((sign, row) => ({ ...sign, row })),
        ({ row }) => String(row),
        () => svgNode("path", { class: styles.sign }),
        (mark, { sign, x, y }) =>
          write(mark, {
            d: changeSign[sign],
            "data-change": sign,
            transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
          }),
      );
    },
  );
  joinChildren(
    chipLayer,
    chip === null ? [] : [chip],
    () => "chip",
    () =>
      svgNode(
        "g",
        { class: styles.chip },
        svgNode("rect", { rx: 4 }),
        svgNode("text", { dy: "0.36em" }),
        svgNode("path", { class: styles.arrow }),
      ),
    (element, { box, text }) => {
      const [plate, words, arrow] = element.children;
      if (!plate || !words || !arrow) return;
      write(element, { transform: `translate(${box.x.toFixed(1)} ${box.y.toFixed(1)})` });
      write(plate, { width: box.width, height: box.height });
      write(words, { x: box.width / 2, y: box.height / 2 });
      writeArrowText(words, text);
      const base = { x: box.width / 2, y: box.height / 2 + labelSize.count * 0.36 };
      write(arrow, { d: arrowPath(text, labelSize.count, "middle", base) });
    },
  );
}

const arrowsOf = ({ x, y, align, lines }: LabelMark): string =>
  lines
    .map((line, row) =>
      arrowPath(line.text, labelSize[line.kind], align, {
        x: x + indentOf(line, align),
        y: y + row * lineHeight + 12,
      }),
    )
    .join("");

/** How far the text of a line is moved aside for its sign. */
function indentOf({ sign }: LabelLine, align: LabelMark["align"]): number {
  if (sign === undefined || align === "end") return 0;
  return align === "start" ? signRoom : signRoom / 2;
}

/** Where signs stand, in the middle of each. */
function signsOf({ x, y, align, lines }: LabelMark) {
  return lines.flatMap((line, row) => {
    if (line.sign === undefined) return [];
    const left = { start: 0, middle: -0.5, end: -1 }[align] * lineWidth(line);
    return [{ sign: line.sign, x: x + left + 5, y: y + row * lineHeight + 8 }];
  });
}

const createLabel = ({ of }: LabelMark): SVGTextElement =>
  svgNode("text", { class: styles.label, "data-names": of.kind, "data-named": of.id });

function updateLabel(element: Element, label: LabelMark): void {
  if (label.tone !== undefined && element instanceof SVGElement) writeTone(element, label.tone);
  write(element, {
    transform: `translate(${label.x.toFixed(1)} ${label.y.toFixed(1)})`,
    "text-anchor": label.align,
    "data-level": label.level,
  });
  joinChildren(
    element,
    label.lines.map((line, row) => ({ ...line, row })),
    (line) => String(line.row),
    () => svgNode("tspan", { x: 0 }),
    (tspan, { row, ...line }) => {
      write(tspan, {
        x: indentOf(line, label.align),
        y: row * lineHeight + 12,
        "data-kind": line.kind,
        "font-size": labelSize[line.kind],
      });
      if (line.count === undefined) writeArrowText(tspan, line.text);
      else writeCounted(tspan, line.text, line.count);
    },
  );
}

/** The space is for whoever copies the words. */
function writeCounted(element: Element, text: string, count: string): void {
  const words = isolated(text);
  if (element.textContent === `${words} ${count}`) return;
  const size = { "data-kind": "count", "font-size": labelSize.count };
  element.replaceChildren(words, svgNode("tspan", size, ` ${count}`));
}
