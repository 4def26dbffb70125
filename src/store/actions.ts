import { toEpochDay } from "../model/dates/calendar.ts";
import type { DayWindow } from "../model/dates/dayWindow.ts";
import { sameFocus, type Focus } from "../model/emphasis.ts";
import { noFilters, type Facet, type FacetValueOf, type Filters } from "../model/filter.ts";
import type { Language } from "../i18n/language.ts";
import type { MusubiState } from "./createMusubiStore.ts";
import { shownEvents } from "./selectors.ts";
import type { Selected, Show, Theme, ViewState } from "./viewState.ts";

/** What a person can do. Each call is one change of the state, or none where nothing would change. */
export interface MusubiActions {
  readonly select: (selection: Selected | null) => void;
  readonly hover: (focus: Focus | null) => void;
  /** Selects the next (1) or previous (-1) of the shown events, in order of time. */
  readonly stepEvent: (step: 1 | -1) => void;
  readonly openKnot: (knot: string | null) => void;
  readonly toggleFilter: <F extends Facet>(facet: F, value: FacetValueOf<F>) => void;
  readonly clearFacet: (facet: Facet | "text") => void;
  /** All facets at once. */
  readonly setFilters: (filters: Filters) => void;
  readonly clearFilters: () => void;
  readonly setText: (text: string) => void;
  /** Whole days, both included; null returns to the default window. */
  readonly setWindow: (window: DayWindow | null) => void;
  readonly setShow: (show: Show) => void;
  readonly setLanguage: (language: Language | null) => void;
  readonly setTheme: (theme: Theme) => void;
  /** Back, forward, and a link followed inside the page. */
  readonly replaceView: (view: ViewState) => void;
}

/** The years an EDTF date writes with four digits, which is how the link holds the window. */
const firstDay = toEpochDay(-9999, 1, 1);
const lastDay = toEpochDay(9999, 12, 31);

export function createActions(
  set: (change: Partial<MusubiState>) => void,
  get: () => MusubiState,
): MusubiActions {
  const change = (part: Partial<ViewState>): void => set({ view: { ...get().view, ...part } });
  const read = (): ViewState => get().view;
  const filters = (): ViewState["filters"] => read().filters;

  return {
    select: (selection) => {
      const openKnot = null;
      if (!sameFocus(read().selection, selection))
        set({ view: { ...read(), selection }, openKnot });
      else if (get().openKnot !== null) set({ openKnot });
    },
    hover: (hover) => {
      if (!sameFocus(get().hover, hover)) set({ hover });
    },
    stepEvent: (step) => {
      const events = shownEvents(get());
      const { selection } = read();
      const at =
        selection?.kind === "event" ? events.findIndex(({ id }) => id === selection.id) : -1;
      const next = at < 0 ? events.at(step > 0 ? 0 : -1) : events[at + step];
      if (next) change({ selection: { kind: "event", id: next.id } });
    },
    openKnot: (openKnot) => {
      if (get().openKnot !== openKnot) set({ openKnot });
    },
    toggleFilter: (facet, value) => {
      const chosen: readonly unknown[] = filters()[facet];
      const next = chosen.includes(value)
        ? chosen.filter((one) => one !== value)
        : [...chosen, value];
      change({ filters: { ...filters(), [facet]: next } });
    },
    clearFacet: (facet) => {
      if (filters()[facet].length > 0)
        change({ filters: { ...filters(), [facet]: noFilters[facet] } });
    },
    setFilters: (next) => change({ filters: next }),
    clearFilters: () => change({ filters: noFilters }),
    setText: (text) => {
      if (filters().text !== text) change({ filters: { ...filters(), text } });
    },
    setWindow: (window) => {
      const next = window && clamped(window);
      const now = read().window;
      if (next?.start !== now?.start || next?.end !== now?.end) change({ window: next });
    },
    setShow: (show) => {
      if (read().show !== show) change({ show });
    },
    setLanguage: (lang) => {
      if (read().lang !== lang) change({ lang });
    },
    setTheme: (theme) => {
      if (read().theme !== theme) change({ theme });
    },
    replaceView: (view) => set({ view, openKnot: null }),
  };
}

function clamped({ start, end }: DayWindow): DayWindow {
  const from = Math.min(Math.max(Math.round(start), firstDay), lastDay);
  return { start: from, end: Math.min(Math.max(Math.round(end), from), lastDay) };
}
