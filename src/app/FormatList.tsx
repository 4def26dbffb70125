import { listWords } from "../i18n/intlWords.ts";
import type { Language } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messages.ts";
import { formatsByFamily } from "../io/import/chooseImporter.ts";
import styles from "./FormatList.module.css";

/** All formats that open, by family. */
export function FormatList({ language }: { readonly language: Language }) {
  const { families } = messagesFor(language).app.drop;
  return (
    <dl className={styles.formats}>
      {formatsByFamily().map(([family, names]) => (
        <div key={family}>
          <dt>{families[family]}</dt>
          <dd>{listWords(names, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
