import type { EventList, Focus } from "../../model/emphasis.ts";
import type { ActorId } from "../../model/eventGraph.ts";
import type { GraphIndex } from "../../model/graphIndex.ts";
import type { Projection } from "../../model/projection.ts";
import { fansOut } from "./layout/cordLines.ts";

/** What part of the picture an element belongs to, read from the attributes it is marked with. */
export type PictureTarget = PartTarget | typeof more;

interface PartTarget {
  readonly kind: "actor" | "relationship" | "knot";
  readonly id: string;
  /** The single strand, if it lies on one. */
  readonly event: string | null;
}

/** Those mentioned for whom there is no room. */
const more = { kind: "more", id: "", event: null } as const;

export function targetOf(element: EventTarget | null): PictureTarget | null {
  if (!(element instanceof Element)) return null;
  if (element.closest("[data-more]") !== null) return more;
  const event = element.closest("[data-event]")?.getAttribute("data-event") ?? null;
  for (const kind of ["actor", "relationship", "knot"] as const) {
    const id = element.closest(`[data-${kind}]`)?.getAttribute(`data-${kind}`) ?? null;
    if (id !== null) return { kind, id, event };
  }
  const label = element.closest("[data-named]");
  const [kind, id] = [label?.getAttribute("data-names"), label?.getAttribute("data-named")];
  return (kind === "actor" || kind === "knot") && id ? { kind, id, event: null } : null;
}

/**
 * What a click or the pointer means. A cord, strands included, is its relationship; once that is chosen its
 * strands fan out and each is its event, unless they are too many for it. A knot is its event, or its list.
 *
 *   italy~japan clicked → relationship; its second strand clicked after that → event
 */
export function meaningOf(target: PartTarget, selection: Focus | null, shown: Projection): Focus {
  if (target.kind === "knot") {
    const events = shown.knots.find((knot) => knot.id === target.id)?.events ?? [];
    const [only] = events;
    return events.length === 1 && only !== undefined
      ? { kind: "event", id: only }
      : { kind: "knot", id: target.id };
  }
  if (target.kind === "relationship" && target.event !== null) {
    const chosen = selection?.kind === "relationship" && selection.id === target.id;
    const strands = shown.cordById.get(target.id)?.count ?? 0;
    if (chosen && fansOut(Math.max(strands, 2))) return { kind: "event", id: target.event };
  }
  return { kind: target.kind, id: target.id };
}

/** The events that mention these actors, listed with their names. */
export function mentionsOf(
  { eventsByActor }: Pick<GraphIndex, "eventsByActor">,
  mentioned: readonly ActorId[],
): Extract<EventList, { readonly kind: "events" }> {
  const events = new Set(mentioned.flatMap((actor) => eventsByActor.get(actor) ?? []));
  const inOrder = [...events].sort((one, other) => one.order - other.order);
  const id = `mentions of ${mentioned.join(" ")}`;
  return { kind: "events", id, events: inOrder.map((event) => event.id), mentioned };
}
