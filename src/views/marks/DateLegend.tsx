import type { ReactNode } from "react";
import type { TimelineEvent } from "../../model/eventGraph.ts";
import { useText } from "../../store/StoreContext.tsx";
import { barPath } from "../../scene/barPath.ts";
import styles from "./DateLegend.module.css";
import { DateMark } from "./DateMark.tsx";
import type { DateLook } from "../../scene/dateLook.ts";
import { LegendRow } from "./LegendRow.tsx";

const looks = ["day", "within", "around", "before", "planned"] as const;
const others = ["range", "after", "plannedBefore", "named"] as const;
const bases = ["stated", "relative", "inferred"] as const;

interface DateLegendProps {
  /** Only what is met at once, and not what strands say too. */
  readonly brief?: boolean;
  /** Events of the data, by how their date looks or is known. */
  readonly examples?: ReadonlyMap<DateLook | TimelineEvent["dateBasis"], ReactNode>;
}

/** All that the mark of a date can say: its five looks, what they are combined with, how it is known. */
export function DateLegend({ brief = false, examples }: DateLegendProps) {
  const text = useText().dateLegend;
  const row = (look: DateLook, words: string) => (
    <LegendRow
      key={look}
      mark={<DateMark look={look} />}
      words={words}
      example={examples?.get(look)}
    />
  );
  const together = (
    <>
      <LegendRow mark={<CutMark />} words={text.also.cut} />
      <LegendRow mark={<ColumnMark />} words={text.also.column} />
      <LegendRow mark={<TiedMark />} words={text.also.tied} />
    </>
  );
  if (brief)
    return (
      <ul className={styles.list}>
        {looks.filter((look) => look !== "planned").map((look) => row(look, text.looks[look]))}
        {together}
      </ul>
    );
  return (
    <div className={styles.legend}>
      <div className={styles.part}>
        <ul className={styles.list}>{looks.map((look) => row(look, text.looks[look]))}</ul>
      </div>
      <div className={styles.part}>
        <p className={styles.name}>{text.basisTitle}</p>
        <ul className={styles.list}>
          {bases.map((basis) => (
            <LegendRow
              key={basis}
              mark={<DateMark look="day" basis={basis} />}
              words={text.basis[basis]}
              example={examples?.get(basis)}
            />
          ))}
        </ul>
      </div>
      <div className={styles.part}>
        <p className={styles.name}>{text.alsoTitle}</p>
        <ul className={styles.list}>
          {others.map((look) => row(look, text.also[look]))}
          {together}
          <LegendRow mark={<CountedMark />} words={text.also.counted} />
        </ul>
      </div>
    </div>
  );
}

function CutMark() {
  const d = barPath({ from: 0, to: 24 }, 8, 10, { start: true, end: false }, 3);
  return (
    <svg width={24} height={16} viewBox="0 0 24 16" aria-hidden="true">
      <path d={d} fill="var(--ink2)" />
    </svg>
  );
}

/** Events of one day. */
function ColumnMark() {
  return (
    <svg width={8} height={20} viewBox="0 0 8 20" aria-hidden="true">
      {[3, 10, 17].map((y) => (
        <circle key={y} cx={4} cy={y} r={3} fill="var(--ink2)" />
      ))}
    </svg>
  );
}

function CountedMark() {
  return (
    <svg width={18} height={16} viewBox="0 0 18 16" aria-hidden="true">
      <rect x={1} width={16} height={16} rx={8} fill="var(--ink2)" />
      <text x={9} y={12.5} textAnchor="middle" fontSize={12} fontWeight={600} fill="var(--canvas)">
        3
      </text>
    </svg>
  );
}

function TiedMark() {
  return (
    <svg width={10} height={18} viewBox="0 0 10 18" aria-hidden="true">
      <path d="M5 4V14" stroke="var(--ink)" strokeWidth={1.25} />
      <circle cx={5} cy={3.5} r={3.5} fill="var(--ink2)" />
      <circle cx={5} cy={14.5} r={3.5} fill="var(--ink2)" />
    </svg>
  );
}
