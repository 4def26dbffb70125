import { messagesFor } from "../../../i18n/messages.ts";
import type { EventGraph } from "../../../model/eventGraph.ts";
import type { MusubiStore } from "../../../store/musubiState.ts";
import { language } from "../../../store/selectors.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { writeStories } from "../../../views/storyEditor/writeStories.ts";
import styles from "./UnsavedDialog.module.css";

interface UnsavedDialogProps {
  /** Of the file that is to be opened. */
  readonly name: string;
  readonly store: MusubiStore;
  readonly graph: EventGraph;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** Before another file takes the place of one whose stories have changed. */
export function UnsavedDialog(props: UnsavedDialogProps) {
  const { name, store, graph, onOpen, onClose } = props;
  const words = messagesFor(language(store.getState())).author;
  const exportFirst = (): void => {
    writeStories(graph, store.getState().stories);
    onOpen();
  };
  return (
    <Dialog title={words.leave.title} closeLabel={words.close} onClose={onClose} small>
      <p>{words.leave.text(name)}</p>
      <div className={styles.buttons}>
        <Button onClick={onOpen}>{words.leave.open}</Button>
        <Button onClick={onClose}>{words.leave.stay}</Button>
        <Button kind="primary" onClick={exportFirst}>
          {words.leave.exportFirst}
        </Button>
      </div>
    </Dialog>
  );
}
