import { arrowPath, writeArrowText } from "./arrowText.ts";
import styles from "./Picture.module.css";
import type { RailItem, RailMark } from "./networkPicture.ts";
import { joinChildren, svgElement, write, writeText } from "../../scene/joinNodes.ts";
import { textWidth } from "../../scene/text.ts";

interface RailText {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export function drawRail(layer: SVGGElement, rail: RailMark | null): void {
  const [captions, items] = layer.children;
  if (!captions || !items) return;
  const texts: RailText[] = [];
  if (rail?.title) texts.push({ key: "title", ...rail.title });
  if (rail?.more) texts.push({ key: "more", ...rail.more });
  joinChildren(
    captions,
    texts,
    (text) => text.key,
    () => svgElement("text", { class: styles.railCaption, dy: "0.36em" }),
    (element, { x, y, text }) => {
      write(element, { x, y });
      writeText(element, text);
    },
  );
  joinChildren(
    items,
    rail?.items ?? [],
    (item) => item.id,
    (item) => createItem(item, rail?.radius ?? 0),
    updateItem,
  );
}

function createItem({ id }: RailItem, radius: number): SVGGElement {
  return svgElement(
    "g",
    { class: styles.subject, "data-actor": id },
    svgElement("rect", { class: styles.railHit, x: -radius - 3, y: -17, height: 34, rx: 17 }),
    svgElement("circle", { class: styles.railRing, r: radius }),
    svgElement("circle", { class: styles.focusRing, r: radius + 4 }),
    svgElement("text", { class: styles.railCode, dy: "0.36em" }),
    svgElement(
      "text",
      { class: styles.railName, dy: "0.36em", x: radius + 10 },
      svgElement("tspan"),
      svgElement("tspan", { dx: 6 }),
    ),
    svgElement("path", { class: styles.arrow }),
  );
}

function updateItem(element: Element, item: RailItem): void {
  const [hit, , , code, label, arrow] = element.children;
  const [name, count] = label?.children ?? [];
  if (!hit || !code || !label || !name || !count || !arrow) return;
  write(element, {
    transform: `translate(${item.x.toFixed(1)} ${item.y.toFixed(1)})`,
    "data-level": item.level,
    "data-selected": item.selected,
    "data-focused": item.focused,
    "data-ghost": item.ghost,
  });
  write(hit, { width: item.width + 8 });
  write(label, { x: item.name === "" ? 18 : 24 });
  write(count, { dx: item.name === "" ? 0 : 6 });
  writeText(code, item.code);
  writeText(name, item.name);
  writeArrowText(count, item.count);
  const before = item.name === "" ? 18 : 30 + textWidth(item.name, 12.5);
  write(arrow, { d: arrowPath(item.count, 12.5, "start", { x: before, y: 4.5 }) || null });
}
