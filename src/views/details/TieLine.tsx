import type { Relationship } from "../../model/projection.ts";
import { eventCounts } from "../../store/selectors.ts";
import { useActorName, useMusubi, useText } from "../../store/StoreContext.tsx";
import type { ActorId } from "../../model/eventGraph.ts";
import { focusFirst } from "../../model/selectedEvents.ts";
import shared from "./ListLine.module.css";
import { Mark } from "./Mark.tsx";
import styles from "./TieLine.module.css";
import { useLinked } from "./useLinked.ts";

interface TieLineProps {
  readonly tie: Relationship;
  /** The actor whose list this is: only the counterpart is named. Without it, both are. */
  readonly of?: ActorId;
}

/** A relationship in a list, with its number of events; chooses the relationship. */
export function TieLine({ tie, of }: TieLineProps) {
  const text = useText().details;
  const nameOf = useActorName();
  const linked = useLinked({ kind: "relationship", id: tie.id });
  const counts = useMusubi(eventCounts);
  const { focus } = useMusubi((state) => state.index.graph.meta);
  const [near, far] = focusFirst(tie, of ?? focus);
  const named = of === undefined ? [near, far] : [far];
  return (
    <li>
      <button type="button" className={`${shared.line} ${styles.line}`} {...linked}>
        <span className={styles.marks}>
          {named.map((actor) => (
            <Mark key={actor} actor={actor} absent={tie.kind === "concern" && of !== undefined} />
          ))}
        </span>
        <span className={`${shared.name} ${styles.name}`}>{named.map(nameOf).join(" · ")}</span>{" "}
        <span className={`${shared.figure} ${styles.count}`}>
          {text.events(counts.relationship(tie.id))}
        </span>
      </button>
    </li>
  );
}
