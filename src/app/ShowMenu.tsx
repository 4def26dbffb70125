import { LayoutPanelTop } from "lucide-react";
import { useActions, useMusubi, useText } from "../store/StoreContext.tsx";
import { shows } from "../store/viewState.ts";
import styles from "./ShowMenu.module.css";

/** The same choice as the switch, where there is room for no more than a sign: the phone's own menu. */
export function ShowMenu() {
  const words = useText().app.show;
  const show = useMusubi((state) => state.view.show);
  const { setShow } = useActions();
  return (
    <span className={styles.menu}>
      <LayoutPanelTop size={16} aria-hidden="true" />
      <select
        aria-label={words.label}
        title={words.label}
        value={show}
        onChange={({ target }) => {
          const chosen = shows.find((one) => one === target.value);
          if (chosen !== undefined) setShow(chosen);
        }}
      >
        {shows.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </span>
  );
}
