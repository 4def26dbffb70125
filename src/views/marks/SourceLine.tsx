import { ExternalLink } from "lucide-react";
import { citationWords } from "../../i18n/citationWords.ts";
import { citedSource } from "../../model/citation.ts";
import type { Source } from "../../model/eventGraph.ts";
import { useLanguage, useText } from "../../store/StoreContext.tsx";
import styles from "./SourceLine.module.css";

/** A source as a bibliography gives it; linked only where the source itself gives an address. */
export function SourceLine({ source }: { readonly source: Source }) {
  const text = useText().marks.source;
  const { before, title, after } = citationWords(source, useLanguage());
  const { address } = citedSource(source);
  return (
    <>
      {before}
      <cite className={styles.title} lang={source.language}>
        {title}
      </cite>
      {`${after} `}
      {address !== undefined && (
        <a
          className={styles.open}
          href={address}
          target="_blank"
          rel="noopener noreferrer nofollow"
        >
          <ExternalLink size={14} aria-hidden="true" />
          {text.open}
        </a>
      )}
    </>
  );
}
