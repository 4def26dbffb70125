import type { ActorId, EventId } from "../../../model/eventGraph.ts";
import type { Change } from "../../../model/comparison.ts";
import type { EmphasisLevel } from "../../../model/emphasis.ts";
import type { StrandStyle } from "../../../model/projection.ts";
import type { ActorShape } from "../../../scene/actorGlyph.ts";
import type { Box, Point } from "../../../scene/geometry.ts";
import type { StrandLine } from "../layout/cordLines.ts";
import type { Rings } from "../layout/hullShape.ts";

/** What the adapter draws: everything decided, in px of the unzoomed picture, in drawing order. */
export interface NetworkPicture {
  readonly hulls: readonly HullMark[];
  readonly cords: readonly CordMark[];
  readonly knots: readonly KnotMark[];
  readonly nodes: readonly NodeMark[];
  readonly rail: RailMark | null;
  /** What stays at reading size under zoom. */
  readonly overlayAt: (zoom: Zoom) => Overlay;
}

export interface Zoom extends Point {
  readonly k: number;
}

interface Mark {
  readonly level: EmphasisLevel;
  readonly selected: boolean;
  /** It has the focus of the tree. */
  readonly focused: boolean;
}

/** What has changed from one period to another. */
export type ChangeSign = Exclude<Change, "same">;

/** The ground of an alliance, behind everything else. */
export interface HullMark {
  readonly id: ActorId;
  readonly tone: string;
  readonly textTone: string;
  readonly rings: Rings;
  readonly path: string;
  /** The alliance itself is chosen or pointed at. */
  readonly strong: boolean;
}

export interface NodeMark extends Mark, Point {
  readonly id: ActorId;
  readonly radius: number;
  readonly shape: ActorShape;
  readonly tone: string;
  readonly on: string;
  readonly code: string;
  readonly glyphs: boolean;
  /** No event of it is shown. */
  readonly ghost: boolean;
  /** Of two periods only the first has events of it. */
  readonly hollow: boolean;
}

export interface StrandMark {
  readonly event: EventId;
  readonly selected: boolean;
  /** It alone is pointed at, here or elsewhere. */
  readonly pointed: boolean;
  /** A box around its middle that holds it all, so that a click on the middle of its box is on it. */
  readonly extent: Box | null;
  /** One of a cord's, one for each party of a knot's. */
  readonly lines: readonly StrandPath[];
}

export interface StrandPath {
  readonly tone: string;
  readonly style: StrandStyle;
  /** Where its dashes begin, so that those of a band do not line up. */
  readonly phase: number;
  readonly level: EmphasisLevel;
  readonly path: string;
  /** Of the pinned period alone: its path is the two edges of the strand. */
  readonly hollow: boolean;
}

export interface CordMark extends Mark {
  readonly id: string;
  readonly tone: string;
  readonly axis: string;
  /** All strands together. */
  readonly width: number;
  readonly strandWidth: number;
  /** Of a hollow strand each of its two lines. */
  readonly edge: number;
  readonly strandGap: number;
  /** It is chosen, and its strands are apart. */
  readonly fan: boolean;
  /** What makes a band one: the strands' own paths, wide enough to touch, under them; alone if they are too fine. */
  readonly ground: {
    readonly path: string;
    readonly width: number;
    readonly alone: boolean;
    /** Not all of its strands are meant. */
    readonly muted: boolean;
  } | null;
  readonly strands: readonly StrandMark[];
  /** Set for a band. */
  readonly count: {
    readonly at: Point;
    readonly text: string;
    readonly width: number;
  } | null;
}

export interface KnotMark extends Mark, Point {
  readonly id: string;
  /** Parties without a drawn tie. */
  readonly more: number;
  /** Of the glyph. */
  readonly scale: number;
  readonly strandWidth: number;
  readonly edge: number;
  readonly strands: readonly StrandMark[];
  /** Half of a box around the glyph that holds all ties. */
  readonly reach: Point;
}

export interface RailItem extends Mark, Point {
  readonly id: ActorId;
  readonly code: string;
  readonly name: string;
  readonly count: string;
  /** Its count is below its name, after a sign where there is one. */
  readonly isBelow: boolean;
  readonly sign: ChangeSign | undefined;
  readonly ghost: boolean;
  readonly width: number;
}

export interface RailMark {
  readonly title: (Point & { readonly text: string }) | null;
  readonly items: readonly RailItem[];
  /** Who has no room. */
  readonly more: (Point & { readonly text: string; readonly actors: readonly string[] }) | null;
  readonly radius: number;
}

export interface LabelLine {
  readonly text: string;
  readonly kind: "name" | "count" | "code" | "knot" | "hull";
  /** How many events, on the same line. */
  readonly count?: string;
  /** Precedes the text. */
  readonly sign?: ChangeSign | undefined;
}

export interface LabelMark extends Point {
  readonly key: string;
  readonly of: { readonly kind: "actor" | "knot" | "arcs"; readonly id: string };
  readonly align: "start" | "middle" | "end";
  readonly lines: readonly LabelLine[];
  readonly level: EmphasisLevel;
  /** Of a hull's name. */
  readonly tone?: string;
  readonly box: Box;
}

export interface Overlay {
  readonly labels: readonly LabelMark[];
  readonly chip: { readonly box: Box; readonly text: string } | null;
  readonly beads: readonly (Point & { readonly tone: string })[];
  /** Dotted ties to who is spoken about. */
  readonly threads: readonly { readonly key: string; readonly path: string }[];
}

/** A cord and where its strands run. */
export interface PlacedCord {
  readonly mark: CordMark;
  readonly lines: readonly StrandLine[];
  readonly middle: Point;
  readonly axis: readonly [Point, Point];
  readonly ends: readonly [string, string];
}

/** A knot and where its ties run. */
export interface PlacedKnot {
  readonly mark: KnotMark;
  /** Points along its ties, for labels to keep off. */
  readonly along: readonly Point[];
}

/** The marks that labels, chip and threads keep clear of or point at. */
export interface Drawn {
  readonly nodes: readonly NodeMark[];
  readonly cords: readonly PlacedCord[];
  readonly knots: readonly PlacedKnot[];
  readonly rail: RailMark | null;
  readonly hulls: readonly HullMark[];
}
