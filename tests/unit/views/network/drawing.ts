import { indexGraph, type GraphIndex } from "../../../../src/model/graphIndex.ts";
import { emphasise, type Focus, partsOf } from "../../../../src/model/emphasis.ts";
import { eventCounts } from "../../../../src/model/eventCounts.ts";
import type { EventGraph } from "../../../../src/model/eventGraph.ts";
import { toEpochDay } from "../../../../src/model/dates/calendar.ts";
import type { Projection } from "../../../../src/model/projection.ts";
import { createMusubiStore } from "../../../../src/store/createMusubiStore.ts";
import { shownProjection } from "../../../../src/store/selectors.ts";
import { defaultView } from "../../../../src/store/viewState.ts";
import { counts } from "../../../../src/i18n/en/counts.ts";
import { frameOf } from "../../../../src/views/network/layout/frame.ts";
import type { Size } from "../../../../src/scene/geometry.ts";
import { networkElements } from "../../../../src/views/network/draw/networkElements.ts";
import type { NetworkPicture } from "../../../../src/views/network/draw/marks.ts";
import { networkScene, webFor } from "../../../../src/views/network/layout/networkScene.ts";
import { graphFromText } from "../../../fixtures/graphFromText.ts";

/** A graph with cords, a band, knots, subjects, and two who never meet the focus. */
export const ties = `
        2022-05-15  meeting    japan nato
        2022-06-07  meeting    japan nato russia(subject) china(subject)
        2022-06-29  summit     japan nato  !planned
  gcap: 2022-12     project    japan italy united-kingdom  Fighter plan
  jet:  2035        project    japan italy united-kingdom  Fighter ready  !planned
  rome: 2023-01-10  meeting    japan italy russia(subject)  Rome talks
        2023-01-10  agreement  japan italy
  tour: 2023-01-11  tour       japan france italy united-kingdom(planned) united-states(planned) g7(named)  G7 tour
        2024-07-28  meeting    japan united-states north-korea(subject) china(subject)
        2024-07-28  statement  japan united-states china(subject)
        2024-07-28  statement  japan united-states north-korea(subject)
        2024-07-28  plan       japan united-states  !planned
        2025-03     meeting    japan united-states
        2025-03     plan       japan united-states  !planned
        2025-03     pledge     japan united-states
        2025-08     meeting    japan south-korea
        2025-09-08  statement  japan south-korea united-states(named) north-korea(subject)
        2022-02-24  invasion   russia ukraine
`;

export const indexOf = (picture: string): GraphIndex => indexGraph(graphFromText(picture));

interface Look {
  readonly size?: Size;
  readonly selection?: Focus | null;
  readonly hover?: Focus | null;
  readonly shown?: Projection;
  readonly roomAtStart?: boolean;
  readonly small?: boolean;
}

export const wide: Size = { width: 1040, height: 420 };

export function draw(index: GraphIndex, look: Look = {}): NetworkPicture {
  const { size = wide, selection = null, hover = null, shown = index.projection } = look;
  const { roomAtStart = false, small = false } = look;
  const frame = frameOf(size, webFor(index).subjects.length, { roomAtStart, small });
  const scene = networkScene(index, frame, new Map(), selection);
  const titleOf = (id: string) => index.eventById.get(id)?.row.title["en"] ?? "";
  return networkElements({
    index,
    scene,
    shown,
    counts: eventCounts(shown, index.projection),
    compared: null,
    emphasis: emphasise(selection, partsOf(index, selection), partsOf(index, hover)),
    selection,
    hover,
    focused: null,
    hulls: [],
    hullShape: null,
    words: {
      name: (id) => index.actorById.get(id)?.name["en"] ?? id,
      events: (count) => `${counts.shownOf(count)} events`,
      shownOf: (count) => counts.shownOf(count),
      badge: (own, withOthers) => (withOthers === 0 ? `${own}` : `${own} + ${withOthers}`),
      title: titleOf,
      date: (id) => index.eventById.get(id)?.row.date ?? "",
      spokenAbout: "Mentioned only",
      moreParties: (count) => `and ${count} more`,
      more: (count) => `${count} more`,
      inArcs: (count) => `${count} actors`,
      noOtherTie: "with no other tie",
      count: String,
      fromTo: (before, now) => `${before} → ${now}`,
      ratesFromTo: (before, now) => `${before} → ${now} a year`,
    },
  });
}

/** What a window of whole years leaves to show. */
export function shownOf(index: GraphIndex, from: number, to: number): Projection {
  const window = { start: toEpochDay(from, 1, 1), end: toEpochDay(to, 12, 31) };
  return shownProjection(createMusubiStore(index, { ...defaultView, window }).getState());
}

/** The same graph with every table the other way round. */
export function reversed(graph: EventGraph): EventGraph {
  return {
    ...graph,
    actors: graph.actors.toReversed(),
    events: graph.events.toReversed(),
    participations: graph.participations.toReversed(),
    citations: graph.citations.toReversed(),
  };
}

export const still = { x: 0, y: 0, k: 1 };
