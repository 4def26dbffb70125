import type { ReactNode } from "react";
import { useMusubi, useText } from "../store/StoreContext.tsx";
import { playedAt, statusCounts } from "../store/selectors.ts";
import styles from "./StatusLine.module.css";
import { isolated } from "../lib/bidi.ts";

/** How much of everything both pictures show, in sight and spoken when it changes. */
export function StatusLine({ children }: { readonly children?: ReactNode }) {
  const counts = useMusubi(statusCounts);
  // One voice for one act: where the player is in use, it says what has come, and while it runs nobody does.
  const silent = useMusubi((state) => state.playing || playedAt(state) !== null);
  return (
    <div className={styles.line}>
      <p className={styles.status} role="status" aria-live={silent ? "off" : undefined}>
        {useText().app.status(counts)}
      </p>
      {children}
    </div>
  );
}

/** In a frame, where there is no panel for them: what the data is read from. */
export function SourceNames() {
  const words = useText().app;
  const sources = useMusubi((state) => state.index.graph.sources);
  const read = sources.filter(({ kind }) => kind !== "public-knowledge");
  if (read.length === 0) return null;
  const names = read.map(({ author, title }) =>
    author === undefined ? isolated(title) : `${isolated(author)}: ${isolated(title)}`,
  );
  return (
    <p className={styles.sources} title={words.sources(names.join("; "))}>
      {words.readFrom(read.length)}
    </p>
  );
}
