import { useEffect, useState } from "react";
import { most, type Scope } from "../../engine/contract.ts";
import type { Language } from "../../i18n/locales.ts";
import { messagesFor, scopeWordsFor } from "../../i18n/messages.ts";
import { engineClient } from "./engineClient.ts";
import styles from "./Scope.module.css";
import type { ScopeCounts } from "./useScopeCounts.ts";

interface AmongChoiceProps {
  readonly language: Language;
  readonly counts: ScopeCounts;
  readonly scope: Scope;
  readonly onAmong: (among: boolean) => void;
}

/** Whether what the partners do with each other is opened too, and how many events more that are. */
export function AmongChoice({ language, counts, scope, onAmong }: AmongChoiceProps) {
  const words = scopeWordsFor(language);
  const { number } = messagesFor(language).counts;
  const [other, setOther] = useState<{ readonly of: ScopeCounts; readonly events: number }>();
  useEffect(() => {
    const aborter = new AbortController();
    const counterpart = { ...counts.scope, among: counts.scope.among !== true };
    const question = { scope: counterpart, unit: "year", lanes: [] as string[] } as const;
    engineClient.ask("bins", question, aborter.signal).then(
      ({ events }) => setOther({ of: counts, events }),
      // It stays without a number.
      () => undefined,
    );
    return () => aborter.abort();
  }, [counts]);
  const more = other?.of === counts ? Math.abs(other.events - counts.facets.events) : null;
  const { partnerCount } = counts.facets;
  const these = Math.min(scope.partners.length || partnerCount, most.ids);
  return (
    <label className={styles.row} data-apart="">
      <input
        type="checkbox"
        checked={scope.among === true}
        onChange={({ target }) => onAmong(target.checked)}
      />
      <span className={styles.name}>{words.among(these)}</span>
      <span className={styles.count}>{more === null ? "" : `+${number(more)}`}</span>
    </label>
  );
}
