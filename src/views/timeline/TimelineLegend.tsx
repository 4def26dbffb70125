import { X } from "lucide-react";
import { useId, useRef } from "react";
import { useText } from "../../store/StoreContext.tsx";
import { DateLegend } from "../marks/DateLegend.tsx";
import { DateMark } from "../marks/DateMark.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Popover } from "../../ui/Popover.tsx";
import styles from "./TimelineLegend.module.css";

const looks = ["day", "within", "around"] as const;
const dots: ReadonlySet<string> = new Set(["day", "planned"]);

/** Looks of a date as a button; it opens what all marks mean. */
export function TimelineLegend() {
  const text = useText().dateLegend;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        popoverTarget={id}
        aria-label={text.button}
        title={text.title}
      >
        {looks.map((look) => (
          <span key={look} className={styles.look}>
            <DateMark look={look} width={dots.has(look) ? 11 : 22} />
          </span>
        ))}
      </button>
      <Popover
        ref={card}
        id={id}
        anchor={button}
        place="end-auto"
        className={styles.card}
        role="dialog"
        aria-label={text.title}
      >
        <div className={styles.head}>
          <h4 className={styles.title}>{text.title}</h4>
          <IconButton label={text.close} popoverTarget={id} popoverTargetAction="hide">
            <X size={18} aria-hidden="true" />
          </IconButton>
        </div>
        <DateLegend />
      </Popover>
    </>
  );
}
