import { Languages, Monitor, Moon, Sun } from "lucide-react";
import { languages, type Language } from "../i18n/locales.ts";
import type { Messages } from "../i18n/messages.ts";
import { themes, type Theme } from "../store/viewState.ts";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./Header.module.css";

interface AppearanceButtonsProps {
  readonly language: Language;
  readonly theme: Theme;
  readonly words: Messages["app"];
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: Theme) => void;
}

const themeIcons = { auto: Monitor, light: Sun, dark: Moon };

/** The other language, and the next of the themes. */
export function AppearanceButtons({
  language,
  theme,
  words,
  onLanguage,
  onTheme,
}: AppearanceButtonsProps) {
  const other = languages.find((one) => one !== language) ?? language;
  const ThemeIcon = themeIcons[theme];
  const nextTheme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
  return (
    <>
      <button
        type="button"
        className={styles.language}
        lang={other}
        aria-label={words.otherLanguage}
        title={words.otherLanguage}
        onClick={() => onLanguage(other)}
      >
        <Languages size={16} aria-hidden="true" />
        {other.toUpperCase()}
      </button>
      <IconButton label={words.theme[theme]} onClick={() => onTheme(nextTheme)}>
        <ThemeIcon size={16} aria-hidden="true" />
      </IconButton>
    </>
  );
}
