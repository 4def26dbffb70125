import { citationWords } from "../../i18n/citationWords.ts";
import type { Source } from "../../model/eventGraph.ts";
import { useLanguage } from "../../store/StoreContext.tsx";
import { SourceAddress } from "./SourceAddress.tsx";
import styles from "./SourceLine.module.css";

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
