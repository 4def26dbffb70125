import { useEffect, useState } from "react";
import type { Language } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messages.ts";
import { numberWords } from "../i18n/intlWords.ts";
import { Brand } from "./Brand.tsx";
import header from "./Header.module.css";
import styles from "./LoadingScreen.module.css";
import type { LoadProgress } from "./load/loadBytes.ts";

interface LoadingScreenProps {
  readonly name: string;
  readonly progress: LoadProgress | null;
  readonly language: Language;
}

/** In ms. What comes sooner brings a heading of its own, which should be the first that is read. */
const longWait = 1_000;

export function LoadingScreen({ name, progress, language }: LoadingScreenProps) {
  const { app } = messagesFor(language);
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setIsLong(true), longWait);
    return () => window.clearTimeout(timer);
  }, []);
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
        {progress && (
          <p className={styles.bytes}>
            {app.loaded(numberWords(Math.round(progress.loaded / 1000), language))}
          </p>
        )}
      </main>
    </>
  );
}
