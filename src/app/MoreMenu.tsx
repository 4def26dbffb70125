import {
  BookmarkPlus,
  Database,
  Download,
  Ellipsis,
  FileText,
  GitCompareArrows,
  Info,
  KeyRound,
  ListOrdered,
  type LucideIcon,
} from "lucide-react";
import { languages, locales } from "../i18n/locales.ts";
import { themes } from "../store/appearance.ts";
import { useActions, useLanguage, useMusubi, useText, useView } from "../store/StoreContext.tsx";
import { Menu } from "../ui/Menu.tsx";
import styles from "./MoreMenu.module.css";
import type { Author } from "./story/author/useAuthor.ts";

export interface MenuHost {
  readonly author: Author;
  readonly onExport: () => void;
  readonly onData: () => void;
  readonly onSources: () => void;
  readonly onGuide: () => void;
  readonly onAbout: () => void;
}

interface Action {
  readonly id: string;
  readonly words: string;
  readonly icon: LucideIcon;
  readonly run: () => void;
}

interface MoreMenuProps {
  readonly host: MenuHost;
  /** What the header has no room for. */
  readonly actions: readonly Action[];
}

/** Everything that is done with the whole of the data, its language and its colours. */
export function MoreMenu({ host, actions }: MoreMenuProps) {
  const { app, author: authorWords, compare, exporting } = useText();
  const { theme } = useView("theme");
  const language = useLanguage();
  const { setLanguage, setTheme, startComparing, stopComparing } = useActions();
  const hasStories = useMusubi((state) => state.stories.length > 0);
  const compares = useMusubi((state) => state.view.compare !== null);
  const { author } = host;
  const choices: readonly Action[] = [
    ...actions,
    { id: "export", words: exporting.title, icon: Download, run: host.onExport },
    { id: "data", words: app.data, icon: Database, run: host.onData },
    { id: "sources", words: app.menu.sources, icon: FileText, run: host.onSources },
    {
      id: "compare",
      words: compares ? compare.stop : compare.button,
      icon: GitCompareArrows,
      run: compares ? stopComparing : startComparing,
    },
    { id: "save", words: authorWords.save, icon: BookmarkPlus, run: author.saveScene },
    ...(hasStories
      ? [{ id: "edit", words: authorWords.edit, icon: ListOrdered, run: author.edit }]
      : []),
    { id: "guide", words: app.menu.guide, icon: KeyRound, run: host.onGuide },
    { id: "about", words: app.about, icon: Info, run: host.onAbout },
  ];
  const items = [
    ...choices.map(({ id, words, icon: Icon }) => ({
      id,
      content: (
        <>
          <Icon size={16} aria-hidden="true" />
          {words}
        </>
      ),
    })),
    ...languages.map((one) => ({
      id: `language:${one}`,
      content: locales[one].name,
      lang: one,
      checked: one === language,
      group: app.menu.language,
    })),
    ...themes.map((one) => ({
      id: `theme:${one}`,
      content: app.theme[one],
      checked: one === theme,
      group: app.menu.theme,
    })),
  ];
  const choose = (id: string): void => {
    choices.find((choice) => choice.id === id)?.run();
    const spoken = languages.find((one) => id === `language:${one}`);
    if (spoken !== undefined) setLanguage(spoken);
    const wanted = themes.find((one) => id === `theme:${one}`);
    if (wanted !== undefined) setTheme(wanted);
  };
  return (
    <Menu className={styles.more} label={app.more} items={items} onChoose={choose}>
      <Ellipsis size={18} aria-hidden="true" />
    </Menu>
  );
}
