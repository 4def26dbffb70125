import type { Compared } from "../../../model/comparison.ts";
import type { EventCount, EventCounts } from "../../../model/eventCounts.ts";
import type { Focus } from "../../../model/emphasis.ts";
import type { ActorId } from "../../../model/eventGraph.ts";
import type { Projection } from "../../../model/projection.ts";
import type { NetworkComparison } from "../networkState.ts";
import { byCount, type Web } from "../layout/webOf.ts";

/**
 * The network in words: every actor, and under each its relationships, strongest first, those that only speak
 * about somebody after the others. It follows filters and window like the picture.
 *
 *   japan, 2 events      →  italy, 2 events · china, spoken about
 *   italy, 2 events      →  japan, 2 events · china, spoken about
 *   china, spoken about  →  japan, spoken about · italy, spoken about
 */
export interface TreeActor {
  readonly id: ActorId;
  readonly subject: boolean;
  readonly count: EventCount;
  /** Where a period is pinned: how it has changed. */
  readonly compared?: Compared | undefined;
  readonly ties: readonly TreeTie[];
  /** Ties not listed. */
  readonly more: number;
}

interface TreeTie {
  readonly relationship: string;
  readonly counterpart: ActorId;
  readonly concern: boolean;
  readonly count: EventCount;
  readonly compared?: Compared | undefined;
}

/** One line of the tree as it is shown. */
export interface TreeRow {
  readonly key: string;
  readonly level: 1 | 2;
  readonly focus: Exclude<Focus, { kind: "knot" | "event" }>;
  readonly actor: TreeActor;
  readonly tie: TreeTie | null;
  readonly expanded: boolean | null;
  readonly position: number;
  readonly setSize: number;
}

const TIES_LISTED = 60;
const SUBJECTS_LISTED = 40;
const LISTED = 60;

export function relationshipTree(
  web: Web,
  shown: Projection,
  counts: EventCounts,
  compared: NetworkComparison | null = null,
): readonly TreeActor[] {
  const drawn = web.actors.filter((id) => shown.eventCount.has(id));
  const actors = [...drawn, ...othersOf(web, shown).slice(0, Math.max(0, LISTED - drawn.length))];
  const subjects = web.subjects
    .filter((id) => shown.mentionCount.has(id))
    .slice(0, SUBJECTS_LISTED);
  return [...actors, ...subjects].map((id): TreeActor => {
    const { ties, of } = shown.strongestOf(id, TIES_LISTED);
    const subject = !shown.eventCount.has(id);
    const change = (subject ? compared?.ties.subjects : compared?.ties.actors)?.get(id);
    return {
      id,
      subject,
      count: (subject ? counts.mentions : counts.actor)(id),
      compared: change,
      ties: ties.map((tie) => {
        const changed = compared?.ties.relationship(tie.id);
        return {
          relationship: tie.id,
          counterpart: tie.a === id ? tie.b : tie.a,
          concern: tie.kind === "concern",
          count: counts.relationship(tie.id, changed?.kind ?? tie.kind),
          compared: changed,
        };
      }),
      more: of - ties.length,
    };
  });
}

/** Who takes part but is not drawn, the strongest first. */
function othersOf(web: Web, { eventCount }: Projection): readonly ActorId[] {
  if (web.whole || web.actors.length >= LISTED) return [];
  const there = new Set(web.actors);
  return [...eventCount.keys()].filter((id) => !there.has(id)).sort(byCount(eventCount));
}

/** The lines to show when the given actors are open. */
export function treeRows(
  actors: readonly TreeActor[],
  isOpen: (actor: ActorId) => boolean,
): readonly TreeRow[] {
  return actors.flatMap((actor, place): TreeRow[] => {
    const open = isOpen(actor.id);
    const head: TreeRow = {
      key: actor.id,
      level: 1,
      focus: { kind: "actor", id: actor.id },
      actor,
      tie: null,
      expanded: actor.ties.length === 0 ? null : open,
      position: place + 1,
      setSize: actors.length,
    };
    if (!open) return [head];
    const below = actor.ties.map((tie, row): TreeRow => ({
      key: `${actor.id} ${tie.relationship}`,
      level: 2,
      focus: { kind: "relationship", id: tie.relationship },
      actor,
      tie,
      expanded: null,
      position: row + 1,
      setSize: actor.ties.length,
    }));
    return [head, ...below];
  });
}

/**
 * What the keyboard of a tree has beyond that of a list, as the ARIA Authoring Practices say: what a key does at
 * a row. Pure, so that the component only carries it out.
 *
 *   treeKey("ArrowRight", rows, 0) at a closed row  →  { toggle: true }
 *   treeKey("ArrowRight", rows, 0) at an open row   →  { to: 1 }
 */
type TreeMove =
  | { readonly kind: "to"; readonly row: number }
  | { readonly kind: "toggle"; readonly row: number }
  | { readonly kind: "openAll" };

export function treeKey(key: string, rows: readonly TreeRow[], at: number): TreeMove | null {
  const row = rows[at];
  if (row === undefined) return null;
  const to = (place: number): TreeMove => ({
    kind: "to",
    row: Math.min(rows.length - 1, Math.max(0, place)),
  });
  switch (key) {
    case "ArrowRight":
      if (row.expanded === null) return null;
      return row.expanded ? to(at + 1) : { kind: "toggle", row: at };
    case "ArrowLeft":
      if (row.expanded === true) return { kind: "toggle", row: at };
      return row.level === 1 ? null : to(rows.findIndex((one) => one.key === row.actor.id));
    case "*":
      return { kind: "openAll" };
    default:
      return null;
  }
}
