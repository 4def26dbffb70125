import { Download } from "lucide-react";
import { eventsCsv } from "../../io/export/eventsCsv.ts";
import type { CellVoice } from "../../i18n/eventCells.ts";
import { saveFile } from "../../lib/saveFile.ts";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { subgraph } from "../../model/subgraph.ts";
import { useActions, useText, useMusubi, usePlainText } from "../../store/StoreContext.tsx";
import { namesOfActors } from "../../store/selectors.ts";
import buttons from "../../ui/Button.module.css";
import styles from "./TableTools.module.css";

interface TableToolsProps {
  readonly events: readonly IndexedEvent[];
  readonly voice: CellVoice;
}

/** How many they are, and the two files to take along: for a spreadsheet, and for Musubi. */
export function TableTools({ events, voice }: TableToolsProps) {
  const words = useText().eventTable;
  const { setShow } = useActions();
  const { graph } = voice.index;
  const localized = usePlainText();
  const nameOf = useMusubi(namesOfActors).full;
  const saveCsv = (): void => {
    const text = eventsCsv(events, { ...voice, localized, nameOf });
    saveFile(`${graph.meta.id}.csv`, "text/csv;charset=utf-8", text);
  };
  const saveJson = (): void => {
    const part = subgraph(graph, new Set(events.map(({ id }) => id)));
    saveFile(`${graph.meta.id}.json`, "application/json", `${JSON.stringify(part, null, 2)}\n`);
  };
  const files = [
    ["CSV", words.csv, saveCsv],
    ["JSON", words.json, saveJson],
  ] as const;
  return (
    <div className={styles.tools}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.count}>
        {words.count({ shown: events.length, of: voice.index.events.length })}
      </p>
      <button
        type="button"
        className={`${buttons.button} ${styles.pictures}`}
        onClick={() => setShow("both")}
      >
        {words.pictures}
      </button>
      {files.map(([format, label, save]) => (
        <button
          key={format}
          type="button"
          className={`${buttons.button} ${styles.file}`}
          aria-label={label}
          title={label}
          disabled={events.length === 0}
          onClick={save}
        >
          <Download size={14} aria-hidden="true" />
          {format}
        </button>
      ))}
    </div>
  );
}
