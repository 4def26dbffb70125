import { useActions, useMusubi, useText } from "../store/StoreContext.tsx";
import { shows } from "../store/viewState.ts";
import styles from "./ShowSwitch.module.css";

/** Both pictures, or one of them with all the room. */
export function ShowSwitch() {
  const words = useText().app.show;
  const show = useMusubi((state) => state.view.show);
  const { setShow } = useActions();
  return (
    <div className={styles.switch} role="group" aria-label={words.label}>
      {shows.map((one) => (
        <button key={one} type="button" aria-pressed={show === one} onClick={() => setShow(one)}>
          {words[one]}
        </button>
      ))}
    </div>
  );
}
