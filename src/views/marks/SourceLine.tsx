import { ExternalLink } from "lucide-react";
import { dateWords } from "../../i18n/dateWords.ts";
import { languageName } from "../../i18n/languageName.ts";
import { parseEdtf } from "../../model/dates/parseEdtf.ts";
import type { Source } from "../../model/eventGraph.ts";
import { useLanguage, useText } from "../../store/StoreContext.tsx";
import { httpAddress } from "./httpAddress.ts";
import styles from "./SourceLine.module.css";

/** A source as a bibliography gives it; linked only where the source itself gives an address. */
export function SourceLine({ source }: { readonly source: Source }) {
  const text = useText().marks.source;
  const lang = useLanguage();
  const address = httpAddress(source.url);
  const published = source.published === undefined ? undefined : parseEdtf(source.published);
  const said = [
    source.publisher,
    published?.ok ? dateWords(published.value, lang) : undefined,
  ].filter((part) => part !== undefined);
  return (
    <>
      {source.author !== undefined && `${source.author}, `}
      <cite className={styles.title} lang={source.language}>
        {source.title}
      </cite>
      {said.map((part) => `, ${part}`)}
      {". "}
      {source.kind !== "public-knowledge" &&
        `${text.inLanguage(languageName(source.language, lang))}.`}
      {address !== null && (
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
