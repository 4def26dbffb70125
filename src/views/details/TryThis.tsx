import { useLocalized, useMusubi, useText, useActorName } from "../../store/StoreContext.tsx";
import { focusFirst } from "../../model/selectedEvents.ts";
import { firstTry } from "./firstTry.ts";
import { Section } from "./Section.tsx";
import styles from "./TryThis.module.css";
import { useLinked, type Choice } from "./useLinked.ts";

/** Two things to begin with, each of them a button that does it. */
export function TryThis() {
  const text = useText().details.overview;
  const localized = useLocalized();
  const nameOf = useActorName();
  const index = useMusubi((state) => state.index);
  const { tie, event } = firstTry(index);
  if (tie === undefined && event === undefined) return null;
  return (
    <Section title={text.tryThis}>
      <ul className={styles.list}>
        {tie !== undefined && (
          <Try
            choice={{ kind: "relationship", id: tie.id }}
            words={text.tryTie(focusFirst(tie, index.graph.meta.focus).map(nameOf).join(" · "))}
          />
        )}
        {event !== undefined && (
          <Try
            choice={{ kind: "event", id: event.id }}
            words={text.tryEvent(localized(event.row.title))}
          />
        )}
      </ul>
    </Section>
  );
}

function Try({ choice, words }: { readonly choice: Choice; readonly words: string }) {
  return (
    <li>
      <button type="button" className={styles.try} {...useLinked(choice)}>
        {words}
      </button>
    </li>
  );
}
