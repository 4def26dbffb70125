import { useId, type ReactNode } from "react";
import type { Evidence } from "../marks/EvidenceBadge.tsx";
import { EvidenceBadge } from "../marks/EvidenceBadge.tsx";
import styles from "./Section.module.css";

interface SectionProps {
  readonly title: string;
  /** Given when every claim of the section has the same. */
  readonly evidence?: Evidence | undefined;
  /** A remark beside the title, such as "3 of 12 shown". */
  readonly aside?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the panel under a hairline, with its title. */
export function Section({ title, evidence, aside, children }: SectionProps) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 className={styles.title} id={heading}>
          {title}
        </h3>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        {evidence !== undefined && <EvidenceBadge evidence={evidence} />}
      </div>
      {children}
    </section>
  );
}
