import { ArrowLeft } from "lucide-react";
import { useEffect } from "react";
import type { Language } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messages.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { LoadFailureScreen, ProblemScreen } from "../views/problems/ProblemScreen.tsx";
import { Brand } from "./Brand.tsx";
import styles from "./Header.module.css";
import type { Loaded } from "./load/loaded.ts";
import { type Appearance, onlyAppearance } from "./appearance.ts";
import { AppearanceButtons } from "./AppearanceButtons.tsx";
import { tellTrouble } from "./host/tellTrouble.ts";
import { homeAddress, pageLink } from "./pageLink.ts";
import { failureWords } from "./load/failureWords.ts";

interface TroubleProps {
  readonly loaded: Extract<Loaded, { kind: "unreadable" | "failed" }>;
  readonly language: Language;
  readonly appearance: Appearance;
  readonly onAppearance: (appearance: Appearance) => void;
  readonly onAgain: () => void;
  readonly onFile: (file: File) => void;
}

/** The page when there is nothing to explore: the reason, and every way on. */
export function Trouble({
  loaded,
  language,
  appearance,
  onAppearance,
  onAgain,
  onFile,
}: TroubleProps) {
  const { app, problems: words } = messagesFor(language);
  const shared = { words, onAgain, onFile };
  useEffect(() => {
    document.title = `${loaded.name} · Musubi`;
  }, [loaded.name]);
  useEffect(() => tellTrouble(loaded), [loaded]);
  return (
    <>
      <header className={styles.header}>
        <Brand label={app.home} />
        <span className={styles.rest} />
        <ButtonLink href={onlyAppearance(pageLink()) || homeAddress()}>
          <ArrowLeft size={16} aria-hidden="true" />
          {words.back}
        </ButtonLink>
        <AppearanceButtons
          language={language}
          theme={appearance.theme}
          words={app}
          onLanguage={(lang) => onAppearance({ ...appearance, lang })}
          onTheme={(theme) => onAppearance({ ...appearance, theme })}
        />
      </header>
      {loaded.kind === "unreadable" ? (
        <ProblemScreen
          name={loaded.name}
          outcome={loaded.outcome}
          language={language}
          {...shared}
        />
      ) : (
        <LoadFailureScreen
          {...failureWords(loaded.failure, loaded.name, messagesFor(language))}
          {...shared}
        />
      )}
    </>
  );
}
