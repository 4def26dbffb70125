import { withoutIsolates } from "../lib/bidi.ts";
import styles from "./CutName.module.css";
import { endOfName, familyName } from "../lib/cutToFit.ts";

/** A name that is cut in its middle where it finds no room, as `cutName` cuts those of pictures. */
export function CutName({ name }: { readonly name: string }) {
  const letters = Array.from(withoutIsolates(name));
  let end = letters.length > 2 * endOfName && familyName(name) === null ? endOfName : 0;
  while (letters.at(-end) === " ") end -= 1;
  return (
    <span className={styles.name} dir="auto">
      <span className={styles.start}>{letters.slice(0, letters.length - end).join("")}</span>
      {end > 0 && <span className={styles.end}>{letters.slice(-end).join("")}</span>}
    </span>
  );
}
