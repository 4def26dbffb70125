import { inShortTasks, type Steps } from "../lib/shortTasks.ts";
import type { Arrangement } from "../model/arrangement.ts";
import { arrangedAhead } from "./arrangedIndex.ts";
import { derivedNext } from "./derive.ts";
import type { MusubiStore } from "./musubiState.ts";
import { useMusubiStore } from "./StoreContext.tsx";

const last = new WeakMap<MusubiStore, Arrangement>();

/**
 * Arranges the data. Of many events that takes long: it is made in short tasks, while the pictures stay as they are and
 * answer, and then shown. If the data is arranged again meanwhile, only the last arrangement is shown.
 */
export function useArrange(): (arrangement: Arrangement) => void {
  const store = useMusubiStore();
  const arrange = async (arrangement: Arrangement): Promise<void> => {
    last.set(store, arrangement);
    await inShortTasks(arrangedNext(store, arrangement));
    if (last.get(store) === arrangement) store.getState().actions.arrange(arrangement);
  };
  return (arrangement) => void arrange(arrangement);
}

function* arrangedNext(store: MusubiStore, arrangement: Arrangement): Steps<void> {
  const index = yield* arrangedAhead(store.getState().file, arrangement);
  const state = store.getState();
  yield* derivedNext({ ...state, index, view: { ...state.view, arrangement } });
}
