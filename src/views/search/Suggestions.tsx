import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { isolated } from "../../lib/bidi.ts";
import { lazy } from "../../lib/memoize.ts";
import type { SearchGroup, SearchHit } from "../../model/search/createSearch.ts";
import { readAhead } from "../../model/search/textFilter.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { listMove } from "../../ui/listNavigation.ts";
import hidden from "../../ui/visuallyHidden.module.css";
import { commandDocuments, type CommandHost, goTo, isOffered } from "./commands.ts";
import { FilterOption, TimeOption } from "./FilterOptions.tsx";
import { FoundGroup, keyOf, optionId } from "./FoundList.tsx";
import styles from "./Suggestions.module.css";
import { type TimeWish, useTimeWish } from "./timeWish.ts";
import { useSearch } from "./useSearch.ts";

/** The field keeps the focus and hands on its keys. */
export interface SuggestionKeys {
  /** Whether the key was one of the list. */
  readonly press: (key: string, alt: boolean) => boolean;
}

interface SuggestionsProps {
  readonly listId: string;
  readonly typed: string;
  readonly host: CommandHost;
  readonly keysRef: RefObject<SuggestionKeys | null>;
  /** For what Enter was pressed before there were suggestions. */
  readonly enteredRef: RefObject<string | null>;
  /** The element of the option that the keyboard is at. */
  readonly onActive: (id: string | null) => void;
  readonly onDone: () => void;
}

const noTerms: ReadonlySet<string> = new Set();
/** Before anything is typed. */
const allCommands = lazy((): readonly SearchGroup[] =>
  (["command", "view"] as const).map((kind) => {
    const documents = commandDocuments().filter((document) => document.kind === kind);
    const hits = documents.map((document): SearchHit => ({ document, terms: noTerms }));
    return { kind, total: hits.length, hits };
  }),
);
const filterKey = "filter";
const timeKey = "time";

/** What the search finds for what is typed: first the time that it names, then by kind, and last the filter by the text itself. */
export function Suggestions({
  listId,
  typed,
  host,
  keysRef,
  enteredRef,
  onActive,
  onDone,
}: SuggestionsProps) {
  const words = useText().search;
  const index = useMusubi((state) => state.index);
  const actions = useActions();
  const filters = useMusubi((state) => state.view.filters);
  const [chosen, setChosen] = useState<{ readonly typed: string; readonly key: string } | null>(
    null,
  );
  const { groups, query, share } = useSearch(typed);
  const text = typed.trim();
  const shown = (query === "" ? allCommands() : groups).flatMap((group) => {
    const offered = group.hits.filter(({ document }) => isOffered(document, host));
    const total = group.total - (group.hits.length - offered.length);
    return offered.length === 0 ? [] : [{ ...group, hits: offered, total }];
  });
  const hits = shown.flatMap((group) => group.hits);
  const time = useTimeWish(text);
  const options = [
    ...(time === null ? [] : [timeKey]),
    ...hits.map(keyOf),
    ...(text === "" ? [] : [filterKey]),
  ];
  const at = Math.max(0, chosen?.typed === typed ? options.indexOf(chosen.key) : 0);
  const activeId = options.length === 0 ? null : optionId(listId, at);
  const point = (key: string | undefined): void =>
    setChosen(key === undefined ? null : { typed, key });

  const showTime = (wish: TimeWish): void => {
    if (wish.kind === "year") actions.setFilters({ ...filters, year: [wish.year] });
    else actions.setWindow(wish.window);
  };
  const go = (key: string | undefined): void => {
    const hit = hits.find((one) => keyOf(one) === key);
    if (hit === undefined && key !== filterKey && key !== timeKey) return;
    // First: a command may open a dialog, from which the focus goes back to where it was before.
    onDone();
    if (hit !== undefined) goTo(hit.document, actions, index, host);
    else if (key === filterKey) void readAhead(index).then(() => actions.setText(text));
    else if (time !== null) showTime(time);
  };
  useLayoutEffect(() => {
    onActive(activeId);
  }, [activeId, onActive]);
  useLayoutEffect(() => {
    keysRef.current = {
      press: (key, alt) => {
        const next = alt ? null : listMove(key, at, options.length, { wrap: true });
        if (next !== null) point(options[next]);
        else if (key !== "Enter") return false;
        // The results of what is typed are still to come.
        else if (query !== text && hits.some((hit) => keyOf(hit) === options[at]))
          enteredRef.current = typed;
        else go(options[at]);
        return true;
      },
    };
  });
  useLayoutEffect(
    () => () => {
      keysRef.current = null;
      onActive(null);
    },
    [keysRef, onActive],
  );
  useEffect(() => {
    const meant = enteredRef.current;
    if (meant === null || query !== meant.trim()) return;
    if (share < 1 && hits.length === 0) return;
    enteredRef.current = null;
    if (typed === meant) go(options[at]);
  });

  return (
    // The field keeps the focus, wherever in the list the pointer is pressed.
    <div className={styles.pop} role="presentation" onMouseDown={(event) => event.preventDefault()}>
      <div className={styles.found} role="listbox" id={listId} aria-label={words.results}>
        {time !== null && (
          <TimeOption
            id={optionId(listId, 0)}
            wish={time}
            active={options[at] === timeKey}
            onPoint={() => point(timeKey)}
            onGo={() => go(timeKey)}
          />
        )}
        {shown.map((group) => (
          <FoundGroup
            key={group.kind}
            id={listId}
            group={group}
            first={group.hits[0] === undefined ? 0 : options.indexOf(keyOf(group.hits[0]))}
            at={at}
            onPoint={(hit) => point(keyOf(hit))}
            onGo={(hit) => go(keyOf(hit))}
          />
        ))}
        {text !== "" && (
          <FilterOption
            id={optionId(listId, options.length - 1)}
            text={text}
            active={options[at] === filterKey}
            onPoint={() => point(filterKey)}
            onGo={() => go(filterKey)}
          />
        )}
      </div>
      {query !== "" && hits.length === 0 && share === 1 && (
        <p className={styles.none}>{words.none(isolated(query))}</p>
      )}
      {share < 1 && <p className={styles.foot}>{words.reading(`${Math.floor(share * 100)} %`)}</p>}
      <p className={hidden.visuallyHidden} aria-live="polite">
        {query === "" ? "" : words.found(shown.reduce((sum, { total }) => sum + total, 0))}
      </p>
    </div>
  );
}
