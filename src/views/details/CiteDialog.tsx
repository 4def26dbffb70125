import { namesOfActors } from "../../store/selectors.ts";
import { useState } from "react";
import { citationFormats } from "../../io/export/citationFormats.ts";
import type { CalendarDay } from "../../model/dates/calendar.ts";
import { usePlainText, useMusubi, useMusubiStore, useText } from "../../store/StoreContext.tsx";
import { CopyField } from "../../ui/CopyField.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import styles from "./PanelHead.module.css";
import { currentRecord } from "../../store/currentRecord.ts";

/** What is chosen as a citation in every format of the list, each copied with one click. */
export function CiteDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText().cite;
  const store = useMusubiStore();
  const localized = usePlainText();
  const nameOf = useMusubi(namesOfActors).full;
  // Fixed while the dialog is open: the date of access does not change at midnight.
  const [record] = useState(() =>
    currentRecord(store.getState(), { localized, nameOf }, window.location.href, today()),
  );
  const [title] = useState(() => text.title[store.getState().view.selection?.kind ?? "view"]);
  return (
    <Dialog title={title} closeLabel={text.close} onClose={onClose} small>
      {citationFormats.map(({ id, name, write, prose }) => (
        <CopyField key={id} words={text} name={name(text)} value={write(record)} prose={prose} />
      ))}
      <p className={styles.evidence}>{text.evidence}</p>
    </Dialog>
  );
}

/** In the reader's time zone. */
function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
