import { useText } from "../../store/StoreContext.tsx";
import { DateMark } from "../marks/DateMark.tsx";
import styles from "./Timeline.module.css";

const looks = ["day", "within", "before", "planned", "named"] as const;
const dots: ReadonlySet<string> = new Set(["day", "planned", "named"]);

/** What the marks mean. */
export function TimelineLegend() {
  const words = useText().timeline.legend;
  return (
    <ul className={styles.legend}>
      {looks.map((look) => (
        <li key={look}>
          <DateMark look={look} width={dots.has(look) ? 12 : 24} />
          {words[look]}
        </li>
      ))}
      <li className={styles.tied}>
        <svg width={10} height={18} viewBox="0 0 10 18" aria-hidden="true">
          <path d="M5 4V14" stroke="var(--ink)" strokeWidth={1.25} />
          <circle cx={5} cy={3.5} r={3.5} fill="var(--ink2)" />
          <circle cx={5} cy={14.5} r={3.5} fill="var(--ink2)" />
        </svg>
        {words.tied}
      </li>
    </ul>
  );
}
