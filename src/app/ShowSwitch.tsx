import { useActions, useMusubi, useText } from "../store/StoreContext.tsx";
import { allViews } from "../views/shownViews.ts";
import styles from "./ShowSwitch.module.css";

/** Both pictures, or one of them with all the room. */
export function ShowSwitch() {
  const text = useText();
  const show = useMusubi((state) => state.view.show);
  const { setShow } = useActions();
  return (
    <div className={styles.switch} role="group" aria-label={text.app.show}>
      {allViews().map(({ id, title }) => (
        <button key={id} type="button" aria-pressed={show === id} onClick={() => setShow(id)}>
          {title(text)}
        </button>
      ))}
    </div>
  );
}
