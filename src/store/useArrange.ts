import { inShortTasks, type Steps } from "../lib/shortTasks.ts";
import type { Arrangement } from "../model/arrangement.ts";
import type { GraphIndex } from "../model/graphIndex.ts";
import { arrangedAhead } from "./arrangedIndex.ts";
import { derivedNext } from "./derive.ts";
import type { MusubiStore } from "./musubiState.ts";
import { useMusubiStore } from "./StoreContext.tsx";

type Change = (now: Arrangement, index: GraphIndex) => Arrangement;

/** Of each store, when what was asked for is done. */
const turns = new WeakMap<MusubiStore, Promise<void>>();

/**
 * Arranges the data. Of many events that takes long: it is made in short tasks, while the pictures stay as they are and
 * answer, and then shown. What is asked for meanwhile changes that; after an undo meanwhile it is not shown.
 */
export function useArrange(): (change: Change) => void {
  const store = useMusubiStore();
  const arrange = async (change: Change): Promise<void> => {
    const { view, index } = store.getState();
    const arrangement = change(view.arrangement, index);
    await inShortTasks(arrangedNext(store, arrangement));
    const now = store.getState();
    if (now.view.arrangement === view.arrangement) now.actions.arrange(arrangement);
  };
  return (change) => {
    const turn = async (): Promise<void> => arrange(change);
    turns.set(store, (turns.get(store) ?? Promise.resolve()).then(turn, turn));
  };
}

function* arrangedNext(store: MusubiStore, arrangement: Arrangement): Steps<void> {
  const index = yield* arrangedAhead(store.getState().file, arrangement);
  const state = store.getState();
  yield* derivedNext({ ...state, index, view: { ...state.view, arrangement } });
}
