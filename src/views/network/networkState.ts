import type { Emphasis, Focus, Pointed } from "../../model/emphasis.ts";
import type { EventCount, EventCounts } from "../../model/eventCounts.ts";
import type { ActorId, EventId } from "../../model/eventGraph.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";
import type { Projection } from "../../model/projection.ts";
import type { Comparison, PeriodLengths } from "../../model/comparison.ts";
import type { HullShape } from "./layout/hullShape.ts";
import type { NetworkScene } from "./layout/networkScene.ts";
import { dateShort } from "../../i18n/dateText.ts";
import { derive } from "../../store/derive.ts";
import { membersInWindow } from "../../store/selectors.ts";
import { voiceOf } from "../../store/voice.ts";

/** All that the picture depends on; the words in the reader's language. */
export interface NetworkState {
  readonly index: GraphIndex;
  readonly scene: NetworkScene;
  readonly shown: Projection;
  readonly counts: EventCounts;
  /** A pinned period beside the window, whose ties are among the shown; null: none. */
  readonly compared: NetworkComparison | null;
  readonly emphasis: Emphasis;
  readonly selection: Focus | null;
  readonly hover: Pointed | null;
  /** What has the focus of the tree. */
  readonly focused: Focus | null;
  /** The alliances that are switched on, with who was a member in the window. */
  readonly hulls: readonly { readonly alliance: ActorId; readonly members: readonly ActorId[] }[];
  /** What draws around them; null: it has not come yet. */
  readonly hullShape: HullShape | null;
  readonly words: NetworkWords;
}

/** Two periods set side by side. */
export interface NetworkComparison {
  readonly ties: Comparison;
  readonly lengths: PeriodLengths;
  /** Whether stronger and weaker go by events a year. */
  readonly byRate: boolean;
  readonly periodOf: (event: EventId) => "before" | "now" | "both" | null;
}

export interface NetworkWords {
  readonly name: (actor: string) => string;
  readonly events: (count: EventCount) => string;
  readonly shownOf: (count: EventCount) => string;
  readonly badge: (own: number, withOthers: number) => string;
  /** Of an event: its short title, and its date in short. */
  readonly title: (event: string) => string;
  readonly date: (event: string) => string;
  readonly spokenAbout: string;
  readonly more: (count: number) => string;
  readonly moreParties: (count: number) => string;
  /** "113 actors", "with no other tie". */
  readonly inArcs: (count: number) => string;
  readonly noOtherTie: string;
  readonly count: (count: number) => string;
  /** "2 → 5", "1 → 2.5/yr". */
  readonly fromTo: (before: number, now: number) => string;
  readonly ratesFromTo: (before: number, now: number) => string;
}

/** A relationship without a cord of its own is shown by its two actors. */
export function focusIsOn({ focused, index, scene, shown }: NetworkState, actor: string): boolean {
  if (focused?.kind !== "relationship") return isFocusOf(focused, "actor", actor);
  const hasCord =
    shown.cordById.get(focused.id) !== undefined &&
    scene.web.cords.some((cord) => cord.id === focused.id);
  const tie = index.projection.relationshipById.get(focused.id);
  return !hasCord && (tie?.a === actor || tie?.b === actor);
}

export const isFocusOf = (focus: Pointed | null, kind: Focus["kind"], id: string): boolean =>
  focus !== null && focus.kind === kind && focus.id === id;

/** The picture's words in the reader's language; actors by their short name where they have one. */
export const networkWords = derive(
  (state) => [state.index, voiceOf(state)],
  (index, { language, localized, shortNameOf, text: { network, compare } }): NetworkWords => ({
    name: shortNameOf,
    events: network.events,
    shownOf: network.shownOf,
    badge: network.badge,
    title: (id) => {
      const row = index.eventById.get(id)?.row;
      return localized(row?.shortTitle ?? row?.title);
    },
    date: (id) => {
      const event = index.eventById.get(id);
      return event === undefined ? "" : dateShort(event.date, language);
    },
    spokenAbout: network.spokenAbout,
    more: network.more,
    moreParties: network.moreParties,
    inArcs: network.inArcs,
    noOtherTie: network.noOtherTie,
    count: network.count,
    fromTo: compare.fromTo,
    ratesFromTo: compare.ratesUpTo,
  }),
);

/** The alliances that are switched on, each with its members in the window. */
export const shownHulls = derive(
  (state) => [state.view.hulls, membersInWindow(state)],
  (on, members): NetworkState["hulls"] =>
    on.map((alliance) => ({ alliance, members: members.get(alliance) ?? [] })),
);
