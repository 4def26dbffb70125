import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { bibtex } from "../../formats/bibtex.ts";
import { cslJson } from "../../formats/cslJson.ts";
import { plainCitation } from "../../formats/plainCitation.ts";
import type { CalendarDay } from "../../model/dates/calendar.ts";
import { useLocalized, useMusubiStore, useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../marks/IconButton.tsx";
import styles from "./CiteDialog.module.css";
import { CopyField } from "./CopyField.tsx";
import { currentRecord } from "./currentRecord.ts";

/** What is chosen as a citation in three formats, each copied with one click. */
export function CiteDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText().cite;
  const store = useMusubiStore();
  const localized = useLocalized();
  const dialog = useRef<HTMLDialogElement>(null);
  // What was asked for stays as it is while the dialog is open, also past midnight.
  const [record] = useState(() =>
    currentRecord(store.getState(), localized, window.location.href, today()),
  );
  const [title] = useState(() => text.title[store.getState().view.selection?.kind ?? "view"]);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={title}
      onClose={onClose}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) onClose();
      }}
    >
      <div className={styles.body}>
        <div className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          <IconButton label={text.close} onClick={onClose}>
            <X size={18} aria-hidden="true" />
          </IconButton>
        </div>
        <CopyField name={text.plain} value={plainCitation(record)} prose />
        <CopyField name="BibTeX" value={bibtex(record)} />
        <CopyField name="CSL-JSON" value={cslJson(record)} />
        <p className={styles.evidence}>{text.evidence}</p>
      </div>
    </dialog>
  );
}

/** By the reader's own clock, as a person would write it. */
function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
