import { useId } from "react";
import { languageName } from "../../i18n/intlWords.ts";
import type { Localized } from "../../model/eventGraph.ts";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./LocalizedFields.module.css";

interface LocalizedFieldsProps {
  readonly name: string;
  readonly value: Localized | undefined;
  readonly onChange: (value: Localized) => void;
  /** More than one line. */
  readonly rows?: number;
}

/** One text in every language of the data, side by side. */
export function LocalizedFields({ name, value, onChange, rows }: LocalizedFieldsProps) {
  const words = useText().author;
  const reader = useLanguage();
  const { languages, defaultLanguage } = useMusubi((state) => state.index.graph.meta);
  const own = [...new Set([defaultLanguage, ...languages])];
  // The language of the interface comes first.
  const all = own.toSorted((a, b) => Number(b === reader) - Number(a === reader));
  const id = useId();
  return (
    <fieldset className={styles.fields}>
      <legend>{name}</legend>
      {all.map((language) => {
        const field = {
          id: `${id} ${language}`,
          lang: language,
          "aria-label":
            all.length === 1 ? name : words.inLanguage(name, languageName(language, reader)),
          value: value?.[language] ?? "",
          onChange: ({ target }: { readonly target: { readonly value: string } }) =>
            onChange({ ...value, [language]: target.value }),
        };
        return (
          <span key={language} className={styles.field}>
            {all.length > 1 && <span aria-hidden="true">{language.toUpperCase()}</span>}
            {rows === undefined ? (
              <input type="text" dir="auto" {...field} />
            ) : (
              <textarea dir="auto" {...field} rows={rows} />
            )}
          </span>
        );
      })}
    </fieldset>
  );
}
