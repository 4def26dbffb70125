import { Ellipsis } from "lucide-react";
import { languages, locales } from "../i18n/locales.ts";
import { themes } from "../store/appearance.ts";
import { useActions, useLanguage, useText, useView } from "../store/StoreContext.tsx";
import { Menu } from "../ui/Menu.tsx";
import styles from "./MoreMenu.module.css";
import type { PageAction } from "./usePageActions.ts";

interface MoreMenuProps {
  /** Those for which the header itself has no button. */
  readonly actions: readonly PageAction[];
}

/** Everything that is done with the whole of the data, its language and its colours. */
export function MoreMenu({ actions }: MoreMenuProps) {
  const { app } = useText();
  const { theme } = useView("theme");
  const language = useLanguage();
  const { setLanguage, setTheme } = useActions();
  const items = [
    ...actions.map(({ id, words, icon: Icon }) => ({
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
    actions.find((action) => action.id === id)?.run();
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
