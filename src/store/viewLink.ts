import { epochDayToIso } from "../model/dates/calendar.ts";
import { byDate, type EventSort } from "../model/eventSort.ts";
import { facets } from "../model/filter.ts";
import type { GraphIndex } from "../model/graphIndex.ts";
import { linkNotices, type LinkNotice, type ReportNotice } from "./linkNotice.ts";
import { escapeId, readParameters, writeParameters } from "./linkText.ts";
import { readView, type LinkValues } from "./readView.ts";
import { defaultView, type ViewState } from "./viewState.ts";

/**
 * The view as a link and back. Both ways are pure; decoding is total: whatever it cannot follow is
 * named in a notice, and the rest of the link works.
 *
 *   encodeView({ ...defaultView, selection: { kind: "relationship", id: "italy~japan" } })
 *     → "?v=1&sel=relationship:italy~japan"
 */
export interface DecodedView {
  readonly view: ViewState;
  readonly notices: readonly LinkNotice[];
}

const version = 1;

/** Bring the parameters of an older version to the next one's; keyed by the older. */
const upgraders: Readonly<Record<number, (values: LinkValues) => LinkValues>> = {};

/** A value is read up to this length: hundreds of ids, far beyond what a person chooses. */
const longestValue = 32_768;

export function decodeView(search: string, index: GraphIndex): DecodedView {
  const { report, list } = linkNotices();
  const values = new Map<string, string>();
  for (const { name, value, raw } of readParameters(search)) {
    if (values.has(name)) report(name, raw, "repeated");
    else if (value === null) report(name, raw, "malformed");
    else if (value.length > longestValue) report(name, raw, "too-long");
    else values.set(name, value);
  }
  const view = readView(upgraded(values, report), index, report);
  return { view, notices: list() };
}

/** Defaults are left out; a view of nothing but defaults is the empty text. */
export function encodeView(view: ViewState): string {
  const { selection, filters, window, compare, show, lang, theme, motion } = view;
  const parameters: (readonly [string, string])[] = [];
  const add = (name: string, value: string | null): void => {
    if (value !== null && value !== "") parameters.push([name, value]);
  };
  if (selection) add("sel", selectionText(selection));
  for (const facet of facets)
    add(facet, filters[facet].map((id) => escapeId(String(id))).join(","));
  add("q", filters.text);
  add("from", window && epochDayToIso(window.start));
  add("to", window && epochDayToIso(window.end));
  add("reading", view.reading === defaultView.reading ? null : view.reading);
  add("compare", compare && `${epochDayToIso(compare.start)}..${epochDayToIso(compare.end)}`);
  add("at", view.at === null ? null : epochDayToIso(view.at));
  add("play", view.play === defaultView.play ? null : view.play);
  add("show", show === defaultView.show ? null : show);
  add("hulls", view.hulls.map(escapeId).join(","));
  add("sort", sortText(view.sort));
  add("lang", lang);
  add("theme", theme === defaultView.theme ? null : theme);
  add("motion", motion === defaultView.motion ? null : motion);
  add("embed", view.embed ? "1" : null);
  add("data", view.data);
  return parameters.length > 0 ? writeParameters([["v", String(version)], ...parameters]) : "";
}

function selectionText({ kind, id }: NonNullable<ViewState["selection"]>): string {
  if (kind !== "relationship") return `${kind}:${escapeId(id)}`;
  // The id of a relationship is written by us, so its "~" separates unless an actor's id has one too.
  return `${kind}:${id.replaceAll(/[%,:]/gu, escapeId)}`;
}

function sortText({ column, descending }: EventSort): string | null {
  if (column === byDate.column && descending === byDate.descending) return null;
  return descending ? `-${column}` : column;
}

function upgraded(values: LinkValues, report: ReportNotice): LinkValues {
  const written = values.get("v");
  if (written === undefined) return values;
  const from = /^\d{1,4}$/u.test(written) ? Number(written) : Number.NaN;
  if (!(from >= 1 && from <= version)) {
    report("v", written, "unknown-version");
    return values;
  }
  let current: LinkValues = values;
  for (let at = from; at < version; at += 1) current = upgraders[at]?.(current) ?? current;
  return current;
}
