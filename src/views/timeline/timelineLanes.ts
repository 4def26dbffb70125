import type { EmphasisLevel } from "../../model/emphasis.ts";
import type { EventCount } from "../../model/eventCounts.ts";
import type { GraphIndex, IndexedEvent } from "../../model/graphIndex.ts";
import { countValues, ordersOf } from "../../model/countValues.ts";
import { laneForms } from "../../model/laneForms.ts";
import { homeLane, type Lane } from "../../model/lanes.ts";
import { type LaneRow, laneRows, smallPartners } from "../../model/mergedLanes.ts";
import { actorShape } from "../../scene/actorGlyph.ts";
import { partnerTone } from "../../scene/partnerTone.ts";
import { comparedEvents } from "../../store/comparing.ts";
import { derive } from "../../store/derive.ts";
import { shownEvents } from "../../store/selectors.ts";
import { voiceOf } from "../../store/voice.ts";
import type { LaneView } from "./layout/timelineProps.ts";

const mergeable = derive(({ index }) => [index], smallPartners);

/** Those that would share a lane if they were not chosen, as one text: it stays the same while others are chosen. */
const chosenSmall = derive(
  (state) => [mergeable(state), state.view.selection, state.view.filters.partner],
  (small, selection, partners) =>
    [...partners, ...(selection?.kind === "actor" ? [selection.id] : [])]
      .filter((actor) => small.has(actor))
      .toSorted()
      .join(" "),
);

/** The rows of lanes that the timeline shows. */
export const shownRows = derive(
  (state) => [state.index, state.view.open, chosenSmall(state), state.view.embed],
  (index, open, chosen, embed) => laneRows(index, open, new Set(chosen.split(" ")), embed),
);

/** The positions of the rows whose partner is selected or filtered by. */
export const chosenRows = derive(
  (state) => [state.index, shownRows(state), state.view.selection, state.view.filters.partner],
  (index, rows, selection, partners) => {
    const chosen = new Set(selection?.kind === "actor" ? [...partners, selection.id] : partners);
    return rows.flatMap(({ lanes: [lane = -1], group }, row) =>
      group === undefined && chosen.has(index.lanes[lane]?.actor ?? "") ? [row] : [],
    );
  },
);

/** The colours of the index's lanes. */
export const laneTones = derive(
  ({ index }) => [index],
  (index) => index.lanes.map((lane) => toneOf(index, lane)),
);

function toneOf(index: GraphIndex, { id, actor }: Lane): string {
  if (actor !== undefined) return partnerTone(index, actor);
  return id === homeLane ? "var(--ink)" : "var(--ink3)";
}

/** Each of the index's lanes with its name, shape and colour, in the reader's language. */
export const ownLaneViews = derive(
  (state) => [state.index, laneTones(state), voiceOf(state)],
  (index, tones, { shortNameOf: nameOf, text: { timeline: text } }) =>
    index.lanes.map(({ id, actor }, lane): LaneView => {
      const tone = tones[lane] ?? "var(--ink3)";
      const row = actor === undefined ? undefined : index.actorById.get(actor);
      if (actor !== undefined && row !== undefined) {
        const name = nameOf(actor);
        return { name, code: row.code ?? name, tone, shape: actorShape(row.kind), actor };
      }
      const [name, code] =
        id === homeLane
          ? [text.atHome, text.lane.codes.home]
          : [text.elsewhere, text.lane.codes.elsewhere];
      return { name, code, tone, shape: "circle" };
    }),
);

/** The same of the rows of lanes. */
export const laneViews = derive(
  (state) => [shownRows(state), ownLaneViews(state), voiceOf(state)],
  (rows, own, { text: { timeline: text } }) =>
    rows.flatMap(({ lanes, group, isOpen = false, isWithin }): readonly LaneView[] => {
      const views = lanes.flatMap((lane) => own[lane] ?? []);
      if (group === undefined)
        return views.map((view) => (isWithin === undefined ? view : { ...view, isWithin }));
      const opens = {
        id: group,
        isOpen,
        names: views.map(({ name }) => name),
        codes: views.map(({ name, code = name }) => code),
        tones: views.map(({ tone }) => tone),
      };
      const named = { name: text.lane[group], code: text.lane.codes[group] };
      return [{ ...named, tone: "var(--ink2)", shape: "circle", group: opens }];
    }),
);

const wholeCounts = derive(
  (state) => [state.index, shownRows(state)],
  (index, rows) => countIn(index, rows, index.events),
);

/** How many events each row has, on the basis of the counts of actors. */
export const rowCounts = derive(
  (state) => [state.index, shownRows(state), shownEvents(state), wholeCounts(state)],
  (index, rows, shown, all): readonly EventCount[] => {
    const some = shown === index.events ? all : countIn(index, rows, shown);
    return rows.map((_, row) => ({ shown: some[row] ?? 0, of: all[row] ?? 0 }));
  },
);

/** How many events each row has in either period; null: nothing is compared. */
export const rowChanges = derive(
  (state) => [state.index, shownRows(state), comparedEvents(state), shownEvents(state)],
  (index, rows, compared, shown): readonly (readonly [before: number, now: number])[] | null => {
    if (compared === null) return null;
    const [before, now] = [countIn(index, rows, compared.before), countIn(index, rows, shown)];
    return rows.map((_, row) => [before[row] ?? 0, now[row] ?? 0]);
  },
);

/** With the room that their counts may need, which filters do not change. */
export const countedLanes = derive(
  (state) => [
    laneViews(state),
    voiceOf(state),
    // As one text, which stays the same while filters change.
    rowCounts(state)
      .map(({ of }) => of)
      .join(),
    state.view.compare !== null,
  ],
  (lanes, { text: { counts, compare } }, widest, compares): readonly LaneView[] => {
    const most = widest.split(",").map(Number);
    return lanes.map((lane, row) => {
      const of = most[row] ?? 0;
      const half = Math.floor(of / 2);
      const change = compares ? compare.fromTo(half, of - half + 1) : null;
      const widestCount = {
        alone: change ?? counts.number(of),
        ofAll: change ?? counts.shownOf({ shown: of - 1, of }),
      };
      return of === 0 ? lane : { ...lane, widestCount };
    });
  },
);

/** An event of several lanes of a row counts there once. */
function countIn(
  index: GraphIndex,
  rows: readonly LaneRow[],
  events: readonly IndexedEvent[],
): readonly number[] {
  const { forms, of } = laneForms(index);
  const counts = countValues(of, ordersOf(events), forms.length);
  return rows.map(({ lanes }) =>
    forms.reduce(
      (sum, own, form) =>
        sum + (own.some((lane) => lanes.includes(lane)) ? (counts[form] ?? 0) : 0),
      0,
    ),
  );
}

/** A row of several lanes is highlighted with any of them, and muted only if all are. */
export function rowLevel(
  index: GraphIndex,
  row: LaneRow | undefined,
  levelOf: (lane: string) => EmphasisLevel,
): EmphasisLevel {
  const levels = (row?.lanes ?? []).map((lane) => levelOf(index.lanes[lane]?.id ?? ""));
  if (levels.includes("highlighted")) return "highlighted";
  return levels.length > 0 && levels.every((level) => level === "muted") ? "muted" : "default";
}
