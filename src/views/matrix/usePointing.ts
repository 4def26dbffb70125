import { useEffect, type MouseEvent, type PointerEvent } from "react";
import type { ActorId, EventId } from "../../model/eventGraph.ts";
import { useActions } from "../../store/StoreContext.tsx";

/** A part that the pointer or the keyboard rests on; without a rank, the whole event. */
export interface PointedPart {
  readonly event: EventId;
  readonly rank: number | null;
}

type Mark =
  | { readonly kind: "event"; readonly event: EventId; readonly rank: number | null }
  | { readonly kind: "actor"; readonly actor: ActorId };

/** Hover and click on a column, a part or a name. */
export function usePointing(
  onPoint: (part: PointedPart | null) => void,
  stand: (standing: PointedPart | null) => void,
) {
  const { hover, select } = useActions();
  // Removed elements fire no `pointerleave`, so clear hover on unmount.
  useEffect(() => () => hover(null), [hover]);
  const leave = (): void => {
    hover(null);
    onPoint(null);
  };
  return {
    onPointerOver: ({ target }: PointerEvent) => {
      const mark = markAt(target);
      if (mark === null) return leave();
      if (mark.kind === "actor") {
        hover({ kind: "actor", id: mark.actor });
        onPoint(null);
      } else {
        hover({ kind: "event", id: mark.event });
        onPoint(mark);
      }
    },
    onPointerLeave: leave,
    onClick: ({ target }: MouseEvent) => {
      const mark = markAt(target);
      if (mark === null) return;
      if (mark.kind === "actor") select({ kind: "actor", id: mark.actor });
      else {
        select({ kind: "event", id: mark.event });
        stand(mark);
      }
    },
  };
}

function markAt(target: EventTarget): Mark | null {
  if (!(target instanceof Element)) return null;
  const element = target.closest("[data-event], [data-of], [data-actor]");
  if (!(element instanceof HTMLElement)) return null;
  const { event, of, actor, rank } = element.dataset;
  if (actor !== undefined) return { kind: "actor", actor };
  const id = event ?? of;
  return id === undefined
    ? null
    : { kind: "event", event: id, rank: rank === undefined ? null : Number(rank) };
}
