import type { NarrowLane } from "./narrowLanes.ts";
import styles from "./Narrow.module.css";

/** The threads of all lanes as they pass a row. */
export function NarrowThreads({ lanes }: { readonly lanes: readonly NarrowLane[] }) {
  return lanes.map(({ x, tone }) => (
    <span key={x} className={styles.thread} style={{ left: x, background: tone }} />
  ));
}
