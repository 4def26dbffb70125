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

export function LoadingScreen({ name, progress, language }: LoadingScreenProps) {
  const { app } = messagesFor(language);
  return (
    <>
      <header className={header.header}>
        <Brand label={app.home} />
      </header>
      <main className={styles.loading} aria-busy="true">
        <label>
          {app.loading(name)}
          <progress
            value={progress?.total ? progress.loaded : undefined}
            max={progress?.total ?? undefined}
          />
        </label>
        {progress && (
          <p className={styles.bytes}>
            {app.loaded(numberWords(Math.round(progress.loaded / 1000), language))}
          </p>
        )}
      </main>
    </>
  );
}
