import { LayoutPanelTop } from "lucide-react";
import { useActions, useMusubi, useText } from "../store/StoreContext.tsx";
import { allViews } from "../views/shownViews.ts";
import styles from "./ShowMenu.module.css";

/** The same choice as the switch, where there is room for no more than a sign: the phone's own menu. */
export function ShowMenu() {
  const text = useText();
  const views = allViews();
  const show = useMusubi((state) => state.view.show);
  const { setShow } = useActions();
  return (
    <span className={styles.menu}>
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
