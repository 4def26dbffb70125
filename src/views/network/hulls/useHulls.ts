import { useMemo } from "react";
import { membersInWindow } from "../../../store/selectors.ts";
import { useMusubi } from "../../../store/StoreContext.tsx";
import type { NetworkState } from "../networkState.ts";

/** The alliances that are switched on, each with its members in the window. */
export function useHulls(): NetworkState["hulls"] {
  const on = useMusubi((state) => state.view.hulls);
  const members = useMusubi(membersInWindow);
  return useMemo(
    () => on.map((alliance) => ({ alliance, members: members.get(alliance) ?? [] })),
    [on, members],
  );
}
