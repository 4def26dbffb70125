import { ExternalLink } from "lucide-react";
import { citedSource } from "../../model/citation.ts";
import type { Source } from "../../model/eventGraph.ts";
import { useText } from "../../store/StoreContext.tsx";
import styles from "./SourceLine.module.css";

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
