import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { GraphIndex } from "../../model/graphIndex.ts";
import { readAhead } from "../../model/search/textFilter.ts";
import { createSearch, type Search, type SearchGroup } from "../../model/search/createSearch.ts";
import { useMusubi } from "../../store/StoreContext.tsx";
import { commandDocuments } from "./commands.ts";

/** In ms: indexing runs in slices shorter than a frame, so that typing stays responsive with 90,000 events. */
const sliceTime = 10;
/** In ms: how often the results are refreshed while indexing. */
const freshTime = 500;

const searches = new WeakMap<GraphIndex, Search>();

/** The search index of a graph, created on first use and kept with the graph, also while incomplete. */
function searchOf(index: GraphIndex): Search {
  let search = searches.get(index);
  if (search === undefined) searches.set(index, (search = createSearch(index, commandDocuments())));
  return search;
}

export interface Searching {
  readonly groups: readonly SearchGroup[];
  /** The query of these groups; it may lag behind typing. */
  readonly query: string;
  /** From 0 to 1. */
  readonly share: number;
}

export function useSearch(typed: string): Searching {
  const index = useMusubi((state) => state.index);
  const search = searchOf(index);
  const [read, setRead] = useState(() => search.read(0));
  const query = useDeferredValue(typed.trim());
  useEffect(() => {
    let timer = 0;
    let refreshed = -Infinity;
    const slice = (): void => {
      const begin = performance.now();
      let done = search.read(20);
      while (done < search.size && performance.now() - begin < sliceTime) done = search.read(20);
      if (done === search.size || begin - refreshed >= freshTime) {
        refreshed = begin;
        setRead(done);
      }
      if (done < search.size) timer = window.setTimeout(slice);
      // What is typed may become a filter.
      else void readAhead(index);
    };
    slice();
    return () => window.clearTimeout(timer);
  }, [search, index]);
  // `read` is a dependency because `search` grows without changing identity.
  const groups = useMemo(() => (read > 0 ? search.find(query) : []), [search, query, read]);
  return { groups, query, share: search.size === 0 ? 1 : read / search.size };
}
