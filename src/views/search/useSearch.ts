import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { GraphIndex } from "../../model/graphIndex.ts";
import { createSearch, type Search, type SearchGroup } from "../../model/search/createSearch.ts";
import { useMusubi } from "../../store/StoreContext.tsx";
import { commandDocuments } from "./commands.ts";

/** In ms: a frame's worth of reading at a time, so that typing stays light while 90,000 events are read. */
const sliceTime = 10;
/** In ms: how often what has been read meanwhile is looked through. */
const freshTime = 500;

const searches = new WeakMap<GraphIndex, Search>();

/** The search of a graph, made when it is first wanted and kept with it, also half read. */
function searchOf(index: GraphIndex): Search {
  let search = searches.get(index);
  if (search === undefined) searches.set(index, (search = createSearch(index, commandDocuments())));
  return search;
}

export interface Searching {
  readonly groups: readonly SearchGroup[];
  /** What the groups answer; it may be a little behind what is being typed. */
  readonly query: string;
  /** From 0 to 1. */
  readonly share: number;
}

export function useSearch(typed: string): Searching {
  const search = searchOf(useMusubi((state) => state.index));
  const [read, setRead] = useState(() => search.read(0));
  const query = useDeferredValue(typed.trim());
  useEffect(() => {
    let timer = 0;
    let told = -Infinity;
    const slice = (): void => {
      const begin = performance.now();
      let done = search.read(20);
      while (done < search.size && performance.now() - begin < sliceTime) done = search.read(20);
      if (done === search.size || begin - told >= freshTime) {
        told = begin;
        setRead(done);
      }
      if (done < search.size) timer = window.setTimeout(slice);
    };
    slice();
    return () => window.clearTimeout(timer);
  }, [search]);
  // `read` stands for what the search knows by now: it grows without becoming another.
  const groups = useMemo(() => (read > 0 ? search.find(query) : []), [search, query, read]);
  return { groups, query, share: search.size === 0 ? 1 : read / search.size };
}
