import { citationWords } from "../../i18n/citationWords.ts";
import type { Source } from "../../model/eventGraph.ts";
import { useLanguage, useText } from "../../store/StoreContext.tsx";
import styles from "./SourceLine.module.css";
import { ExternalLink } from "lucide-react";
import { citedSource } from "../../model/citation.ts";

/** A source as a bibliography gives it; linked only where the source itself gives an address. */
export function SourceLine({ source }: { readonly source: Source }) {
  const { before, title, after } = citationWords(source, useLanguage());
  return (
    <>
      {before}
      <cite className={styles.title} dir="auto" lang={source.language}>
        {title}
      </cite>
      {`${after} `}
      <SourceAddress source={source} />
    </>
  );
}

/** The way to a source, only where the source itself gives an address. */
export function SourceAddress({ source }: { readonly source: Source }) {
  const text = useText().marks.source;
  const { address } = citedSource(source);
  if (address === undefined) return null;
  return (
    <a className={styles.open} href={address} target="_blank" rel="noopener noreferrer nofollow">
      <ExternalLink size={14} aria-hidden="true" />
      {text.open}
    </a>
  );
}
