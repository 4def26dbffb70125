import { DataText } from "../views/marks/DataText.tsx";
import { Database, Download, Info, LayoutPanelTop, Search } from "lucide-react";
import { useActions, useLanguage, useMusubi, useText, useView } from "../store/StoreContext.tsx";
import { Button } from "../ui/Button.tsx";
import { Brand } from "./Brand.tsx";
import { FullPageLink } from "./FullPageLink.tsx";
import { below, useMedia } from "../ui/breakpoints.ts";
import hidden from "../ui/visuallyHidden.module.css";
import styles from "./Header.module.css";
import { HeaderMenu, HeaderWord } from "./HeaderMenu.tsx";
import { AppearanceButtons } from "./AppearanceButtons.tsx";
import { ShareButton } from "./share/ShareButton.tsx";
import { SceneBar } from "./story/author/SceneBar.tsx";
import type { Author } from "./story/author/useAuthor.ts";
import { PresentButton } from "./story/PresentButton.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { allViews } from "../views/shownViews.ts";

interface HeaderProps {
  readonly author: Author;
  /** Then the one solid button is elsewhere. */
  readonly isFirstVisit: boolean;
  readonly onSearch: () => void;
  readonly onData: () => void;
  readonly onExport: () => void;
  readonly onAbout: () => void;
}

export function Header({ author, isFirstVisit, onSearch, onData, onExport, onAbout }: HeaderProps) {
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
            <PresentButton isSolid={!isFirstVisit} />
            <ShareButton withWord />
            <ExportButton onExport={onExport} />
            <Button onClick={onData}>
              <Database size={16} aria-hidden="true" />
              <HeaderWord>{app.data}</HeaderWord>
            </Button>
            <Button onClick={onAbout}>
              <Info size={16} aria-hidden="true" />
              <HeaderWord>{app.about}</HeaderWord>
            </Button>
            <SceneBar author={author} />
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

const isMac = /Mac|iPhone|iPad/u.test(navigator.platform);

/** Opens the search; where there is room it says by which keys that goes too. */
function SearchButton({ onSearch }: { readonly onSearch: () => void }) {
  const { search } = useText();
  return (
    <Button
      className={styles.search}
      aria-label={search.title}
      title={search.title}
      aria-keyshortcuts={isMac ? "Meta+K" : "Control+K"}
      onClick={onSearch}
    >
      <Search size={16} aria-hidden="true" />
      <kbd className={styles.searchKey} aria-hidden="true">
        {isMac ? search.keyOnMac : search.key}
      </kbd>
    </Button>
  );
}

/** Both pictures, or one of them with all the room. */
function ShowSwitch() {
  const text = useText();
  const show = useMusubi((state) => state.view.show);
  const { setShow } = useActions();
  return (
    <Segmented
      label={text.app.show}
      options={allViews().map(({ id, title }) => ({ id, name: title(text) }))}
      chosen={show}
      onChoose={setShow}
      className={styles.showSwitch}
    />
  );
}

/** The same choice as the switch, where there is room for no more than a sign: the phone's own menu. */
function ShowMenu() {
  const text = useText();
  const views = allViews();
  const show = useMusubi((state) => state.view.show);
  const { setShow } = useActions();
  return (
    <span className={styles.show}>
      <LayoutPanelTop size={16} aria-hidden="true" />
      <select
        aria-label={text.app.show}
        title={text.app.show}
        value={show}
        onChange={({ target }) => {
          const chosen = views.find(({ id }) => id === target.value);
          if (chosen !== undefined) setShow(chosen.id);
        }}
      >
        {views.map(({ id, title }) => (
          <option key={id} value={id}>
            {title(text)}
          </option>
        ))}
      </select>
    </span>
  );
}

/** On a narrow page it is a command of the search: there the header has room for no more signs. */
function ExportButton({ onExport }: { readonly onExport: () => void }) {
  const { exporting } = useText();
  return (
    <Button className={styles.export} onClick={onExport}>
      <Download size={16} aria-hidden="true" />
      <HeaderWord>{exporting.title}</HeaderWord>
    </Button>
  );
}
