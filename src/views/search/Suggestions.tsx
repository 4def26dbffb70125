import { Filter } from "lucide-react";
import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { isolated } from "../../lib/bidi.ts";
import { lazy } from "../../lib/memoize.ts";
import type { SearchGroup, SearchHit } from "../../model/search/createSearch.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { listMove } from "../../ui/listNavigation.ts";
import hidden from "../../ui/visuallyHidden.module.css";
import { commandDocuments, type CommandHost, goTo } from "./commands.ts";
import { FoundGroup, keyOf, ListOption, optionId } from "./FoundList.tsx";
import styles from "./Suggestions.module.css";
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

/** What the search finds for what is typed, by kind, and last the filter by the text itself. */
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
  const [chosen, setChosen] = useState<{ readonly typed: string; readonly key: string } | null>(
    null,
  );
  const { groups, query, share } = useSearch(typed);
  const text = typed.trim();
  const shown = query === "" ? allCommands() : groups;
  const hits = shown.flatMap((group) => group.hits);
  const options = [...hits.map(keyOf), ...(text === "" ? [] : [filterKey])];
  const at = Math.max(0, chosen?.typed === typed ? options.indexOf(chosen.key) : 0);
  const activeId = options.length === 0 ? null : optionId(listId, at);
  const point = (key: string | undefined): void =>
    setChosen(key === undefined ? null : { typed, key });

  const go = (key: string | undefined): void => {
    const hit = hits.find((one) => keyOf(one) === key);
    if (hit === undefined && key !== filterKey) return;
    // First: a command may open a dialog, from which the focus goes back to where it was before.
    onDone();
    if (hit === undefined) actions.setText(text);
    else goTo(hit.document, actions, index, host);
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
        else if (query !== text && options[at] !== filterKey) enteredRef.current = typed;
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
        {shown.map((group) => (
          <FoundGroup
            key={group.kind}
            id={listId}
            group={group}
            first={hits.findIndex((hit) => hit === group.hits[0])}
            at={at}
            onPoint={(hit) => point(keyOf(hit))}
            onGo={(hit) => go(keyOf(hit))}
          />
        ))}
        {text !== "" && (
          <ListOption
            id={optionId(listId, options.length - 1)}
            className={styles.filter}
            active={options[at] === filterKey}
            icon={<Filter size={14} aria-hidden="true" />}
            onPoint={() => point(filterKey)}
            onGo={() => go(filterKey)}
          >
            {words.filterBy(isolated(text))}
          </ListOption>
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
