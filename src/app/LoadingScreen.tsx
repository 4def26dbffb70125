import { useEffect, useState } from "react";
import type { Language } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messages.ts";
import { numberWords } from "../i18n/intlWords.ts";
import { Button } from "../ui/Button.tsx";
import { useIsLong } from "../ui/useIsLong.ts";
import { Brand } from "./Brand.tsx";
import header from "./Header.module.css";
import styles from "./LoadingScreen.module.css";
import type { LoadProgress } from "./load/loadBytes.ts";

interface LoadingScreenProps {
  readonly name: string;
  readonly progress: LoadProgress | null;
  readonly language: Language;
  /** null: there is nothing to stop any more. */
  readonly onCancel: (() => void) | null;
}

/** In ms. What comes sooner brings a heading of its own, which should be the first that is read. */
const longWait = 1_000;

export function LoadingScreen({ name, progress, language, onCancel }: LoadingScreenProps) {
  const { app } = messagesFor(language);
  const isLong = useIsLong(longWait);
  const Words = isLong ? "h1" : "p";
  return (
    <>
      <header className={header.header}>
        <Brand label={app.home} />
      </header>
      <main className={styles.loading} aria-busy="true">
        <Words className={styles.words}>{app.loading(name)}</Words>
        <progress
          aria-label={app.loading(name)}
          value={progress?.total ? progress.loaded : undefined}
          max={progress?.total ?? undefined}
        />
        <Waited progress={progress} language={language} onCancel={onCancel} />
      </main>
    </>
  );
}

/** In seconds; what is quicker needs no words, and nothing that appears and goes again. */
const noticed = 2;

/** How much has come in how much time, and how to end it. */
function Waited({ progress, language, onCancel }: Omit<LoadingScreenProps, "name">) {
  const { app } = messagesFor(language);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => setSeconds((now) => now + 1), 1000);
    return () => window.clearInterval(timer);
  }, []);
  if (seconds < noticed && progress === null) return null;
  const number = (of: number): string => numberWords(of, language);
  const rows = progress?.rows === undefined ? "" : `${app.rows(number(progress.rows))} · `;
  const come =
    progress === null
      ? app.noAnswer
      : `${rows}${app.loaded(number(Math.round(progress.loaded / 1000)))}`;
  return (
    <>
      <p className={styles.bytes}>{seconds < noticed ? come : `${come} ${app.elapsed(seconds)}`}</p>
      {seconds >= noticed && onCancel !== null && <Button onClick={onCancel}>{app.cancel}</Button>}
    </>
  );
}
