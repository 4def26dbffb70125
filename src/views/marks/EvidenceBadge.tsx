import type { TimelineEvent } from "../../model/eventGraph.ts";
import { useText } from "../../store/StoreContext.tsx";
import styles from "./EvidenceBadge.module.css";

export type Evidence = TimelineEvent["dateBasis"] | "none";

/** How we know: stated by the source, worked out from it, or left open, by the source or by the data. Words first, the border confirms. */
export function EvidenceBadge({ evidence }: { readonly evidence: Evidence }) {
  const text = useText();
  return (
    <span className={`${styles.badge} ${styles[evidence]}`}>
      {evidence !== "none" && evidence !== "unrecorded" && (
        <svg width={8} height={8} viewBox="-4 -4 8 8" aria-hidden="true">
          {evidence === "stated" ? (
            <circle r={3.25} fill="currentColor" />
          ) : (
            <circle r={2.75} fill="none" stroke="currentColor" strokeWidth={1.25} />
          )}
          {evidence === "relative" && <path d="M0 -3a3 3 0 0 0 0 6z" fill="currentColor" />}
        </svg>
      )}
      {text.marks.evidence[evidence]}
    </span>
  );
}
