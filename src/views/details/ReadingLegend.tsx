import { useText } from "../../store/StoreContext.tsx";
import { ActorMark } from "../marks/ActorMark.tsx";
import { DateLegend } from "../marks/DateLegend.tsx";
import { LegendRow } from "../marks/LegendRow.tsx";
import { Trefoil } from "../marks/Trefoil.tsx";
import styles from "./ReadingLegend.module.css";
import { Section } from "./Section.tsx";
import { Strand } from "./Strand.tsx";

/** The marks of both pictures, each with its words. */
export function ReadingLegend() {
  const text = useText().details.overview;
  const { legend } = text;
  const { shownOf } = useText().counts;
  const ink = "var(--ink2)";
  return (
    <Section title={text.howToRead}>
      <h4 className={styles.part}>{text.inNetwork}</h4>
      <ul className={styles.list}>
        <LegendRow mark={<Strand strandStyle="solid" tone={ink} />} words={legend.strand} />
        <LegendRow mark={<Trefoil size={18} weight={2.4} />} words={legend.knot} />
        <LegendRow mark={<Sizes />} words={legend.size} />
        <LegendRow
          mark={<span className={styles.number}>{shownOf({ shown: 19, of: 21 })}</span>}
          words={legend.shownOf}
        />
        <LegendRow mark={<span className={styles.number}>16 + 2</span>} words={legend.withOthers} />
        <LegendRow
          mark={<ActorMark shape="circle" tone="var(--ink3)" look="dotted" size={16} />}
          words={legend.rail}
        />
      </ul>
      <h4 className={styles.part}>{text.inTimeline}</h4>
      <DateLegend />
    </Section>
  );
}

function Sizes() {
  return (
    <svg width={28} height={16} viewBox="0 0 28 16" aria-hidden="true">
      <circle cx={6} cy={8} r={3.5} fill="var(--ink2)" />
      <circle cx={19} cy={8} r={7} fill="var(--ink2)" />
    </svg>
  );
}
