import type { Arrangement } from "../model/arrangement.ts";
import { epochDayToIso } from "../model/dates/calendar.ts";
import { type DayWindow, dateMatchings } from "../model/dates/dayWindow.ts";
import { parseEdtf } from "../model/dates/parseEdtf.ts";
import { touchesYear } from "../model/dates/years.ts";
import { defaultWindow, extent } from "../model/defaultWindow.ts";
import { sortColumns } from "../model/eventSort.ts";
import type { Facet, FacetValueOf } from "../model/filter.ts";
import { datedOf, type GraphIndex } from "../model/graphIndex.ts";
import { alliancesOf } from "../model/memberships.ts";
import { laneGroups } from "../model/mergedLanes.ts";
import { playModes } from "../model/play.ts";
import { relationshipId } from "../model/projection.ts";
import { type ParameterName, type ViewParameter, viewParameters } from "../model/viewParameters.ts";
import {
  shownChanges,
  clampedDay,
  clampedSplit,
  clampedWindow,
  legalText,
  longestText,
  type ViewState,
} from "./viewState.ts";
import type { ReportNotice } from "./linkNotice.ts";
import { type arrangementNames, writeArrangement } from "./arrangementParameters.ts";
import { escapeId, type LinkValues, unescapeId } from "./linkText.ts";
import type { Selected } from "../model/emphasis.ts";
import { appearanceEntries, choice } from "./appearance.ts";
import { viewIds } from "./viewIds.ts";

/**
 * The one table of the link's parameters. `model/viewParameters.ts` says what each is, here is how it is read into the
 * view and written from it. Link, scenes, history, reset and embeds derive from it, so a new parameter is an entry in
 * both tables and a field of `ViewState`.
 */
export interface Parameter extends ViewParameter {
  /** The view with what the text means; what it cannot mean is reported and leaves the view as it is. */
  readonly read: (view: ViewState, text: string, context: ReadContext) => ViewState;
  /** null and the default are left out of a link. */
  readonly write: (view: ViewState) => string | null;
  /** `view` with what `from` has for this parameter. */
  readonly copy: (view: ViewState, from: ViewState) => ViewState;
}

interface ReadContext {
  readonly report: ReportNotice;
  /** All parameters of the link, for those that are read together. */
  readonly values: LinkValues;
  /** Of the data as the link arranges it. */
  readonly index: GraphIndex;
  readonly arrangement: Arrangement;
}

type Entry = Pick<Parameter, "read" | "write" | "copy">;
const entries: Readonly<Record<ParameterName, Entry>> = {
  // Version and scene decide what all others mean, so `decodeView` reads them first.
  v: { read: (view) => view, write: () => null, copy: (view) => view },
  story: {
    read: (view) => view,
    write: ({ scene }) => scene && scene.story,
    copy: field("scene"),
  },
  scene: { read: (view) => view, write: ({ scene }) => scene && scene.id, copy: field("scene") },
  sel: {
    read: (view, text, context) => ({ ...view, selection: readSelection(text, context) }),
    write: ({ selection }) => selection && selectionText(selection),
    copy: field("selection"),
  },
  partner: {
    read: (view, text, { index, report }) => {
      const exists = (id: string): boolean => index.actorById.has(actorNow(index, id));
      const allPartners = joinsAll(text, exists);
      const ids = allPartners ? text.replaceAll(/[ +]/gu, ",") : text;
      const partner = readActors(ids, "partner", index, exists, report);
      const filters = { ...view.filters, partner, allPartners: allPartners && partner.length > 1 };
      return { ...view, filters };
    },
    write: ({ filters: { partner, allPartners } }) =>
      partner.map(escapeJoined).join(allPartners ? " " : ","),
    copy: (view, { filters: { partner, allPartners } }) => ({
      ...view,
      filters: { ...view.filters, partner, allPartners },
    }),
  },
  year: filter("year", yearExists, Number),
  type: filter("type", (index) => (id) => index.eventTypeById.has(id), asWritten),
  topic: filter("topic", (index) => (id) => index.topicById.has(id), asWritten),
  source: filter("source", (index) => (id) => index.sourceById.has(id), asWritten),
  q: {
    read: (view, text, { report }) => {
      if (text.length > longestText) report("q", text, "too-long");
      else return { ...view, filters: { ...view.filters, text: legalText(text) } };
      return view;
    },
    write: ({ filters }) => filters.text,
    copy: (view, { filters: { text } }) => ({ ...view, filters: { ...view.filters, text } }),
  },
  from: {
    read: (view, _, context) => ({ ...view, window: readWindow(context) }),
    write: ({ window }) => window && epochDayToIso(window.start),
    copy: field("window"),
  },
  to: {
    read: (view, _, context) => ({ ...view, window: readWindow(context) }),
    write: ({ window }) => window && epochDayToIso(window.end),
    copy: field("window"),
  },
  reading: choice<ViewState>("dateMatching", "reading", dateMatchings),
  compare: {
    read: (view, text, context) => ({ ...view, compare: readCompare(text, context) }),
    write: ({ compare }) =>
      compare && `${epochDayToIso(compare.start)}..${epochDayToIso(compare.end)}`,
    copy: field("compare"),
  },
  changes: choice<ViewState>("changes", "changes", shownChanges),
  at: {
    read: (view, text, context) => {
      const day = readDay(text, "at", "latest", context);
      return day === null ? view : { ...view, at: clampedDay(day) };
    },
    write: ({ at }) => (at === null ? null : epochDayToIso(at)),
    copy: field("at"),
  },
  play: choice<ViewState>("play", "play", playModes),
  show: choice<ViewState>("show", "show", viewIds),
  split: {
    read: (view, text, { report }) => {
      const percent = Math.round(Number(text) * 100);
      if (!/^0\.\d+$/u.test(text) || percent !== clampedSplit(percent))
        report("split", text, "unknown-value");
      else return { ...view, split: percent };
      return view;
    },
    write: ({ split }) => (split === null ? null : String(split / 100)),
    copy: field("split"),
  },
  open: {
    read: (view, text, { report }) => {
      const named = text.split(",").filter((name) => name !== "");
      const unknown = named.filter((name) => !laneGroups.some((group) => group === name));
      for (const name of unknown) report("open", name, "unknown-value");
      return { ...view, open: laneGroups.filter((group) => named.includes(group)) };
    },
    write: ({ open }) => open.join(","),
    copy: field("open"),
  },
  hulls: {
    read: (view, text, { index, report }) => {
      const alliances = alliancesOf(index.graph);
      const exists = (id: string): boolean => alliances.has(actorNow(index, id));
      return { ...view, hulls: readActors(text, "hulls", index, exists, report) };
    },
    write: ({ hulls }) => hulls.map(escapeId).join(","),
    copy: field("hulls"),
  },
  sort: {
    read: (view, text, { report }) => {
      const descending = text.startsWith("-");
      const column = sortColumns.find((one) => one === (descending ? text.slice(1) : text));
      if (column === undefined) report("sort", text, "unknown-value");
      return column === undefined ? view : { ...view, sort: { column, descending } };
    },
    write: ({ sort: { column, descending } }) => (descending ? `-${column}` : column),
    copy: field("sort"),
  },
  ...appearanceEntries,
  focus: arrangement("focus"),
  lanes: arrangement("lanes"),
  tones: arrangement("tones"),
  same: arrangement("same"),
  scope: {
    read: (view, text) => ({ ...view, scope: text || null }),
    write: ({ scope }) => scope,
    copy: field("scope"),
  },
  data: {
    read: (view, text) => ({ ...view, data: text || null }),
    write: ({ data }) => data,
    copy: field("data"),
  },
};

export const parameters: readonly Parameter[] = viewParameters.map((parameter) => ({
  ...parameter,
  ...entries[parameter.name],
}));

function field(name: keyof ViewState): Entry["copy"] {
  return (view, from) => ({ ...view, [name]: from[name] });
}

/** One of the parts of an arrangement, which are read together. */
function arrangement(name: (typeof arrangementNames)[number]): Entry {
  return {
    read: (view, _, context) => ({ ...view, arrangement: context.arrangement }),
    write: (view) => writeArrangement[name](view.arrangement),
    copy: field("arrangement"),
  };
}

function filter<F extends Facet>(
  facet: F,
  exists: (index: GraphIndex) => (text: string) => boolean,
  valueOf: (text: string) => FacetValueOf<F>,
): Entry {
  return {
    read: (view, text, { index, report }) => {
      const values = readIds(text, facet, exists(index), report).map(valueOf);
      return { ...view, filters: { ...view.filters, [facet]: values } };
    },
    write: ({ filters }) => filters[facet].map((id) => escapeId(String(id))).join(","),
    copy: (view, { filters }) => ({
      ...view,
      filters: { ...view.filters, [facet]: filters[facet] },
    }),
  };
}

/** `a+b` is all of them, `a,b` any. A link decodes its "+" to a space; an id may have either, escaped or not. */
function joinsAll(text: string, exists: (id: string) => boolean): boolean {
  const any = text.split(",").map(unescapeId);
  return /[ +]/u.test(text) && !any.every((id) => id === "" || exists(id));
}

function escapeJoined(id: string): string {
  return escapeId(id).replaceAll(" ", "%20").replaceAll("+", "%2B");
}

function asWritten(id: string): string {
  return id;
}

function readIds(
  text: string,
  name: ParameterName,
  exists: (id: string) => boolean,
  report: ReportNotice,
): string[] {
  const ids = new Set(text.split(",").map(unescapeId));
  ids.delete("");
  return [...ids].filter((id) => {
    if (exists(id)) return true;
    report(name, id, "not-in-the-data");
    return false;
  });
}

/** Who an actor of the file is now that a person has merged some. */
const actorNow = ({ mergedInto }: GraphIndex, id: string): string => mergedInto.get(id) ?? id;

function readActors(
  text: string,
  name: ParameterName,
  index: GraphIndex,
  exists: (id: string) => boolean,
  report: ReportNotice,
): string[] {
  const ids = readIds(text, name, exists, report);
  return [...new Set(ids.map((id) => actorNow(index, id)))];
}

/** A choice, or a year between the choices that an event of several years touches. */
function yearExists(index: GraphIndex): (year: string) => boolean {
  const long = datedOf(index.events).filter(
    ({ date }) => date.reach.latest - date.reach.earliest > 366,
  );
  return (text) => {
    const year = Number(text);
    if (String(year) !== text || !Number.isInteger(year)) return false;
    return index.years.includes(year) || long.some(({ date }) => touchesYear(date, year));
  };
}

function readSelection(text: string, { index, report }: ReadContext): Selected | null {
  if (text === "") return null;
  const at = text.indexOf(":");
  const kind = text.slice(0, Math.max(at, 0));
  const rest = text.slice(at + 1);
  const id = kind === "actor" ? actorNow(index, unescapeId(rest)) : unescapeId(rest);
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
    const id = relationshipId(actorNow(index, a), actorNow(index, b));
    if (index.projection.relationshipById.has(id)) return id;
  }
  return null;
}

function selectionText({ kind, id }: Selected): string {
  if (kind !== "relationship") return `${kind}:${escapeId(id)}`;
  // The id of a relationship is written by us, so its "~" separates unless an actor's id has one too.
  return `${kind}:${id.replaceAll(/[%,:]/gu, escapeId)}`;
}

/** `from` counts from the first day it may mean, `to` until the last; one alone takes the other end from the data. */
function readWindow(context: ReadContext): DayWindow | null {
  const { values, index, report } = context;
  const start = readDay(values.get("from"), "from", "earliest", context);
  const end = readDay(values.get("to"), "to", "latest", context);
  if (start === null && end === null) return null;
  const opening = defaultWindow(index);
  const all = extent(index) ?? opening;
  const window = {
    start: start ?? (opening.start <= (end ?? Infinity) ? opening.start : all.start),
    end: end ?? (opening.end >= (start ?? -Infinity) ? opening.end : all.end),
  };
  if (window.start <= window.end) return clampedWindow(window);
  const found = `${epochDayToIso(window.start)} … ${epochDayToIso(window.end)}`;
  report(start === null ? "to" : "from", found, "ends-before-it-begins");
  return null;
}

/** `FROM..TO`, each in EDTF. */
function readCompare(text: string, context: ReadContext): DayWindow | null {
  if (text === "") return null;
  const [from = "", to = "", ...rest] = text.split("..");
  if (from === "" || to === "" || rest.length > 0) {
    context.report("compare", text, "not-a-date");
    return null;
  }
  const start = readDay(from, "compare", "earliest", context);
  const end = readDay(to, "compare", "latest", context);
  if (start === null || end === null) return null;
  if (start <= end) return clampedWindow({ start, end });
  context.report("compare", text, "ends-before-it-begins");
  return null;
}

function readDay(
  text: string | undefined,
  name: ParameterName,
  side: "earliest" | "latest",
  { report }: ReadContext,
): number | null {
  if (text === undefined || text === "") return null;
  const date = parseEdtf(text);
  if (date.ok) return date.value.known[side];
  report(name, text, "not-a-date");
  return null;
}
