import { cutName } from "../marks/cutToFit.ts";
import type { ChosenMarks } from "./chosenMarks.ts";
import { focusIsOn, type NetworkState } from "./networkState.ts";
import type { RailItem, RailMark } from "./networkPicture.ts";
import { arrowTextWidth } from "./arrowText.ts";
import { textWidth } from "./textWidth.ts";

const LEFT = 24;
const TOP = 92;
const ROW = 38;
const RADIUS = 14;

/** Who is only spoken about: a column at the left, on a narrow screen a row below. Null without anyone. */
export function railMark(state: NetworkState, chosen: ChosenMarks): RailMark | null {
  const { scene, words } = state;
  const { subjects } = scene.web;
  const { area, compact, low } = scene.frame;
  if (subjects.length === 0 || low) return null;
  const bottom = area.y + area.height;
  if (compact) {
    const y = bottom + 22;
    const room = Math.max(1, Math.floor((area.width + 8) / 58));
    const items = subjects
      .slice(0, subjects.length > room ? room - 1 : room)
      .map((id, place) => item(state, chosen, id, { x: area.x + 14 + place * 58, y }, ""));
    const left = subjects.length - items.length;
    const more = left > 0 ? { x: area.x + items.length * 58 + 2, y, text: words.more(left) } : null;
    return { title: null, items, more, radius: RADIUS };
  }
  const rows = Math.max(1, Math.floor((bottom - TOP - 24) / ROW));
  const fitting = subjects.length > rows ? rows - 1 : subjects.length;
  const items = subjects
    .slice(0, fitting)
    .map((id, row) =>
      item(state, chosen, id, { x: LEFT + RADIUS, y: TOP + 32 + row * ROW }, words.name(id)),
    );
  const left = subjects.length - items.length;
  return {
    title: { x: LEFT, y: TOP, text: words.spokenAbout },
    items,
    more: left > 0 ? { x: LEFT, y: TOP + 32 + items.length * ROW, text: words.more(left) } : null,
    radius: RADIUS,
  };
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
      : words.fromTo(compared.before, compared.now)
    : words.shownOf(mentions);
  const room = 104 - arrowTextWidth(count, 12.5);
  const own = actor?.code ?? "";
  const code = own !== "" && textWidth(own, 12) <= RADIUS * 1.8 ? own : "";
  const name = fullName === "" ? "" : cutName(fullName, room, (text) => textWidth(text, 12.5));
  return {
    id,
    ...at,
    code,
    name,
    count,
    width: RADIUS * 2 + 10 + textWidth(name, 12.5) + 6 + arrowTextWidth(count, 12.5),
    ghost: mentions.shown === 0,
    level: emphasis.actor(id),
    selected: chosen.actors.has(id),
    focused: focusIsOn(state, id),
  };
}
