import { useMusubi } from "../../store/StoreContext.tsx";
import { textWidth } from "../../scene/text.ts";
import { columnOf } from "../../model/matrix/timeBands.ts";
import { lookHeight } from "./matrixSizes.ts";
import type { MatrixWords } from "./matrixWords.ts";
import styles from "./PointedHeading.module.css";
import { pointedEvent } from "./matrixSelectors.ts";
import type { Matrix } from "./useMatrix.ts";

interface PointedHeadingProps {
  readonly matrix: Matrix;
  readonly words: MatrixWords;
}

/** As in the style sheet. */
const size = 22;
const beside = 8;

/** The event that is pointed at or chosen, read in full above the head, with a line to its column; at rest, what to do for it. Visual only. */
export function PointedHeading({ matrix, words }: PointedHeadingProps) {
  const { columns, sizes, leftOf } = matrix;
  const event = useMusubi(pointedEvent);
  const column = event ? columnOf(columns, event.order) : -1;
  if (!event || column < 0)
    return (
      <p className={styles.rest} style={{ left: sizes.namesWidth }} aria-hidden="true">
        {words.pointHint}
      </p>
    );
  const middle = sizes.namesWidth + leftOf(column) + sizes.columnWidth / 2;
  const room = sizes.namesWidth + leftOf(columns.length) - middle;
  // Rather to the right; where it ends beyond the last column, to the left of the line.
  const isLeft = textWidth(words.title(event), size) > room - beside && middle > room + beside;
  const line = { left: middle, height: sizes.headHeight - lookHeight };
  return (
    <>
      <i className={styles.line} style={line} aria-hidden="true" />
      <div
        className={styles.heading}
        data-heading={event.id}
        data-left={isLeft || undefined}
        style={
          isLeft
            ? { left: 0, width: middle, height: sizes.zoneHeight }
            : { left: middle, width: room, height: sizes.zoneHeight }
        }
        aria-hidden="true"
      >
        <span className={styles.date}>{words.date(event)}</span>
        <span className={styles.title} dir="auto">
          {words.title(event)}
        </span>
      </div>
    </>
  );
}
