import { Lock } from "lucide-react";
import type { Language } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messages.ts";
import { FormatList } from "./FormatList.tsx";
import { Trefoil } from "../views/marks/BrandMarks.tsx";
import styles from "./DropCard.module.css";

/** What a file that hangs over the page may be. */
export function DropCard({ language }: { readonly language: Language }) {
  const { drop } = messagesFor(language).app;
  return (
    <div className={styles.over}>
      <div className={styles.card}>
        <Trefoil size={56} tone="var(--accent)" weight={2.4} />
        <p className={styles.title}>{drop.title}</p>
        <p className={styles.said}>{drop.preview}</p>
        <FormatList language={language} />
        <p className={styles.stays}>
          <Lock size={16} aria-hidden="true" />
          {drop.stays}
        </p>
      </div>
    </div>
  );
}
