import { useState } from "react";
import { statusCounts } from "../../store/selectors.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { MatrixGrid } from "./MatrixGrid.tsx";
import {
  matrixOrder,
  matrixOrders,
  orderOfActors,
  pointedEvent,
  shownActors,
} from "./matrixSelectors.ts";
import styles from "./MatrixView.module.css";
import { matrixWords, type MatrixWords } from "./matrixWords.ts";
import type { PointedPart } from "./usePointing.ts";
import type { EventCount } from "../../model/eventCounts.ts";
import { defaultViewId } from "../../store/viewIds.ts";
import { Button } from "../../ui/Button.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { PartMark } from "./ActorRow.tsx";

/** Who took part in what: a row per actor, a column per event, a thread that joins its parties. */
export function MatrixView() {
  const words = useMusubi(matrixWords);
  const text = useText().matrix;
  const { events } = useMusubi(statusCounts);
  const actors = useMusubi(shownActors);
  const [pointed, setPointed] = useState<PointedPart | null>(null);
  const [compact, setCompact] = useState(true);
  return (
    <section className={styles.view} aria-label={text.region}>
      <MatrixHeader events={events} actors={actors} compact={compact} onCompact={setCompact} />
      {events.shown === 0 ? (
        <p className={styles.empty}>{text.empty}</p>
      ) : (
        <MatrixGrid words={words} compact={compact} onPoint={setPointed} />
      )}
      <Readout words={words} pointed={pointed} />
    </section>
  );
}

const legend = [
  ["solid", false],
  ["host", true],
  ["planned", false],
  ["named", false],
  ["subject", false],
] as const;

interface MatrixHeaderProps {
  readonly events: EventCount;
  readonly actors: number;
  readonly compact: boolean;
  readonly onCompact: (compact: boolean) => void;
}

/** The counts, and the legend of the marks. */
function MatrixHeader({ events, actors, compact, onCompact }: MatrixHeaderProps) {
  const words = useText().matrix;
  const { setShow, setSort } = useActions();
  const order = useMusubi(matrixOrder);
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.count}>{words.counted(events, actors)}</p>
      <Segmented
        label={words.order}
        size="small"
        options={matrixOrders.map((id) => ({ id, name: words.orders[id] }))}
        chosen={order}
        // Most parties first: they are what one looks for.
        onChoose={(column) => setSort({ column, descending: column === "parties" })}
      />
      <Button
        className={styles.compact}
        aria-pressed={compact}
        title={words.compactMeans}
        onClick={() => onCompact(!compact)}
      >
        {words.compact}
      </Button>
      <Button className={styles.pictures} onClick={() => setShow(defaultViewId)}>
        {words.pictures}
      </Button>
      <ul className={styles.legend} aria-label={words.legend.label}>
        {legend.map(([look, host]) => (
          <li key={look}>
            <PartMark look={look === "host" ? "solid" : look} host={host} tone="var(--ink2)" />
            {words.legend[look]}
          </li>
        ))}
      </ul>
    </header>
  );
}

interface ReadoutProps {
  readonly words: MatrixWords;
  readonly pointed: PointedPart | null;
}

/** The hovered column in words, otherwise the selected one. Visual only: the grid itself is read out. */
function Readout({ words, pointed }: ReadoutProps) {
  const text = useText().matrix;
  const order = useMusubi(orderOfActors);
  const event = useMusubi(pointedEvent);
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
