import type { EpochDay } from "../../../model/dates/calendar.ts";
import type { DayWindow } from "../../../model/dates/dayWindow.ts";
import type { Emphasis, EmphasisLevel, Pointed } from "../../../model/emphasis.ts";
import type { ActorId, EventId } from "../../../model/eventGraph.ts";
import type { ActorShape } from "../../../scene/actorGlyph.ts";
import type { LaneGroup } from "../../../model/mergedLanes.ts";
import type { AxisNames } from "./axis.ts";
import type { EventMark, ShownMarks } from "./eventMark.ts";

/** All that the picture shows: the same props, the same picture. */
export interface TimelineProps {
  readonly lanes: readonly LaneView[];
  /** The colours of the index's lanes, for rows of several. */
  readonly tones?: readonly string[];
  /** Of all events, chronological, so that rows do not depend on the filters. */
  readonly marks: readonly EventMark[];
  readonly markOf: (event: EventId) => EventMark | undefined;
  readonly labels: Labels;
  /** Title and details of an event, where there is room for more than its label. */
  readonly detailOf?: (event: EventId) => LabelDetail;
  /** "on 28 July 2024", of an event of one day: after how many more it has. */
  readonly onDay?: (event: EventId) => string;
  /** Those the filters leave. */
  readonly shown: ShownMarks;
  /** Those too that the player has not reached: heights and rows are planned for them. As `shown` if left out. */
  readonly settled?: ShownMarks;
  /** Positions of the lanes that are chosen. */
  readonly chosenLanes?: readonly number[];
  readonly window: DayWindow;
  /** The two periods that are compared, the earlier set first; together they are what is shown. */
  readonly periods?: readonly [ComparedPeriod, ComparedPeriod] | null | undefined;
  /** The window the timeline opens on. */
  readonly home: DayWindow;
  /** How far one may pan. */
  readonly limits: DayWindow;
  readonly selected: EventId | null;
  /** The selected event's date, in short. */
  readonly selectedDate: string;
  readonly hovered: EventId | null;
  /** Ringed like the hovered one: the events of a source, and what the player has just reached. */
  readonly pointed?: ReadonlySet<EventId> | null;
  readonly focused: EventId | null;
  readonly levelOf: Emphasis["event"];
  /** By what is chosen alone: it decides where labels are, so that none moves for pointing. */
  readonly chosenLevelOf: Emphasis["event"];
  readonly laneLevelOf: (lane: number) => EmphasisLevel;
  readonly today: EpochDay;
  readonly todayWord: string;
  readonly axisNames: AxisNames;
  /** A count alone, and with what it counts. */
  readonly number: (count: number) => string;
  readonly countWords: (count: number) => string;
  /** How long a move of the window takes, in ms. */
  readonly duration: number;
}

export interface ComparedPeriod extends DayWindow {
  /** How many events it has. */
  readonly words: string;
}

export interface Labels {
  readonly get: (event: EventId) => string | undefined;
}

export interface LabelDetail {
  /** The whole title. */
  readonly title: string;
  /** Place and participants, then less and less. */
  readonly lines: readonly string[];
}

export interface LaneView {
  /** Nothing in the picture can be hit. */
  readonly isLow?: boolean;
  readonly name: string;
  /** In place of the name where the picture is narrow. */
  readonly code?: string;
  readonly tone: string;
  readonly shape: ActorShape;
  /** The partner; absent on the lanes for the rest and on groups. */
  readonly actor?: ActorId;
  /** Several lanes in one row, or the heading of those that follow it. */
  readonly group?: LaneGroupView;
  /** Belongs to the open group above. */
  readonly isWithin?: boolean;
  /** The widest that its count can be, in words; without it none is written. */
  readonly widestCount?: { readonly alone: string; readonly ofAll: string };
  /** Its count now, in words. */
  readonly count?: string;
}

interface LaneGroupView {
  readonly id: LaneGroup | "others";
  readonly isOpen: boolean;
  /** The names, codes and colours of its lanes. */
  readonly names: readonly string[];
  readonly codes: readonly string[];
  readonly tones: readonly string[];
}

/** What a person did in the picture. */
export interface TimelineCallbacks {
  readonly onSelect: (event: EventId | null) => void;
  readonly onHover: (pointed: Pointed | null) => void;
  /** A mark in a gutter was chosen: go there. */
  readonly onVisit: (event: EventId) => void;
  readonly onWindow: (window: DayWindow) => void;
  /** A cluster was chosen. */
  readonly onCluster: (cluster: OpenedCluster) => void;
  /** Where the gutters are, for the buttons over them. */
  readonly onFrame: (frame: TimelineFrame) => void;
  /** Where the lanes are, for their labels. */
  readonly onLanes: (lanes: LanePlaces) => void;
}

/** Where each lane stands in the element for their labels, which scrolls with them. */
export interface LanePlaces {
  readonly element: HTMLElement;
  readonly bands: readonly { readonly top: number; readonly height: number }[];
  /** From the edge of the page to the labels, and to the gutter. */
  readonly inset: number;
  readonly width: number;
  readonly naming: LaneNaming;
}

/** What names lanes, the wider the picture the more: their codes, their names, these with counts, and of how many. */
type LaneNaming = "codes" | "names" | "counts" | "totals";

/** A cluster a person opens. */
export interface OpenedCluster {
  readonly mark: Extract<Pointed, { readonly kind: "events" }>;
  /** From the first to the last day of its events. */
  readonly days: DayWindow;
}

/** Measures of the picture, in px. */
export interface TimelineFrame {
  readonly width: number;
  readonly height: number;
  /** Of what is above the lanes. */
  readonly top: number;
  readonly inset: number;
  /** The plot between the gutters. */
  readonly plot: { readonly from: number; readonly to: number };
  readonly gutter: number;
  /** Of what is below the lanes; 0: nothing is. */
  readonly foot: number;
  readonly naming: LaneNaming;
}
