import type { DayWindow } from "../model/dates/dayWindow.ts";
import { type EventList, sameFocus, type Selected } from "../model/emphasis.ts";
import type { EventId } from "../model/eventGraph.ts";
import { noFilters, sameFilters, type Filters } from "../model/filter.ts";
import type { GraphIndex } from "../model/graphIndex.ts";
import { relationshipId } from "../model/projection.ts";
import { arrangedIndex } from "./arrangedIndex.ts";
import { clampedDay, clampedSplit, clampedWindow, legalText, type ViewState } from "./viewState.ts";
import { laneGroups } from "../model/mergedLanes.ts";
import type { MusubiActions, MusubiState } from "./musubiState.ts";
import { timelineWindow, viewAlone, viewComparing, withPeriods } from "./comparing.ts";
import { openScene, viewOfScene } from "./openScene.ts";
import { openStory, restingWindow, windowOf } from "./selectors.ts";
import { drawerContent, steppedEvents, steppedList } from "./drawer.ts";
import { eventsOf } from "../model/selectedEvents.ts";
import { carriedOver } from "../model/periods.ts";

export function createActions(
  set: (change: Partial<MusubiState>) => void,
  get: () => MusubiState,
): MusubiActions {
  const change = (part: Partial<ViewState>): void => set({ view: { ...get().view, ...part } });
  const read = (): ViewState => get().view;
  const filters = (): Filters => read().filters;
  const setFilters = (wanted: Filters): void => {
    const allPartners = wanted.allPartners && wanted.partner.length > 1;
    const next = { ...wanted, allPartners, text: legalText(wanted.text) };
    if (sameFilters(filters(), next)) return;
    const sameYears = next.year.join() === filters().year.join();
    change(sameYears ? { filters: next } : { filters: next, window: null });
  };

  return {
    select: (selection) => {
      const picks = get().picks + (selection === null ? 0 : 1);
      if (!sameFocus(read().selection, selection))
        set({
          view: { ...read(), selection },
          picks,
          listed: null,
          chosenFrom: selection?.kind === "event" ? listWith(get(), selection.id) : null,
        });
      else if (get().listed !== null) set({ listed: null });
    },
    hover: (hover) => {
      if (!sameFocus(get().hover, hover)) set({ hover });
    },
    stepEvent: (step) => {
      const events = steppedEvents(get());
      const { selection } = read();
      const from =
        selection?.kind === "event" ? get().index.eventById.get(selection.id) : undefined;
      const at = step > 0 ? 0 : -1;
      const next =
        from === undefined
          ? events.at(at)
          : events.filter(({ order }) => (order - from.order) * step > 0).at(at);
      if (next === undefined || next === from) return;
      set({
        view: { ...read(), selection: { kind: "event", id: next.id } },
        listed: null,
        chosenFrom: steppedList(get()),
      });
    },
    list: (listed) => {
      if (sameFocus(get().listed, listed)) return;
      if (listed === null) return set({ listed });
      const { embed, scene } = read();
      // A scene keeps what it is about.
      const view = embed || scene !== null ? read() : { ...read(), selection: null };
      set({ view, listed, chosenFrom: null, picks: get().picks + 1 });
    },
    closeDrawer: () => {
      if (drawerContent(get())?.kind === "comparison") get().actions.stopComparing();
      else get().actions.select(null);
    },
    toggleFilter: (facet, value) => {
      const chosen: readonly unknown[] = filters()[facet];
      const next = chosen.includes(value)
        ? chosen.filter((one) => one !== value)
        : [...chosen, value];
      setFilters({ ...filters(), [facet]: next });
    },
    clearFacet: (facet) => setFilters({ ...filters(), [facet]: noFilters[facet] }),
    setFilters,
    clearFilters: () => setFilters(noFilters),
    setText: (text) => setFilters({ ...filters(), text }),
    setWindow: (window) => {
      const next = window && clampedWindow(window);
      if (!sameWindow(read().window, next)) change({ window: next });
    },
    showTime: (next) => {
      const { compare } = read();
      const carried = (period: DayWindow) => carriedOver(period, timelineWindow(get()), next);
      if (compare !== null)
        return get().actions.setPeriods(carried(compare), carried(windowOf(get())));
      // At rest it is nobody's choice.
      get().actions.setWindow(sameWindow(next, restingWindow(get())) ? null : next);
    },
    setDateMatching: (dateMatching) => {
      if (read().dateMatching !== dateMatching) change({ dateMatching });
    },
    startComparing: () => {
      if (read().compare === null) set({ view: viewComparing(get()), listed: null });
    },
    stopComparing: () => {
      if (read().compare !== null) set({ view: viewAlone(get()) });
    },
    setOnlyChanges: (only) => {
      const changes = only ? "only" : "all";
      if (read().changes !== changes) change({ changes });
    },
    setCompare: (window) => {
      const compare = clampedWindow(window);
      if (!sameWindow(read().compare, compare)) change({ compare });
    },
    setPeriods: (compare, window) =>
      set({ view: withPeriods(read(), clampedWindow(compare), clampedWindow(window)) }),
    setAt: (day) => {
      const at = day === null ? null : clampedDay(day);
      if (read().at === at) return;
      const view = { ...read(), at };
      set(at === null ? { view, playing: false } : { view });
    },
    setPlaying: (playing) => {
      if (get().playing !== playing) set({ playing });
    },
    setPlay: (play) => {
      if (read().play !== play) change({ play });
    },
    setShow: (show) => {
      if (read().show !== show) change({ show });
    },
    setSplit: (wanted) => {
      const split = wanted === null ? null : clampedSplit(wanted);
      if (read().split !== split) change({ split });
    },
    toggleLanes: (group) => {
      const { open } = read();
      change({ open: laneGroups.filter((one) => open.includes(one) !== (one === group)) });
    },
    toggleHull: (alliance) => {
      const { hulls } = read();
      const others = hulls.filter((one) => one !== alliance);
      change({ hulls: others.length < hulls.length ? others : [...hulls, alliance] });
    },
    arrange: (arrangement) => {
      const { file, view, index: before } = get();
      if (view.arrangement === arrangement) return;
      const index = arrangedIndex(file, arrangement);
      const selection = selectionNow(view.selection, before, index);
      const partner = [
        ...new Set(view.filters.partner.map((id) => index.mergedInto.get(id) ?? id)),
      ];
      const filters = { ...view.filters, partner };
      const next = { ...view, arrangement, selection, filters };
      set({ view: next, hover: null, listed: null, chosenFrom: null });
    },
    setSort: (sort) => {
      const now = read().sort;
      if (now.column !== sort.column || now.descending !== sort.descending) change({ sort });
    },
    setLanguage: (lang) => {
      if (read().lang !== lang) change({ lang });
    },
    setTheme: (theme) => {
      if (read().theme !== theme) change({ theme });
    },
    openScene: (place) => {
      if (place === null) {
        if (read().scene !== null) change({ scene: null });
        return;
      }
      const story = get().stories.find(({ id }) => id === place.story);
      const scene = story?.scenes.find(({ id }) => id === place.scene);
      if (story && scene)
        set({
          view: viewOfScene(openScene(story, scene, get().index), read()),
          listed: null,
          chosenFrom: null,
          playing: false,
        });
    },
    stepScene: (step) => {
      const open = openStory(get());
      const next = open?.story.scenes[open.at + step];
      if (open && next) get().actions.openScene({ story: open.story.id, scene: next.id });
    },
    setStories: (stories) => set({ stories }),
    keepStories: () => set({ keptStories: get().stories }),
    replaceView: (view) => {
      if (read() !== view || get().listed !== null)
        set({ view, listed: null, chosenFrom: null, playing: false });
    },
  };
}

/** What was chosen or listed until now, if it holds the event that is chosen next. */
function listWith(state: MusubiState, event: EventId): EventList | null {
  const list = steppedList(state);
  const holds = list !== null && eventsOf(state.index, list).some(({ id }) => id === event);
  return holds ? list : null;
}

/** What was chosen, by who its actors are now; null where nobody shares an event any more. */
function selectionNow(
  selection: Selected | null,
  before: GraphIndex,
  index: GraphIndex,
): Selected | null {
  if (selection === null || selection.kind === "event") return selection;
  const { mergedInto, actorById, projection } = index;
  const now = (id: string): string => mergedInto.get(id) ?? id;
  if (selection.kind === "actor") {
    const id = now(selection.id);
    return actorById.has(id) ? { kind: "actor", id } : null;
  }
  const tie = before.projection.relationshipById.get(selection.id);
  if (tie === undefined) return null;
  const id = relationshipId(now(tie.a), now(tie.b));
  return projection.relationshipById.has(id) ? { kind: "relationship", id } : null;
}

function sameWindow(one: DayWindow | null, other: DayWindow | null): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}
