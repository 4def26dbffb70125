import { withoutIsolates } from "../lib/bidi.ts";
import styles from "./CutName.module.css";
import { endOfName } from "../lib/cutToFit.ts";

/** A name that is cut in its middle where it finds no room: what begins alike differs at the end. */
export function CutName({ name }: { readonly name: string }) {
  const letters = Array.from(withoutIsolates(name));
  let end = letters.length > 2 * endOfName ? endOfName : 0;
  while (letters.at(-end) === " ") end -= 1;
  return (
    <span className={styles.name} dir="auto">
      <span className={styles.start}>{letters.slice(0, letters.length - end).join("")}</span>
      {end > 0 && <span className={styles.end}>{letters.slice(-end).join("")}</span>}
    </span>
  );
}
