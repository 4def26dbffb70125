import { namesOfActors } from "../../store/selectors.ts";
import { useState } from "react";
import { bibtex } from "../../io/export/bibtex.ts";
import { cslJson } from "../../io/export/cslJson.ts";
import { plainCitation } from "../../io/export/plainCitation.ts";
import type { CalendarDay } from "../../model/dates/calendar.ts";
import { usePlainText, useMusubi, useMusubiStore, useText } from "../../store/StoreContext.tsx";
import { CopyField } from "../../ui/CopyField.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import styles from "./PanelHead.module.css";
import { currentRecord } from "../../store/currentRecord.ts";

/** What is chosen as a citation in three formats, each copied with one click. */
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
      <CopyField words={text} name={text.plain} value={plainCitation(record)} prose />
      <CopyField words={text} name="BibTeX" value={bibtex(record)} />
      <CopyField words={text} name="CSL-JSON" value={cslJson(record)} />
      <p className={styles.evidence}>{text.evidence}</p>
    </Dialog>
  );
}

/** In the reader's time zone. */
function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
