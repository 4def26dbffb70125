import { DataText } from "../views/marks/DataText.tsx";
import { Database, Info } from "lucide-react";
import { useActions, useLanguage, useMusubi, useText, useView } from "../store/StoreContext.tsx";
import buttons from "../ui/Button.module.css";
import { Brand } from "./Brand.tsx";
import { ExportButton } from "./export/ExportButton.tsx";
import { FullPageLink } from "./FullPageLink.tsx";
import { below } from "../ui/breakpoints.ts";
import { useMedia } from "../ui/useMedia.ts";
import hidden from "../ui/visuallyHidden.module.css";
import styles from "./Header.module.css";
import { HeaderMenu, HeaderWord } from "./HeaderMenu.tsx";
import { AppearanceButtons } from "./AppearanceButtons.tsx";
import { SearchButton } from "./SearchButton.tsx";
import { ShareButton } from "./share/ShareButton.tsx";
import { ShowMenu } from "./ShowMenu.tsx";
import { PresentButton } from "./story/PresentButton.tsx";
import { ShowSwitch } from "./ShowSwitch.tsx";

interface HeaderProps {
  readonly onSearch: () => void;
  readonly onData: () => void;
  readonly onExport: () => void;
  readonly onAbout: () => void;
}

export function Header({ onSearch, onData, onExport, onAbout }: HeaderProps) {
  const { app } = useText();
  const { embed, theme } = useView("embed", "theme");
  const title = useMusubi((state) => state.index.graph.meta.title);
  const { setLanguage, setTheme } = useActions();
  const language = useLanguage();
  const narrow = useMedia(below("narrow"));
  return (
    <header className={styles.header} data-embed={embed || undefined}>
      <Brand label={app.home} />
      <DataText
        as="h1"
        className={narrow && !embed ? hidden.visuallyHidden : styles.scope}
        text={title}
      />
      {embed ? (
        <FullPageLink />
      ) : (
        <div className={styles.actions}>
          <SearchButton onSearch={onSearch} />
          <ShowSwitch />
          <ShowMenu />
          <HeaderMenu>
            <PresentButton />
            <ShareButton className={buttons.button} withWord />
            <ExportButton onExport={onExport} />
            <button type="button" className={buttons.button} onClick={onData}>
              <Database size={16} aria-hidden="true" />
              <HeaderWord>{app.data}</HeaderWord>
            </button>
            <button type="button" className={buttons.button} onClick={onAbout}>
              <Info size={16} aria-hidden="true" />
              <HeaderWord>{app.about}</HeaderWord>
            </button>
            <AppearanceButtons
              language={language}
              theme={theme}
              words={app}
              onLanguage={setLanguage}
              onTheme={setTheme}
            />
          </HeaderMenu>
        </div>
      )}
    </header>
  );
}
