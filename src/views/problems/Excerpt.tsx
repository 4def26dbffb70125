import type { ExcerptLine } from "../../model/parse/problem.ts";
import styles from "./Excerpt.module.css";

/** The lines of the file around a problem; the bad one is tinted and the value in it underlined. */
export function Excerpt({ lines }: { readonly lines: readonly ExcerptLine[] }) {
  return (
    <pre className={styles.excerpt} dir="ltr">
      {lines.map(({ line, text, bad, mark }) => (
        <span key={line} className={bad ? styles.bad : styles.line}>
          <span className={styles.number}>{line}</span>
          <code>
            {mark ? (
              <>
                {text.slice(0, mark[0])}
                <mark className={styles.mark}>{text.slice(mark[0], mark[1])}</mark>
                {text.slice(mark[1])}
              </>
            ) : (
              text
            )}
          </code>
          {"\n"}
        </span>
      ))}
    </pre>
  );
}
