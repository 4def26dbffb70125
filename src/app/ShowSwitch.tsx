import { useActions, useMusubi, useText } from "../store/StoreContext.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { allViews } from "../views/shownViews.ts";
import styles from "./ShowSwitch.module.css";

/** Both pictures, or one of them with all the room. */
export function ShowSwitch() {
  const text = useText();
  const show = useMusubi((state) => state.view.show);
  const { setShow } = useActions();
  return (
    <Segmented
      kind="toggles"
      label={text.app.show}
      options={allViews().map(({ id, title }) => ({ id, name: title(text) }))}
      chosen={show}
      onChoose={setShow}
      className={styles.switch}
    />
  );
}
