import { Download } from "lucide-react";
import { exporters, type Exporter } from "../../io/export/exporters.ts";
import type { CellVoice } from "../../i18n/eventCells.ts";
import { saveFile } from "../../lib/saveFile.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useActions, useText, useMusubi, usePlainText } from "../../store/StoreContext.tsx";
import { namesOfActors } from "../../store/selectors.ts";
import { defaultViewId } from "../../store/viewIds.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./TableTools.module.css";

interface TableToolsProps {
  readonly events: readonly IndexedEvent[];
  readonly voice: CellVoice;
  readonly isSorting: boolean;
}

/** The number of events, and downloads: for a spreadsheet, and for Musubi. */
export function TableTools({ events, voice, isSorting }: TableToolsProps) {
  const words = useText().eventTable;
  const { setShow } = useActions();
  const { graph } = voice.index;
  const localized = usePlainText();
  const nameOf = useMusubi(namesOfActors).full;
  const save = ({ extension, mediaType, write }: Exporter): void =>
    saveFile(
      `${graph.meta.id}${extension}`,
      mediaType,
      write(events, { ...voice, localized, nameOf }),
    );
  return (
    <div className={styles.tools}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.count}>
        {words.count({ shown: events.length, of: voice.index.events.length })}
        {isSorting && ` · ${words.sorting}`}
      </p>
      <Button className={styles.pictures} onClick={() => setShow(defaultViewId)}>
        {words.pictures}
      </Button>
      {exporters.map((exporter) => (
        <Button
          key={exporter.name}

          className={styles.file}
          aria-label={words.download(exporter.name)}
          title={words.download(exporter.name)}
          disabled={events.length === 0}
          onClick={() => save(exporter)}
        >
          <Download size={14} aria-hidden="true" />
          {exporter.name}
        </Button>
      ))}
    </div>
  );
}
