import { X } from "lucide-react";
import { useActions, useMusubi, useText } from "../store/StoreContext.tsx";
import { playedAt, statusCounts } from "../store/selectors.ts";
import hidden from "../ui/visuallyHidden.module.css";
import { IconButton } from "../ui/IconButton.tsx";
import { ReadoutLine } from "../views/readout/Readout.tsx";
import styles from "./StatusLine.module.css";
import { isolated } from "../lib/bidi.ts";

/** How much of everything both pictures show, spoken when it changes. */
export function SpokenStatus() {
  return <Status className={hidden.visuallyHidden} />;
}

/** In a frame it is also written, with what the data is read from. */
export function StatusLine() {
  const embed = useMusubi((state) => state.view.embed);
  const chosen = useMusubi((state) => state.view.selection !== null);
  if (!embed) return <SpokenStatus />;
  return (
    <div className={styles.line} data-chosen={chosen || undefined}>
      <Status className={chosen ? hidden.visuallyHidden : styles.status} />
      <SourceNames />
      <Pointed />
    </div>
  );
}

/**
 * What is pointed at or chosen: over the line while it is pointed at; while it is chosen, with a way to let go of it,
 * beside the sources or in a line above them.
 */
function Pointed() {
  const { letGo } = useText().search.commands;
  const { select } = useActions();
  const chosen = useMusubi((state) => state.view.selection !== null);
  const points = useMusubi((state) => state.hover !== null);
  if (!chosen && !points) return null;
  return (
    <div className={styles.pointed}>
      <ReadoutLine brief />
      {chosen && (
        <IconButton className={styles.close} label={letGo.title} onClick={() => select(null)}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}

function Status({ className }: { readonly className: string | undefined }) {
  const counts = useMusubi(statusCounts);
  // One voice for one act: where the player is in use, it says what has come, and while it runs nobody does.
  const silent = useMusubi((state) => state.playing || playedAt(state) !== null);
  return (
    <p className={className} role="status" aria-live={silent ? "off" : undefined}>
      {useText().app.status(counts)}
    </p>
  );
}

/** In a frame, where there is no panel for them: what the data is read from, and its licence. */
function SourceNames() {
  const words = useText().app;
  const sources = useMusubi((state) => state.index.graph.sources);
  const licence = useMusubi((state) => state.index.graph.meta.licence);
  const read = sources.filter(({ kind }) => kind !== "public-knowledge");
  if (read.length === 0) return null;
  const names = read.map(({ author, title }) =>
    author === undefined ? isolated(title) : `${isolated(author)}: ${isolated(title)}`,
  );
  return (
    <p className={styles.sources} title={words.sources(names.join("; "))}>
      {words.readFrom(read.length)}
      {licence !== undefined && <span className={styles.licence}>{isolated(licence)}</span>}
    </p>
  );
}
