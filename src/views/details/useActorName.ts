import { useCallback } from "react";
import type { ActorId } from "../../model/eventGraph.ts";
import { useLocalized, useMusubi } from "../../store/StoreContext.tsx";

/** The name of an actor in the reader's language; an id that nobody has stays as it is. */
export function useActorName(): (actor: ActorId) => string {
  const localized = useLocalized();
  const actorById = useMusubi((state) => state.index.actorById);
  return useCallback(
    (actor) => {
      const name = actorById.get(actor)?.name;
      return name === undefined ? actor : localized(name);
    },
    [actorById, localized],
  );
}
