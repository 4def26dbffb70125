import { useEffect, useState } from "react";
import { EngineError, type Scope } from "../../engine/contract.ts";
import type { Language } from "../../i18n/locales.ts";
import { messagesFor, scopeWordsFor } from "../../i18n/messages.ts";
import { tones } from "../../model/tones.ts";
import { localizedText } from "../../model/localizedText.ts";
import { readParameters, writeParameters } from "../../store/linkText.ts";
import { Button } from "../../ui/Button.tsx";
import { type Appearance, onlyAppearance } from "../appearance.ts";
import { AppearanceButtons } from "../AppearanceButtons.tsx";
import { Brand } from "../Brand.tsx";
import header from "../Header.module.css";
import { pageLink, writePageLink } from "../pageLink.ts";
import { AmongChoice } from "./AmongChoice.tsx";
import { CheckedList } from "./CheckedList.tsx";
import { FocusChoice } from "./FocusChoice.tsx";
import { OtherData } from "./OtherData.tsx";
import styles from "./Scope.module.css";
import { periodOf, ScopeFooter } from "./ScopeFooter.tsx";
import { scopeOf, scopeText } from "./scopeText.ts";
import { SpanChoice } from "./SpanChoice.tsx";
import { useFittingScopes } from "./useFittingScopes.ts";
import { type ScopeCounts, useScopeCounts } from "./useScopeCounts.ts";

interface ScopeScreenProps {
  readonly language: Language;
  readonly appearance: Appearance;
  readonly onAppearance: (appearance: Appearance) => void;
  /** The link has the scope then. */
  readonly onOpen: () => void;
  readonly onFile: (file: File) => void;
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
  onFile,
  code,
}: ScopeScreenProps) {
  const { app } = messagesFor(language);
  const words = scopeWordsFor(language);
  const [scope, setScope] = useState<Scope>(scopeOfLink);
  const counting = useScopeCounts(scope, () => setScope((now) => ({ ...now })));
  const { counts, isCurrent } = counting;
  const fitting = useFittingScopes(counts);
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
              {[
                words.events(counts.about.events),
                words.actors(counts.about.actors),
                periodOf(counts, everything, language),
              ]
                .filter((one) => one !== null)
                .join(" · ")}
            </p>
          </>
        )}
        <span className={header.rest} />
        <OtherData language={language} onFile={onFile} />
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
              <p>
                {words.problems[failure as EngineError["code"]] ?? words.problems.failed}
                {counting.asksAgain && ` ${words.asksAgain}`}
              </p>
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
                    const { focus: _, among: __, ...rest } = scope;
                    setScope({ ...rest, partners: [], ...(id !== null && { focus: id }) });
                  }}
                />
                <CheckedList
                  key={scope.focus ?? ""}
                  language={language}
                  title={focusName === null ? words.parties : words.partnersOf(focusName)}
                  items={coloured(named(counts.facets.partners), scope)}
                  all={counts.facets.partnerCount}
                  chosen={scope.partners}
                  onChoose={(partners) => change({ partners: [...partners] })}
                >
                  {scope.focus !== undefined && counts.facets.partnerCount > 1 && (
                    <AmongChoice
                      language={language}
                      counts={counts}
                      scope={scope}
                      onAmong={(among) => change({ among })}
                    />
                  )}
                </CheckedList>
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
                fitting={fitting.find(({ kind }) => kind === "shorter")?.scope ?? null}
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
            <ScopeFooter
              fitting={fitting}
              counts={counts}
              isCurrent={isCurrent && counting.code === null}
              language={language}
              summary={summaryOf(counts, scope, focusName, language)}
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

const linkScope = (): string =>
  readParameters(pageLink()).find(({ name }) => name === "scope")?.value ?? "";

function scopeOfLink(): Scope {
  const text = linkScope();
  return text === "" ? everything : scopeOf(text);
}

function summaryOf(
  { about, facets, ...counts }: ScopeCounts,
  scope: Scope,
  middle: string | null,
  language: Language,
): string {
  const words = scopeWordsFor(language);
  const isWhole = scope.from === undefined && scope.to === undefined;
  const period = periodOf({ about, facets, ...counts }, scope, language);
  return [
    words.who(middle, scope.partners.length || facets.partnerCount),
    ...(scope.among === true ? [words.andAmong] : []),
    words.whichTypes(scope.types.length || null, facets.typeCount),
    ...(period === null ? [] : [isWhole ? words.allOf(period) : period]),
  ].join(" · ");
}

/** The partners that are kept have the colours in which they will be drawn: the first eight, in their order. */
function coloured<Item extends { readonly id: string }>(
  items: readonly Item[],
  { focus, partners }: Scope,
): readonly (Item & { readonly tone: number | undefined })[] {
  const kept = items.filter(({ id }) => partners.length === 0 || partners.includes(id));
  const toneOf = new Map(kept.slice(0, tones.length).map(({ id }, at) => [id, at + 1]));
  return items.map((item) => ({
    ...item,
    tone: focus === undefined ? undefined : toneOf.get(item.id),
  }));
}
