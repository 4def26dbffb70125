import { Download } from "lucide-react";
import { inTime } from "../../lib/inTime.ts";
import { saveFile } from "../../lib/saveFile.ts";
import {
  useActions,
  useLanguage,
  useMusubi,
  useMusubiStore,
  useText,
} from "../../store/StoreContext.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./NoDates.module.css";

/** In place of a timeline of events of which none has a date. */
export function NoDates() {
  const text = useText().timeline.noDates;
  const { setShow } = useActions();
  const count = useMusubi((state) => state.index.events.length);
  const isBoth = useMusubi((state) => state.view.show === "both");
  const store = useMusubiStore();
  const language = useLanguage();
  if (count === 0) return null;
  const download = async (): Promise<void> => {
    const formats = import("../../io/export/graphFormats.ts");
    const { graphFormatFile, graphFormatOf, writeGraph } = await inTime(formats);
    const format = graphFormatOf("xlsx");
    if (format === undefined) return;
    const { graph } = store.getState().index;
    const bytes = await writeGraph(format, graph, { language });
    saveFile(graphFormatFile(format, graph), format.mediaType, bytes as Uint8Array<ArrayBuffer>);
  };
  return (
    <div className={styles.none}>
      <div>
        <h3 className={styles.title}>{text.title}</h3>
        <p className={styles.why}>{text.why(count)}</p>
      </div>
      <div className={styles.ways}>
        {isBoth && (
          <Button kind="quiet" onClick={() => setShow("network")}>
            {text.hide}
          </Button>
        )}
        <Button onClick={() => void download()}>
          <Download size={16} aria-hidden="true" />
          {text.add}
        </Button>
      </div>
    </div>
  );
}
