import { Languages, Monitor, Moon, Sun } from "lucide-react";
import { languages, locales, type Language } from "../i18n/locales.ts";
import type { Messages } from "../i18n/messages.ts";
import { themes, type Theme } from "../store/appearance.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu } from "../ui/Menu.tsx";
import styles from "./AppearanceButtons.module.css";

interface AppearanceButtonsProps {
  readonly language: Language;
  readonly theme: Theme;
  readonly words: Messages["app"];
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: Theme) => void;
}

const themeIcons = { auto: Monitor, light: Sun, dark: Moon };

/** A menu of the languages, each by its own name, and the next of the themes. */
export function AppearanceButtons({
  language,
  theme,
  words,
  onLanguage,
  onTheme,
}: AppearanceButtonsProps) {
  const ThemeIcon = themeIcons[theme];
  const nextTheme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
  return (
    <>
      <Menu
        className={styles.language}
        label={words.language(locales[language].name)}
        items={languages.map((one) => ({
          id: one,
          content: locales[one].name,
          lang: one,
          checked: one === language,
        }))}
        onChoose={onLanguage}
      >
        <Languages size={16} aria-hidden="true" />
        {language.toUpperCase()}
      </Menu>
      <IconButton label={words.theme[theme]} onClick={() => onTheme(nextTheme)}>
        <ThemeIcon size={16} aria-hidden="true" />
      </IconButton>
    </>
  );
}
