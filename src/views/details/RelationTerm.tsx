import { dateShort } from "../../i18n/dateText.ts";
import { dateOf } from "../../model/dates/dateOf.ts";
import type { Relation } from "../../model/eventGraph.ts";
import { useLanguage, useLocalized, useText } from "../../store/StoreContext.tsx";
import styles from "./RelationTerm.module.css";

/** The office or kind of membership, and from when until when. */
export function RelationTerm({ relation }: { readonly relation: Relation }) {
  const text = useText().details.actor;
  const lang = useLanguage();
  const localized = useLocalized();
  const said = (edtf: string | undefined): string | undefined => {
    const date = dateOf(edtf);
    return date === null ? undefined : dateShort(date, lang);
  };
  const [start, end] = [said(relation.start), said(relation.end)];
  const term =
    start !== undefined && end !== undefined
      ? text.fromUntil(start, end)
      : start !== undefined
        ? text.from(start)
        : end !== undefined && text.until(end);
  if (relation.role === undefined && !term) return null;
  return (
    <p className={styles.term}>
      {relation.role !== undefined && localized(relation.role)}
      {term && <span className={styles.dates}>{term}</span>}
    </p>
  );
}
