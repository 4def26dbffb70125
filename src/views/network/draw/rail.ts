import { cutName } from "../../../lib/cutToFit.ts";
import { changeNumbers, signOf } from "./changeMarks.ts";
import type { ChosenMarks } from "./chosenMarks.ts";
import { focusIsOn, type NetworkState } from "../networkState.ts";
import type { RailItem, RailMark } from "./marks.ts";
import { arrowPath, arrowTextWidth, writeArrowText } from "../../../scene/arrowText.ts";
import { changeSign } from "../../../scene/signs.ts";
import { textWidth } from "../../../scene/text.ts";
import picture from "./Picture.module.css";
import styles from "./Rail.module.css";
import { svgNode } from "../../../scene/drawing.ts";
import type { Point } from "../../../scene/geometry.ts";
import { joinChildren, write, writeText } from "../../../scene/joinNodes.ts";

const LEFT = 24;
const TOP = 92;
const ROW = 38;
const RADIUS = 14;
/** Of the rail at the bottom: from one column to the next, from one row to the next, how far it reaches below the nodes, and how high. */
const COLUMN = 152;
const LOW_ROW = 30;
/** With room: while periods are compared, a count has a line of its own below its name. */
const ROOMY_ROW = 36;
const LOW_FOOT = 38;
const LOW_TOP = 196;
/** How high on a low page, where what stands over the picture covers it. */
const HIGHEST_TOP = 44;
/** In a row: from the middle of a mark to its count, and from one to the next. */
const COUNT_AT = 18;
const BETWEEN = 12;

/** Who is only spoken about: a column at the left, on a narrow screen a row below. Null without anyone. */
export function railMark(state: NetworkState, chosen: ChosenMarks): RailMark | null {
  const { scene, words } = state;
  const { area, compact, low } = scene.frame;
  const subjects = railSubjects(state, chosen);
  if (subjects.length === 0 || low) return null;
  const bottom = area.y + area.height;
  if (compact) return railRow(state, chosen, bottom + 22);
  if (scene.frame.roomy) return lowRail(state, chosen, bottom);
  const rows = Math.max(1, Math.floor((bottom - TOP - 24) / ROW));
  const fitting = subjects.length > rows ? rows - 1 : subjects.length;
  const items = subjects
    .slice(0, fitting)
    .map((id, row) =>
      item(state, chosen, id, { x: LEFT + RADIUS, y: TOP + 32 + row * ROW }, words.name(id)),
    );
  const left = subjects.slice(items.length);
  return {
    title: { x: LEFT, y: TOP, text: words.spokenAbout },
    items,
    more: moreMark(state, { x: LEFT, y: TOP + 32 + items.length * ROW }, left),
    radius: RADIUS,
  };
}

/** On a stage only those whom the scene mentions. */
function railSubjects({ scene }: NetworkState, chosen: ChosenMarks): readonly string[] {
  const { subjects } = scene.web;
  return scene.frame.bare ? subjects.filter((id) => chosen.actors.has(id)) : subjects;
}

/** At the bottom, in two columns where they have room: what is above is free for what stands over the picture. */
function lowRail(state: NetworkState, chosen: ChosenMarks, bottom: number): RailMark {
  const { scene, words } = state;
  const { subjects } = scene.web;
  const columns = scene.frame.area.x >= LEFT + 2 * COLUMN ? 2 : 1;
  const needed = Math.ceil(subjects.length / columns);
  // Its last row reaches below the nodes, to above what stands at the foot.
  const foot = bottom + (scene.frame.legend ? RADIUS : LOW_FOOT);
  const row = LOW_TOP + RADIUS + needed * ROOMY_ROW <= foot ? ROOMY_ROW : LOW_ROW;
  const rowsBelow = (y: number): number => Math.max(1, Math.floor((foot - RADIUS - y) / row));
  const most = columns * (rowsBelow(LOW_TOP) >= needed ? needed : rowsBelow(HIGHEST_TOP));
  const fitting = subjects.length > most ? most - 1 : subjects.length;
  const rows = Math.ceil((fitting + Number(fitting < subjects.length)) / columns);
  const top = foot - rows * row;
  const placeOf = (at: number) => ({
    x: LEFT + (at % columns) * COLUMN,
    y: top + Math.floor(at / columns) * row,
  });
  const items = subjects.slice(0, fitting).map((id, at) => {
    const { x, y } = placeOf(at);
    return item(state, chosen, id, { x: x + RADIUS, y }, words.name(id));
  });
  return {
    title: { x: LEFT, y: top - 28, text: words.spokenAbout },
    items,
    more: moreMark(state, placeOf(fitting), subjects.slice(fitting)),
    radius: RADIUS,
  };
}

/** Each as wide as its count; those without room are counted at the end. */
function railRow(state: NetworkState, chosen: ChosenMarks, y: number): RailMark {
  const { scene, words } = state;
  const { area, bare } = scene.frame;
  const subjects = railSubjects(state, chosen);
  // On a stage the area of the marks leaves room for names at its sides, which the row has no need of.
  const left = bare ? 10 : area.x;
  // At the end of the row is the button of the memberships.
  const right = area.x + area.width + (bare ? 54 : -22);
  const items: RailItem[] = [];
  const ends: number[] = [];
  for (const id of subjects) {
    const x = (ends.at(-1) ?? left - BETWEEN) + BETWEEN + RADIUS;
    const one = item(state, chosen, id, { x, y }, "");
    items.push(one);
    ends.push(x + COUNT_AT + arrowTextWidth(one.count, 12.5));
  }
  const moreAfter = (fitting: number) => words.more(subjects.length - fitting);
  const fits = (fitting: number): boolean => {
    const end = ends[fitting - 1] ?? left - BETWEEN;
    if (fitting === subjects.length) return end <= right;
    return end + BETWEEN + textWidth(moreAfter(fitting), 12.5) <= right;
  };
  let fitting = subjects.length;
  while (fitting > 0 && !fits(fitting)) fitting--;
  const after = (ends[fitting - 1] ?? left - BETWEEN) + BETWEEN;
  const more = moreMark(state, { x: after, y }, subjects.slice(fitting));
  return { title: null, items: items.slice(0, fitting), more, radius: RADIUS };
}

/** Where there is no room for the rest, their number, which lists them. */
function moreMark({ words }: NetworkState, at: Point, actors: readonly string[]): RailMark["more"] {
  return actors.length > 0 ? { ...at, text: words.more(actors.length), actors } : null;
}

function item(
  state: NetworkState,
  chosen: ChosenMarks,
  id: string,
  at: { readonly x: number; readonly y: number },
  fullName: string,
): RailItem {
  const { index, scene, counts, emphasis, words } = state;
  const actor = index.actorById.get(id);
  const mentions = counts.mentions(id);
  const compared = state.compared?.ties.subjects.get(id);
  const count = compared
    ? scene.frame.compact
      ? words.count(compared.now)
      : changeNumbers(state.compared, compared, words)
    : words.shownOf(mentions);
  const isBelow = compared !== undefined && fullName !== "";
  const room = 104 - (isBelow ? 0 : arrowTextWidth(count, 12.5));
  const own = actor?.code ?? "";
  const code = own !== "" && textWidth(own, 12) <= RADIUS * 1.8 ? own : "";
  const name = fullName === "" ? "" : cutName(fullName, room, (text) => textWidth(text, 12.5));
  return {
    id,
    ...at,
    code,
    name,
    count,
    isBelow,
    sign: isBelow ? signOf(compared) : undefined,
    width: isBelow
      ? RADIUS * 2 + 10 + Math.max(textWidth(name, 12.5), 14 + arrowTextWidth(count, 12.5))
      : name === ""
        ? RADIUS + COUNT_AT + arrowTextWidth(count, 12.5)
        : RADIUS * 2 + 10 + textWidth(name, 12.5) + 6 + arrowTextWidth(count, 12.5),
    ghost: mentions.shown === 0,
    level: emphasis.actor(id),
    selected: chosen.actors.has(id),
    focused: focusIsOn(state, id),
  };
}

export function drawRail(layer: SVGGElement, rail: RailMark | null): void {
  const [captions, items] = layer.children;
  if (!captions || !items) return;
  joinChildren(
    captions,
    [rail?.title ?? [], rail?.more ?? []].flat(),
    (text) => ("actors" in text ? "more" : "title"),
    (text) => ("actors" in text ? createMore() : svgNode("text", caption)),
    (element, { x, y, text }) => {
      const [hit, words = element] = element.children;
      write(words, { x, y });
      writeText(words, text);
      if (hit) write(hit, { x: x - 6, y: y - 15, width: textWidth(text, 12.5) + 12 });
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

const caption = { class: styles.railCaption, dy: "0.36em" };

function createMore(): SVGGElement {
  const hit = svgNode("rect", { class: styles.railHit, height: 30, rx: 15 });
  return svgNode("g", { class: styles.more, "data-more": "" }, hit, svgNode("text", caption));
}

function createItem({ id }: RailItem, radius: number): SVGGElement {
  return svgNode(
    "g",
    { class: styles.subject, "data-actor": id },
    svgNode("rect", { class: styles.railHit, x: -radius - 3, y: -17, height: 34, rx: 17 }),
    svgNode("circle", { class: styles.railRing, r: radius }),
    svgNode("circle", { class: styles.focusRing, r: radius + 4 }),
    svgNode("text", { class: styles.railCode, dy: "0.36em" }),
    svgNode(
      "text",
      { class: styles.railName, dy: "0.36em", x: radius + 10 },
      svgNode("tspan"),
      svgNode("tspan", { dx: 6 }),
    ),
    svgNode("path", { class: picture.arrow }),
    svgNode("path", { class: styles.railSign }),
  );
}

function updateItem(element: Element, item: RailItem): void {
  const [hit, , , code, label, arrow, sign] = element.children;
  const [name, count] = label?.children ?? [];
  if (!hit || !code || !label || !name || !count || !arrow || !sign) return;
  write(element, {
    transform: `translate(${item.x.toFixed(1)} ${item.y.toFixed(1)})`,
    "data-level": item.level,
    "data-lit": item.level === "highlighted",
    "data-selected": item.selected,
    "data-focused": item.focused,
    "data-ghost": item.ghost,
  });
  write(hit, { width: item.width + 8 });
  const named = item.name !== "";
  const indent = item.sign === undefined ? 0 : 14;
  write(label, { x: named ? 24 : 18 });
  // Under the name, or behind it.
  write(name, { dy: item.isBelow ? "-0.55em" : null });
  write(
    count,
    item.isBelow
      ? { x: 24 + indent, dx: null, dy: "1.25em" }
      : { x: null, dx: named ? 6 : 0, dy: null },
  );
  writeText(code, item.code);
  writeText(name, item.name);
  writeArrowText(count, item.count);
  const before = item.isBelow ? 24 + indent : named ? 30 + textWidth(item.name, 12.5) : 18;
  const base = { x: before, y: item.isBelow ? 8.8 : 4.5 };
  write(arrow, { d: arrowPath(item.count, 12.5, "start", base) || null });
  write(sign, {
    d: item.sign === undefined ? null : changeSign[item.sign],
    "data-change": item.sign,
    transform: "translate(29 4.6)",
  });
}
