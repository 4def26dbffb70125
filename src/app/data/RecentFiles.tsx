import { FileText, X } from "lucide-react";
import { dateWords } from "../../i18n/dateText.ts";
import { epochDayToIso } from "../../model/dates/calendar.ts";
import { dateOf } from "../../model/dates/dateOf.ts";
import { useLanguage, useText } from "../../store/StoreContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./DataDialog.module.css";
import { forgetAllRecent, forgetRecent } from "./recentStorage.ts";
import { useRecentFiles } from "./useRecentFiles.ts";

/** Files of this device that were opened before; nothing where there are none. */
export function RecentFiles({ onFile }: { readonly onFile: (file: File) => void }) {
  const { app } = useText();
  const language = useLanguage();
  const [files, look] = useRecentFiles();
  const own = app.dataDialog;
  if (files.length === 0) return null;
  return (
    <section className={styles.part} aria-label={own.recent}>
      <div className={styles.recentHead}>
        <h3>{own.recent}</h3>
        <Button kind="quiet" onClick={() => void forgetAllRecent().then(look)}>
          {own.forgetAll}
        </Button>
      </div>
      <p className={styles.quiet}>{own.recentWhy}</p>
      <ul className={styles.files}>
        {files.map(({ name, events, opened, file }) => (
          <li key={name}>
            <Button
              kind="quiet"
              onClick={() => onFile(new File([file], name, { type: file.type }))}
            >
              <FileText size={16} aria-hidden="true" />
              <span dir="auto">{name}</span>
            </Button>
            <span className={styles.quiet}>
              {own.events(events)} ·{" "}
              {dateWords(dateOf(epochDayToIso(Math.floor(opened / 86_400_000))), language)}
            </span>
            <IconButton label={own.forget(name)} onClick={() => void forgetRecent(name).then(look)}>
              <X size={16} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
