import { Search, X } from "lucide-react";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { isolated } from "../../lib/bidi.ts";
import { lazy } from "../../lib/memoize.ts";
import type { SearchHit } from "../../model/search/createSearch.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { listMove } from "../../ui/listNavigation.ts";
import { useModal } from "../../ui/Dialog.tsx";
import hidden from "../../ui/visuallyHidden.module.css";
import { commandDocuments, type CommandHost, goTo } from "./commands.ts";
import { FoundList, keyOf, optionId } from "./FoundList.tsx";
import styles from "./Search.module.css";
import { useSearch } from "./useSearch.ts";

interface SearchDialogProps extends CommandHost {
  readonly onClose: () => void;
  /** What was typed while this code was loading. */
  readonly createTypeAheadBuffer?: () => string;
}

const noTerms: ReadonlySet<string> = new Set();
const allCommands = lazy(() => ({
  kind: "command" as const,
  total: commandDocuments().length,
  hits: commandDocuments().map((document): SearchHit => ({ document, terms: noTerms })),
}));
/** In characters; no name is longer, but a pasted page is. */
const longestQuery = 200;

/** Searches the data and the commands; a result is opened or run. */
export function SearchDialog({ onClose, createTypeAheadBuffer, ...host }: SearchDialogProps) {
  const words = useText().search;
  const index = useMusubi((state) => state.index);
  const actions = useActions();
  const { dialog, close } = useModal(onClose);
  const listId = useId();
  const [typed, setTyped] = useState(() => createTypeAheadBuffer?.() ?? "");
  const [chosen, setChosen] = useState<string | null>(null);
  const entered = useRef<string | null>(null);
  const { groups, query, share } = useSearch(typed);
  const shown = query === "" ? [allCommands()] : groups;
  const hits = shown.flatMap((group) => group.hits);
  const at = Math.max(
    hits.findIndex((hit) => keyOf(hit) === chosen),
    0,
  );

  const go = ({ document }: SearchHit): void => {
    // Closed first: a command may open another dialog, and focus returns to where it was before.
    close();
    goTo(document, actions, index, host);
  };
  // Enter was pressed before the results arrived: run the first when they do.
  useEffect(() => {
    const meant = entered.current;
    if (meant === null || query !== meant.trim()) return;
    entered.current = null;
    const hit = hits[at];
    if (typed === meant && hit !== undefined) go(hit);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const hit = hits[at];
    const next = listMove(event.key, at, hits.length, { wrap: true });
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && query !== typed.trim()) entered.current = typed;
    else if (event.key === "Enter" && hit !== undefined) go(hit);
    else if (next !== null) setChosen(keyOf(hits[next]));
    else return;
    event.preventDefault();
  };

  return (
    <dialog {...dialog} className={styles.dialog} aria-label={words.title}>
      <div className={styles.field}>
        <Search size={18} aria-hidden="true" />
        <input
          className={styles.input}
          dir="auto"
          role="combobox"
          aria-label={words.title}
          aria-autocomplete="list"
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-activedescendant={hits.length > 0 ? optionId(listId, at) : undefined}
          placeholder={words.placeholder}
          maxLength={longestQuery}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(null);
          }}
          onKeyDown={onKeyDown}
        />
        <IconButton label={words.close} onClick={close}>
          <X size={18} aria-hidden="true" />
        </IconButton>
      </div>
      <div className={styles.found}>
        <FoundList
          id={listId}
          groups={shown}
          at={at}
          onPoint={(hit) => setChosen(keyOf(hit))}
          onGo={go}
        />
        {hits.length === 0 && share === 1 && (
          <p className={styles.none}>{words.none(isolated(query))}</p>
        )}
      </div>
      <p className={styles.foot}>
        {share < 1 ? words.reading(`${Math.floor(share * 100)} %`) : words.hint}
      </p>
      <p className={hidden.visuallyHidden} aria-live="polite">
        {query === "" ? "" : words.found(shown.reduce((sum, { total }) => sum + total, 0))}
      </p>
    </dialog>
  );
}
