import { useMusubi, useText } from "../../store/StoreContext.tsx";
import styles from "./Readout.module.css";
import { orderOfActors } from "./matrixSelectors.ts";
import type { MatrixWords } from "./matrixWords.ts";
import type { PointedPart } from "./usePointing.ts";

interface ReadoutProps {
  readonly words: MatrixWords;
  readonly pointed: PointedPart | null;
}

/** What the pointed or else the selected column is, in words; seen only, for the grid itself says it. */
export function Readout({ words, pointed }: ReadoutProps) {
  const text = useText().matrix;
  const order = useMusubi(orderOfActors);
  const event = useMusubi(({ index, hover, view: { selection } }) => {
    const one = hover?.kind === "event" ? hover : selection?.kind === "event" ? selection : null;
    return one && index.eventById.get(one.id);
  });
  if (!event)
    return (
      <p className={styles.readout} aria-hidden="true">
        <span className={styles.lead}>{text.lead}</span>
      </p>
    );
  const rank = pointed?.event === event.id ? pointed.rank : null;
  const actor = rank === null ? undefined : order.actors[rank];
  const party = event.parties.find((one) => one.actor === actor);
  return (
    <p className={styles.readout} aria-hidden="true">
      <span className={styles.date}>{words.date(event)}</span>
      <span className={styles.event} dir="auto">
        {words.title(event)}
      </span>
      <span className={styles.parties} dir="auto">
        {party ? words.part(party) : words.parties(event)}
      </span>
    </p>
  );
}
