import { RotateCcw, TriangleAlert } from "lucide-react";
import type { Scope } from "../../engine/contract.ts";
import type { Language } from "../../i18n/locales.ts";
import { scopeWordsFor } from "../../i18n/messages.ts";
import { periodWords } from "../../i18n/periodWords.ts";
import { Button } from "../../ui/Button.tsx";
import type { FittingScope } from "./useFittingScopes.ts";
import styles from "./Scope.module.css";
import type { ScopeCounts } from "./useScopeCounts.ts";

interface ScopeFooterProps {
  readonly counts: ScopeCounts;
  readonly isCurrent: boolean;
  readonly language: Language;
  readonly summary: string;
  /** Of a scope that is too large. */
  readonly fitting: readonly FittingScope[];
  readonly textOf: (text: Readonly<Record<string, string>>) => string;
  readonly onReset: () => void;
  readonly onOpen: (scope: Scope) => void;
}

/** How many events the scope has, and what opens them; where they are too many, the nearest scopes that fit. */
export function ScopeFooter(props: ScopeFooterProps) {
  const { counts, isCurrent, language, summary, fitting, textOf, onReset, onOpen } = props;
  const words = scopeWordsFor(language);
  const { events } = counts.facets;
  const isTooMany = events > counts.about.most;
  const nameOf = ({ kind, name, scope }: FittingScope): string => {
    if (kind === "actor") return words.oneActor(textOf(name));
    if (kind === "partner") return words.onePartner(textOf(name));
    return periodOf(counts, scope, language) ?? "";
  };
  return (
    <footer className={styles.footer}>
      <div className={styles.verdict}>
        <h2 aria-live="polite">
          {isTooMany && <TriangleAlert size={20} aria-hidden="true" />}
          {isTooMany ? words.tooMany(events) : words.events(events)}
        </h2>
        <p>{isTooMany ? words.most(counts.about.most) : events === 0 ? words.none : summary}</p>
      </div>
      {fitting.map((one) => (
        <Button key={one.kind} className={styles.fitting} onClick={() => onOpen(one.scope)}>
          <strong>
            <bdi>{nameOf(one)}</bdi>
          </strong>{" "}
          <span>
            {one.kind === "shorter" && `${words.shorter} · `}
            {words.events(one.events)}
          </span>
        </Button>
      ))}
      <Button kind="quiet" onClick={onReset}>
        <RotateCcw size={16} aria-hidden="true" />
        {words.reset}
      </Button>
      <Button
        kind="primary"
        disabled={isTooMany || events === 0 || !isCurrent}
        onClick={() => onOpen(counts.scope)}
      >
        {words.open(events)}
      </Button>
    </footer>
  );
}

/** null: nothing has a date. */
export function periodOf({ about }: ScopeCounts, scope: Scope, language: Language): string | null {
  const [start, end] = [scope.from ?? about.first, scope.to ?? about.last];
  return start === null || end === null || start > end
    ? null
    : periodWords({ start, end }, language);
}
