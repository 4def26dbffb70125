import { useState } from "react";
import { useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import { OutlineText, Trefoil } from "../marks/BrandMarks.tsx";
import { musubiGlyphs } from "../../scene/musubiGlyphs.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import styles from "./AboutPanel.module.css";
import { DataText } from "../marks/DataText.tsx";
import { dateWords } from "../../i18n/dateText.ts";
import { dateOf } from "../../model/dates/dateOf.ts";
import { EvidenceBadge } from "../marks/EvidenceBadge.tsx";
import { KeyList } from "../marks/KeyList.tsx";
import { SourceLine } from "../marks/SourceLine.tsx";
import { noticesInside } from "../../io/import/dataInside.ts";

/** What this is, what data it uses, and how to use it. */
export function AboutPanel({ onClose }: { readonly onClose: () => void }) {
  const text = useText().about;
  return (
    <Dialog
      title={text.title}
      closeLabel={text.close}
      onClose={onClose}
      sign={<Trefoil size={28} tone="var(--accent)" />}
      beside={<OutlineText glyphs={musubiGlyphs} size={18} tone="var(--ink3)" />}
    >
      <div className={styles.columns}>
        <div>
          <h3>{text.what}</h3>
          <p>{text.whatText}</p>
          <h3>{text.how}</h3>
          {text.howText.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <h3>{text.mistakes}</h3>
          <p>{text.mistakesText}</p>
          <h3>{text.keyboard}</h3>
          <KeyList keys={text.keys} />
          <h3>{text.software}</h3>
          <Notices label={text.notices} />
        </div>
        <AboutData />
      </div>
    </Dialog>
  );
}

/** The notices of all that is shipped, beside the page or, where it is one file, inside it. */
function Notices({ label }: { readonly label: string }) {
  const [inside] = useState(noticesInside);
  if (inside === null)
    return (
      <p>
        <a href="LICENSES.txt">{label}</a>
      </p>
    );
  return (
    <details>
      <summary>{label}</summary>
      <pre className={styles.notices} lang="en">
        {inside}
      </pre>
    </details>
  );
}

/** The data: its date, licence, evidence and sources. */
function AboutData() {
  const text = useText().about;
  const language = useLanguage();
  const { graph, events, actorById } = useMusubi((state) => state.index);
  const { meta, sources } = graph;
  const asOf = dateOf(meta.asOf);
  return (
    <div>
      <h3>{text.data}</h3>
      <DataText as="p" text={meta.title} />
      <p>
        {text.counts(events.length, actorById.size, sources.length)}{" "}
        {asOf !== null && `${text.asOf(dateWords(asOf, language))} `}
        {text.licence(meta.licence)}
      </p>
      <h3>{text.evidence}</h3>
      <ul className={styles.evidence}>
        {(["stated", "relative", "inferred", "unrecorded"] as const).map((evidence) => (
          <li key={evidence}>
            <EvidenceBadge evidence={evidence} />
            <span>{text.evidenceText[evidence]}</span>
          </li>
        ))}
      </ul>
      <h3>{text.sources}</h3>
      <ol className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLine source={source} />
            {source.note !== undefined && (
              <DataText as="p" className={styles.note} text={source.note} />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
