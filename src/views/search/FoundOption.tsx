import { useEffect, useRef } from "react";
import type { SearchHit } from "../../model/search/createSearch.ts";
import { markedPieces, whyFound } from "../../model/search/whyFound.ts";
import { useText } from "../../store/StoreContext.tsx";
import { FoundIcon } from "./FoundIcon.tsx";
import { Marked } from "./Marked.tsx";
import styles from "./Search.module.css";
import { useFoundWords, whyLabel } from "./useFoundWords.ts";

interface FoundOptionProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onGo: () => void;
}

/** One thing that was found: what it is, and by which of its words. */
export function FoundOption({ id, hit, active, onPoint, onGo }: FoundOptionProps) {
  const { why: words } = useText().search;
  const { title, detail } = useFoundWords()(hit.document);
  const why = whyFound(hit, title);
  const label = why && whyLabel(hit.document, why.field, words);
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView?.({ block: "nearest" });
  }, [active]);
  const elsewhere = why !== null && why.pieces.map(({ text }) => text).join("") !== title;
  return (
    <div
      ref={option}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={styles.option}
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={onPoint}
      onClick={onGo}
    >
      <span className={styles.icon} aria-hidden="true">
        <FoundIcon document={hit.document} />
      </span>
      <span className={styles.words}>
        <span className={styles.title} dir="auto">
          <Marked pieces={markedPieces(title, hit.terms)} />
        </span>{" "}
        {detail !== "" && <span className={styles.detail}>{detail}</span>}{" "}
        {why !== null && elsewhere && (
          <span className={styles.why}>
            {label}: <Marked pieces={why.pieces} />
          </span>
        )}
      </span>
      {why !== null && !elsewhere && <span className={styles.reason}>{label}</span>}
    </div>
  );
}
