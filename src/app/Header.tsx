import { Database, Info, Languages, Monitor, Moon, Sun } from "lucide-react";
import { languages } from "../i18n/language.ts";
import {
  useActions,
  useLanguage,
  useLocalized,
  useMusubi,
  useText,
} from "../store/StoreContext.tsx";
import { encodeView } from "../store/viewLink.ts";
import { themes } from "../store/viewState.ts";
import buttons from "../views/marks/Button.module.css";
import { IconButton } from "../views/marks/IconButton.tsx";
import { Brand } from "./Brand.tsx";
import styles from "./Header.module.css";
import { ShowSwitch } from "./ShowSwitch.tsx";

interface HeaderProps {
  readonly onData: () => void;
  readonly onAbout: () => void;
}

const themeIcons = { auto: Monitor, light: Sun, dark: Moon };

export function Header({ onData, onAbout }: HeaderProps) {
  const { app } = useText();
  const view = useMusubi((state) => state.view);
  const title = useLocalized()(useMusubi((state) => state.index.graph.meta.title));
  const { setLanguage, setTheme } = useActions();
  const language = useLanguage();
  const otherLanguage = languages.find((one) => one !== language) ?? language;
  const ThemeIcon = themeIcons[view.theme];
  const nextTheme = themes[(themes.indexOf(view.theme) + 1) % themes.length] ?? "auto";
  return (
    <header className={styles.header}>
      <Brand label={app.home} />
      <h1 className={styles.scope}>{title}</h1>
      {view.embed ? (
        <a
          className={styles.full}
          href={encodeView({ ...view, embed: false }) || "./"}
          target="_blank"
          rel="noopener"
        >
          {app.openFull}
        </a>
      ) : (
        <div className={styles.actions}>
          <ShowSwitch />
          <button type="button" className={buttons.button} onClick={onData}>
            <Database size={16} aria-hidden="true" />
            <span className={styles.word}>{app.data}</span>
          </button>
          <button type="button" className={buttons.button} onClick={onAbout}>
            <Info size={16} aria-hidden="true" />
            <span className={styles.word}>{app.about}</span>
          </button>
          <button
            type="button"
            className={styles.language}
            lang={otherLanguage}
            aria-label={app.otherLanguage}
            title={app.otherLanguage}
            onClick={() => setLanguage(otherLanguage)}
          >
            <Languages size={16} aria-hidden="true" />
            {otherLanguage.toUpperCase()}
          </button>
          <IconButton label={app.theme[view.theme]} onClick={() => setTheme(nextTheme)}>
            <ThemeIcon size={16} aria-hidden="true" />
          </IconButton>
        </div>
      )}
    </header>
  );
}
