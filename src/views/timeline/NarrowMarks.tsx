import { DateMark } from "../marks/DateMark.tsx";
import type { EventMark } from "./eventMark.ts";
import type { NarrowLane } from "./narrowLanes.ts";
import styles from "./Narrow.module.css";
import { isDot } from "./timeScale.ts";

interface NarrowMarksProps {
  readonly mark: EventMark;
  readonly lanes: readonly NarrowLane[];
  readonly muted: boolean;
  readonly selected: boolean;
}

const size = 28;

/** An event on the threads of its lanes: the same mark on each, a thread between. */
export function NarrowMarks({ mark, lanes, muted, selected }: NarrowMarksProps) {
  const places = mark.places.flatMap((place) => {
    const lane = lanes[place.lane];
    return lane === undefined ? [] : [{ ...place, ...lane }];
  });
  const xs = places.map(({ x }) => x);
  const first = Math.min(...xs);
  const last = Math.max(...xs);
  return (
    <>
      {last > first && (
        <span
          className={styles.tie}
          data-muted={muted}
          style={{ left: first, width: last - first }}
        />
      )}
      {places.map((place) => (
        <span
          key={place.lane}
          className={styles.mark}
          data-selected={selected}
          data-round={isDot(mark)}
          style={{ left: place.x - size / 2 }}
        >
          <DateMark
            look={mark.look}
            style={place.style}
            basis={mark.basis}
            tone={muted ? "var(--node-mute)" : place.tone}
            width={size}
          />
        </span>
      ))}
    </>
  );
}
