import { useEffect } from "react";
import { inShortTasks, type Steps } from "../lib/shortTasks.ts";
import type { Arrangement } from "../model/arrangement.ts";
import type { GraphIndex } from "../model/graphIndex.ts";
import { arrangedAhead } from "./arrangedIndex.ts";
import { derivedNext } from "./derive.ts";
import type { MusubiState, MusubiStore } from "./musubiState.ts";
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

type Ahead = (next: MusubiState) => Steps<unknown>;

/** What else is made ahead, by the parts of the page that show it. */
const makers = new WeakMap<MusubiStore, Set<Ahead>>();

/** While a part of the page is there, it makes ahead, in steps, what it will show of another arrangement. */
export function useArrangedAhead(ahead: Ahead): void {
  const store = useMusubiStore();
  useEffect(() => {
    const own = makers.get(store) ?? new Set<Ahead>();
    makers.set(store, own.add(ahead));
    return () => void own.delete(ahead);
  }, [store, ahead]);
}

function* arrangedNext(store: MusubiStore, arrangement: Arrangement): Steps<void> {
  const index = yield* arrangedAhead(store.getState().file, arrangement);
  const state = store.getState();
  const next = { ...state, index, view: { ...state.view, arrangement } };
  yield* derivedNext(next);
  for (const ahead of makers.get(store) ?? []) yield* ahead(next);
}
