import { useCallback, useEffect, useState } from "react";
import { useMusubiStore } from "../../../store/StoreContext.tsx";
import type { Loaded } from "../../load/loaded.ts";
import { followDraft } from "./keptDraft.ts";

interface KeptDraft {
  /** Until this has been taken note of. */
  readonly isRestored: boolean;
  /** Goes back to what the file says. */
  readonly forget: () => void;
  readonly dismiss: () => void;
}

/** Keeps on this device what is written about the shown graph. */
export function useKeptDraft(loaded: Extract<Loaded, { kind: "ready" }>): KeptDraft {
  const store = useMusubiStore();
  const [isRestored, setRestored] = useState(loaded.restored);
  const { name, origin } = loaded;
  useEffect(() => {
    const graph = store.getState().index.graph.meta.id;
    return followDraft(store, { name, origin, graph });
  }, [store, name, origin]);
  const dismiss = useCallback(() => setRestored(false), []);
  const forget = useCallback(() => {
    const { keptStories, actions } = store.getState();
    actions.setStories(keptStories);
    setRestored(false);
  }, [store]);
  return { isRestored, forget, dismiss };
}
