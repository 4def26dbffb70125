import { RotateCcw } from "lucide-react";
import { useEffect, useState } from "react";
import { EngineError, type Scope } from "../../engine/contract.ts";
import type { Language } from "../../i18n/locales.ts";
import { messagesFor, scopeWordsFor } from "../../i18n/messages.ts";
import { periodWords } from "../../i18n/periodWords.ts";
import { localizedText } from "../../model/localizedText.ts";
import { readParameters, writeParameters } from "../../store/linkText.ts";
import { Button } from "../../ui/Button.tsx";
import { type Appearance, onlyAppearance } from "../appearance.ts";
import { AppearanceButtons } from "../AppearanceButtons.tsx";
import { Brand } from "../Brand.tsx";
import header from "../Header.module.css";
import { pageLink, writePageLink } from "../pageLink.ts";
import { CheckedList } from "./CheckedList.tsx";
import { type FittingScope, fittingScopes } from "./fittingScopes.ts";
import { FocusChoice } from "./FocusChoice.tsx";
import styles from "./Scope.module.css";
import { scopeOf, scopeText } from "./scopeText.ts";
import { SpanChoice } from "./SpanChoice.tsx";
import { type ScopeCounts, useScopeCounts } from "./useScopeCounts.ts";

interface ScopeScreenProps {
  readonly language: Language;
  readonly appearance: Appearance;
  readonly onAppearance: (appearance: Appearance) => void;
  /** The link has the scope then. */
  readonly onOpen: () => void;
  /** Why the scope of the link is not open. */
  readonly code: string | null;
}

const everything: Scope = { partners: [], types: [] };

/** Before a part of an engine's data is open: whom, what and when it is about, with counts of each choice. */
export function ScopeScreen({
  language,
  appearance,
  onAppearance,
  onOpen,
  code,
}: ScopeScreenProps) {
  const { app, counts: countWords } = messagesFor(language);
  const words = scopeWordsFor(language);
  const [scope, setScope] = useState<Scope>(scopeOfLink);
  const counting = useScopeCounts(scope, () => setScope((now) => ({ ...now })));
  const { counts, isCurrent } = counting;
  const failure = counting.code ?? (counts === null ? code : null);
  const own = counts?.about.languages[0] ?? "en";
  const textOf = (text: Readonly<Record<string, string>> | null): string =>
    localizedText(text ?? undefined, language, own);
  useEffect(() => {
    document.title = `${words.region} · Musubi`;
  }, [words]);
  const open = (wanted: Scope): void => {
    // What else the link says is about the same events then.
    if (scopeText(wanted) === linkScope()) return onOpen();
    const kept = onlyAppearance(pageLink());
    const appearances = readParameters(kept).map(({ name, value }) => [name, value ?? ""] as const);
    const link = [["v", "1"], ...appearances, ["scope", scopeText(wanted)]] as const;
    writePageLink("push", null, writeParameters(link));
    onOpen();
  };
  const named = (list: ScopeCounts["facets"]["types"]) =>
    list.map(({ id, name, events }) => ({ id, name: textOf(name) || id, events }));
  const focusName =
    scope.focus === undefined ? null : textOf(counts?.facets.focus ?? null) || scope.focus;
  const change = (next: Partial<Scope>): void => setScope({ ...scope, ...next });
  return (
    <div className={styles.page}>
      <header className={header.header}>
        <Brand label={app.home} />
        {counts !== null && (
          <>
            <p className={header.title}>
              <bdi>{textOf(counts.about.title)}</bdi>
            </p>
            <p className={styles.totals}>
              {words.events(counts.about.events)} · {words.actors(counts.about.actors)}
            </p>
          </>
        )}
        <span className={header.rest} />
        <AppearanceButtons
          language={language}
          theme={appearance.theme}
          words={app}
          onLanguage={(lang) => onAppearance({ ...appearance, lang })}
          onTheme={(theme) => onAppearance({ ...appearance, theme })}
        />
      </header>
      <main className={styles.main}>
        <section aria-label={words.region} className={styles.scope} aria-busy={!isCurrent}>
          <h1 className={styles.title}>{words.title}</h1>
          <p className={styles.lead}>{words.lead}</p>
          {failure !== null && (
            <div className={styles.problem} role="alert">
              <p>{words.problems[failure as EngineError["code"]] ?? words.problems.failed}</p>
              <Button onClick={counting.again}>{words.retry}</Button>
            </div>
          )}
          {counting.hasChanged && <p role="status">{words.changed}</p>}
          {counts !== null && (
            <>
              <div className={styles.columns}>
                <FocusChoice
                  key={counts.about.data}
                  language={language}
                  actors={counts.about.actors}
                  events={counts.about.events}
                  focus={
                    scope.focus === undefined ? null : { id: scope.focus, name: focusName ?? "" }
                  }
                  onFocus={(id) => {
                    const { focus: _, ...rest } = scope;
                    setScope({ ...rest, partners: [], ...(id !== null && { focus: id }) });
                  }}
                />
                <CheckedList
                  key={scope.focus ?? ""}
                  language={language}
                  title={focusName === null ? words.parties : words.partnersOf(focusName)}
                  items={named(counts.facets.partners)}
                  all={counts.facets.partnerCount}
                  chosen={scope.partners}
                  onChoose={(partners) => change({ partners: [...partners] })}
                />
                <CheckedList
                  language={language}
                  title={words.types}
                  items={named(counts.facets.types)}
                  all={counts.facets.typeCount}
                  chosen={scope.types}
                  onChoose={(types) => change({ types: [...types] })}
                />
              </div>
              <SpanChoice
                language={language}
                counts={counts}
                scope={scope}
                name={scopeText(scope) === "all" ? null : (focusName ?? words.region)}
                onSpan={(from, to) => {
                  const { from: _, to: __, ...rest } = scope;
                  setScope({ ...rest, ...(from !== null && { from }), ...(to !== null && { to }) });
                }}
              />
            </>
          )}
          {counts === null && failure === null && <p role="status">{words.counting}</p>}
          {counts !== null && (
            <Footer
              counts={counts}
              isCurrent={isCurrent && counting.code === null}
              language={language}
              summary={words.summary(
                focusName,
                scope.partners.length || null,
                scope.types.length || null,
                periodOf(counts, scope, language) ?? countWords.number(counts.about.events),
              )}
              textOf={textOf}
              onReset={() => setScope(everything)}
              onOpen={open}
            />
          )}
        </section>
      </main>
    </div>
  );
}

interface FooterProps {
  readonly counts: ScopeCounts;
  readonly isCurrent: boolean;
  readonly language: Language;
  readonly summary: string;
  readonly textOf: (text: Readonly<Record<string, string>>) => string;
  readonly onReset: () => void;
  readonly onOpen: (scope: Scope) => void;
}

function Footer({ counts, isCurrent, language, summary, textOf, onReset, onOpen }: FooterProps) {
  const words = scopeWordsFor(language);
  const { events } = counts.facets;
  const isTooMany = events > counts.about.most;
  const [found, setFound] = useState<{ of: ScopeCounts; fitting: readonly FittingScope[] }>();
  const fitting = found?.of === counts && isTooMany ? found.fitting : [];
  useEffect(() => {
    if (!isTooMany) return undefined;
    const aborter = new AbortController();
    // Where they do not come, the person finds one.
    fittingScopes(counts, aborter.signal).then(
      (next) => setFound({ of: counts, fitting: next }),
      () => undefined,
    );
    return () => aborter.abort();
  }, [counts, isTooMany]);
  const nameOf = ({ kind, name, scope }: FittingScope): string => {
    if (kind === "actor") return words.oneActor(textOf(name));
    if (kind === "partner") return words.onePartner(textOf(name));
    return periodOf(counts, scope, language) ?? "";
  };
  return (
    <footer className={styles.footer}>
      <div className={styles.verdict}>
        <h2 aria-live="polite">{isTooMany ? words.tooMany(events) : words.events(events)}</h2>
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
function periodOf({ about }: ScopeCounts, scope: Scope, language: Language): string | null {
  const [start, end] = [scope.from ?? about.first, scope.to ?? about.last];
  return start === null || end === null || start > end
    ? null
    : periodWords({ start, end }, language);
}

const linkScope = (): string =>
  readParameters(pageLink()).find(({ name }) => name === "scope")?.value ?? "";

function scopeOfLink(): Scope {
  const text = linkScope();
  return text === "" ? everything : scopeOf(text);
}
