import { useEffect, useState } from "react";
import type { Answer } from "../../engine/contract.ts";
import type { Language } from "../../i18n/locales.ts";
import { messagesFor, scopeWordsFor } from "../../i18n/messages.ts";
import { engineClient } from "./engineClient.ts";
import { ChoiceGroup } from "../../ui/ChoiceGroup.tsx";
import styles from "./Scope.module.css";

interface FocusChoiceProps {
  readonly language: Language;
  readonly actors: number;
  readonly events: number;
  /** null: nobody. */
  readonly focus: { readonly id: string; readonly name: string } | null;
  readonly onFocus: (id: string | null) => void;
}

type Found = Answer<"actors">["actors"];

/** One of the actors with most events, or whoever is looked for, or nobody. */
export function FocusChoice({ language, actors, events, focus, onFocus }: FocusChoiceProps) {
  const words = scopeWordsFor(language);
  const { number } = messagesFor(language).counts;
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<Found>([]);
  useEffect(() => {
    const aborter = new AbortController();
    engineClient.ask("actors", { query, limit: 8, language }, aborter.signal).then(
      (answer) => setFound(answer.actors),
      // The counts say what is wrong.
      () => undefined,
    );
    return () => aborter.abort();
  }, [query, language]);
  const isListed = focus === null || found.some(({ id }) => id === focus.id);
  const listed = isListed ? found : [{ ...focus, events: null }, ...found];
  const options = listed.map(({ id, name, events: count }) => ({
    id,
    name,
    note: count === null ? undefined : number(count),
  }));
  return (
    <ChoiceGroup
      rows
      label={
        <span className={styles.heading}>
          <span>{words.focus}</span> <span className={styles.of}>{words.actors(actors)}</span>
        </span>
      }
      search={
        <>
          <input
            type="search"
            className={styles.search}
            value={query}
            maxLength={200}
            aria-label={words.find}
            placeholder={words.find}
            onChange={({ target }) => setQuery(target.value)}
          />
          {listed.length === 0 && <p className={styles.quiet}>{words.noActor}</p>}
          {listed.length > 0 && query === "" && <p className={styles.quiet}>{words.mostEvents}</p>}
        </>
      }
      options={[...options, { id: nobody, name: words.nobody, note: number(events), apart: true }]}
      chosen={focus?.id ?? nobody}
      onChoose={(id) => onFocus(id === nobody ? null : id)}
    />
  );
}

/** No actor has an empty id. */
const nobody = "";
