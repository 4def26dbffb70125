import type { EventMark } from "./eventMark.ts";
import { isDot, spanOf, type Span, type TimeScale } from "./timeScale.ts";

/**
 * Events of one time in one lane, as the outcomes of one meeting are, would lie on top of each other.
 * They are strung in twos instead, and the strings stand in rows: the first of a string is where its
 * date is, the other follows as a small bead, never further than its own width. Of a meeting with three
 * outcomes on the same day, and a visit months later:
 *
 *   ●-•  Ministers meet            ●  Visit
 *   ●-•
 */
export interface MarkString {
  readonly lane: number;
  /** The whole before its parts, else in order of time. */
  readonly members: readonly EventMark[];
  /** Beads to the left of the first, where to the right they would run out of the window of the start. */
  readonly leftwards: boolean;
}

/** The scale of the window the timeline opens on, and its last day. */
export interface HomeScale {
  readonly perDay: number;
  readonly end: number;
}

/** Marks this close would hide each other. */
const joining = 3;
/** More would stand so far from their date that they would seem to be of another. */
const mostMembers = 2;
/** A long bar says more with its length than a string could. */
const longBar = 48;
const bead = {
  dot: { width: 7, step: 9 },
  /** Where a year is less than a finger wide, a string must not seem to be years long. */
  distantDot: { width: 7, step: 5 },
  bar: { width: 14, step: 17 },
  open: { width: 20, step: 22 },
};
const distant = 0.15;

interface OpenString extends Span {
  readonly kind: string;
  readonly lane: number;
  readonly members: EventMark[];
}

export function markStrings(
  marks: readonly EventMark[],
  perDay: number,
  home: HomeScale,
): readonly MarkString[] {
  const scale = { start: 0, perDay, left: 0 };
  const recent = new Map<string, OpenString[]>();
  const strings: OpenString[] = [];
  for (const mark of marks) {
    const lane = mark.places[0]?.lane ?? 0;
    const span = spanOf(mark, scale);
    const kind = kindOf(mark, span);
    const key = `${lane} ${kind}`;
    const near = (recent.get(key) ?? []).filter(({ from }) => span.from - from <= joining);
    const found = near.find((open) => kind !== "long" && Math.abs(open.to - span.to) <= joining);
    if (found !== undefined) found.members.push(mark);
    else {
      const open = { ...span, kind, lane, members: [mark] };
      near.push(open);
      strings.push(open);
    }
    recent.set(key, near);
  }
  return strings.flatMap(({ lane, members: unordered }) =>
    inTwos(wholeFirst(unordered)).map((members) => ({
      lane,
      members,
      leftwards: wouldRunOut(members, home),
    })),
  );
}

function inTwos(members: readonly EventMark[]): readonly (readonly EventMark[])[] {
  return members.flatMap((_, at) =>
    at % mostMembers === 0 ? [members.slice(at, at + mostMembers)] : [],
  );
}

function wouldRunOut(members: readonly EventMark[], home: HomeScale): boolean {
  const [first] = members;
  if (first === undefined || first.from > home.end) return false;
  const scale = { start: 0, perDay: home.perDay, left: 0 };
  const { from, to } = hull(stringSpans({ members, leftwards: false }, scale));
  const edge = (home.end + 1) * home.perDay;
  return members.length > 1 && to > edge && from < edge;
}

function beadOf(first: EventMark, perDay: number) {
  if (isOpen(first)) return bead.open;
  if (!isDot(first)) return bead.bar;
  return perDay < distant ? bead.distantDot : bead.dot;
}

function kindOf(mark: EventMark, { from, to }: Span): string {
  if (isDot(mark)) return "dot";
  return !isOpen(mark) && to - from > longBar ? "long" : mark.look;
}

function isOpen({ look }: EventMark): boolean {
  return look === "after" || look === "plannedOpen";
}

function wholeFirst(members: readonly EventMark[]): readonly EventMark[] {
  const ids = new Set(members.map(({ id }) => id));
  const parts = members.filter(({ partOf }) => partOf.some((whole) => ids.has(whole)));
  const wholes = members.filter((mark) => !parts.includes(mark));
  const parents = new Set(parts.flatMap(({ partOf }) => partOf));
  return [
    ...wholes.filter(({ id }) => parents.has(id)),
    ...wholes.filter(({ id }) => !parents.has(id)),
    ...parts,
  ];
}

/** Where the members stand. */
export function stringSpans(
  { members, leftwards }: Pick<MarkString, "members" | "leftwards">,
  scale: TimeScale,
): readonly Span[] {
  const [first] = members;
  if (first === undefined) return [];
  const { width, step } = beadOf(first, scale.perDay);
  const alone = spanOf(first, scale);
  const short = isOpen(first) && members.length > 1;
  const head = short ? { from: alone.from, to: alone.from + width } : alone;
  return members.map((_, at) => {
    if (at === 0) return head;
    const near = (at - 1) * step + (step - width);
    return leftwards
      ? { from: head.from - near - width, to: head.from - near }
      : { from: head.to + near, to: head.to + near + width };
  });
}

export function hull(spans: readonly Span[]): Span {
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}
