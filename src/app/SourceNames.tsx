import { isolated } from "../lib/bidi.ts";
import { useMusubi, useText } from "../store/StoreContext.tsx";
import styles from "./SourceNames.module.css";

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
    <p className={styles.line} title={words.sources(names.join("; "))}>
      {words.readFrom(read.length)}
    </p>
  );
}
