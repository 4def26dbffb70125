import { epochDayToIso } from "../model/dates/calendar.ts";
import { readings, type DayWindow } from "../model/dates/dayWindow.ts";
import { parseEdtf } from "../model/dates/parseEdtf.ts";
import { touchesYear } from "../model/dates/years.ts";
import { defaultWindow, extent } from "../model/defaultWindow.ts";
import { byDate, sortColumns, type EventSort } from "../model/eventSort.ts";
import type { Filters } from "../model/filter.ts";
import type { GraphIndex } from "../model/graphIndex.ts";
import { alliancesOf } from "../model/memberships.ts";
import { playModes } from "../model/play.ts";
import { relationshipId } from "../model/projection.ts";
import { viewParameters } from "../model/viewParameters.ts";
import { languages } from "../i18n/language.ts";
import { clampedDay, clampedWindow } from "./clampedWindow.ts";
import type { ReportNotice } from "./linkNotice.ts";
import { unescapeId } from "./linkText.ts";
import {
  defaultView,
  legalText,
  longestText,
  motions,
  shows,
  themes,
  type Selected,
  type ViewState,
} from "./viewState.ts";

export type LinkValues = ReadonlyMap<string, string>;

const known = new Set(viewParameters);

/**
 * What the parameters of the present version mean for this data; never throws. Which scene is open is
 * read by `decodeView`: it decides what all others mean when they are not given.
 */
export function readView(values: LinkValues, index: GraphIndex, report: ReportNotice): ViewState {
  for (const [name, value] of values)
    if (!known.has(name)) report(name, value, "unknown-parameter");
  return {
    selection: readSelection(values.get("sel"), index, report),
    filters: readFilters(values, index, report),
    window: readWindow(values, index, report),
    reading: oneOf(values, "reading", readings, report) ?? defaultView.reading,
    compare: readCompare(values.get("compare"), report),
    at: readAt(values.get("at"), report),
    play: oneOf(values, "play", playModes, report) ?? defaultView.play,
    show: oneOf(values, "show", shows, report) ?? defaultView.show,
    hulls: readIds(values, "hulls", (id) => alliancesOf(index.graph).has(id), report),
    sort: readSort(values.get("sort"), report),
    lang: oneOf(values, "lang", languages, report) ?? null,
    theme: oneOf(values, "theme", themes, report) ?? defaultView.theme,
    motion: oneOf(values, "motion", motions, report) ?? defaultView.motion,
    embed: oneOf(values, "embed", ["1", "0"], report) === "1",
    still: oneOf(values, "static", ["1", "0"], report) === "1",
    controls: oneOf(values, "controls", ["1", "0"], report) !== "0",
    data: values.get("data") || null,
    scene: null,
  };
}

function readSelection(
  text: string | undefined,
  index: GraphIndex,
  report: ReportNotice,
): Selected | null {
  if (text === undefined || text === "") return null;
  const at = text.indexOf(":");
  const kind = text.slice(0, Math.max(at, 0));
  const rest = text.slice(at + 1);
  const id = unescapeId(rest);
  if (kind === "event" || kind === "actor") {
    const found = kind === "event" ? index.eventById.has(id) : index.actorById.has(id);
    if (found) return { kind, id };
    report("sel", text, "not-in-the-data");
  } else if (kind === "relationship") {
    const tie = readRelationship(rest, index);
    if (tie !== null) return { kind, id: tie };
    report("sel", text, "not-in-the-data");
  } else report("sel", text, "unknown-value");
  return null;
}

/** In either order; an id that contains "~" itself is found by trying each place to split. */
function readRelationship(text: string, index: GraphIndex): string | null {
  const parts = text.split("~");
  for (let at = 1; at < Math.min(parts.length, 16); at += 1) {
    const a = unescapeId(parts.slice(0, at).join("~"));
    const b = unescapeId(parts.slice(at).join("~"));
    const id = relationshipId(a, b);
    if (index.projection.relationshipById.has(id)) return id;
  }
  return null;
}

function readFilters(values: LinkValues, index: GraphIndex, report: ReportNotice): Filters {
  const ids = (name: string, exists: (id: string) => boolean): string[] =>
    readIds(values, name, exists, report);
  const text = values.get("q") ?? "";
  if (text.length > longestText) report("q", text, "too-long");
  return {
    partner: ids("partner", (id) => index.actorById.has(id)),
    year: ids("year", yearExists(index)).map(Number),
    type: ids("type", (id) => index.eventTypeById.has(id)),
    topic: ids("topic", (id) => index.topicById.has(id)),
    source: ids("source", (id) => index.sourceById.has(id)),
    text: text.length > longestText ? "" : legalText(text),
  };
}

function readIds(
  values: LinkValues,
  name: string,
  exists: (id: string) => boolean,
  report: ReportNotice,
): string[] {
  return listOf(values.get(name)).filter((id) => {
    if (exists(id)) return true;
    report(name, id, "not-in-the-data");
    return false;
  });
}

/** A choice, or a year between the choices that an event of several years touches. */
function yearExists(index: GraphIndex): (year: string) => boolean {
  const long = index.events.filter(({ date }) => date.known.latest - date.known.earliest > 366);
  return (text) => {
    const year = Number(text);
    if (String(year) !== text || !Number.isInteger(year)) return false;
    return index.years.includes(year) || long.some(({ date }) => touchesYear(date, year));
  };
}

/** `from` counts from the first day it may mean, `to` until the last; one alone takes the other end from the data. */
function readWindow(values: LinkValues, index: GraphIndex, report: ReportNotice): DayWindow | null {
  const start = readDay(values.get("from"), "from", "earliest", report);
  const end = readDay(values.get("to"), "to", "latest", report);
  if (start === null && end === null) return null;
  const all = extent(index) ?? defaultWindow(index);
  const usual = defaultWindow(index);
  const window = {
    start: start ?? (usual.start <= (end ?? Infinity) ? usual.start : all.start),
    end: end ?? (usual.end >= (start ?? -Infinity) ? usual.end : all.end),
  };
  if (window.start <= window.end) return clampedWindow(window);
  const found = `${epochDayToIso(window.start)} … ${epochDayToIso(window.end)}`;
  report(start === null ? "to" : "from", found, "ends-before-it-begins");
  return null;
}

/** `FROM..TO`, each in EDTF. */
function readCompare(text: string | undefined, report: ReportNotice): DayWindow | null {
  if (text === undefined || text === "") return null;
  const [from = "", to = "", ...rest] = text.split("..");
  if (from === "" || to === "" || rest.length > 0) {
    report("compare", text, "not-a-date");
    return null;
  }
  const start = readDay(from, "compare", "earliest", report);
  const end = readDay(to, "compare", "latest", report);
  if (start === null || end === null) return null;
  if (start <= end) return clampedWindow({ start, end });
  report("compare", text, "ends-before-it-begins");
  return null;
}

function readAt(text: string | undefined, report: ReportNotice): number | null {
  const day = readDay(text, "at", "latest", report);
  return day === null ? null : clampedDay(day);
}

function readDay(
  text: string | undefined,
  name: "from" | "to" | "compare" | "at",
  side: "earliest" | "latest",
  report: ReportNotice,
): number | null {
  if (text === undefined || text === "") return null;
  const date = parseEdtf(text);
  if (date.ok) return date.value.known[side];
  report(name, text, "not-a-date");
  return null;
}

function readSort(text: string | undefined, report: ReportNotice): EventSort {
  const descending = text?.startsWith("-") === true;
  const name = descending ? text.slice(1) : text;
  const column = sortColumns.find((one) => one === name);
  if (column !== undefined) return { column, descending };
  if (text !== undefined) report("sort", text, "unknown-value");
  return byDate;
}

function oneOf<Choice extends string>(
  values: LinkValues,
  name: string,
  choices: readonly Choice[],
  report: ReportNotice,
): Choice | undefined {
  const text = values.get(name);
  const choice = choices.find((one) => one === text);
  if (text !== undefined && choice === undefined) report(name, text, "unknown-value");
  return choice;
}

function listOf(text: string | undefined): readonly string[] {
  const parts = (text ?? "").split(",").map(unescapeId);
  return [...new Set(parts.filter((part) => part !== ""))];
}
