import { X } from "lucide-react";
import { useId, useRef } from "react";
import { useText } from "../../store/StoreContext.tsx";
import { DateLegend } from "../marks/DateLegend.tsx";
import { DateMark } from "../marks/DateMark.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./TimelineLegend.module.css";

const looks = ["day", "within", "around", "before", "planned"] as const;
const dots: ReadonlySet<string> = new Set(["day", "planned"]);
const gap = 4;

/** The five looks of a date as a button, with words where there is room; it opens what all marks mean. */
export function TimelineLegend() {
  const text = useText().dateLegend;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const place = () => {
    const box = button.current?.getBoundingClientRect();
    if (box === undefined || card.current === null) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const { style } = card.current;
    const below = clientHeight - box.bottom > box.top;
    const room = below ? clientHeight - box.bottom : box.top;
    style.setProperty("top", below ? `${box.bottom + gap}px` : "auto");
    style.setProperty("bottom", below ? "auto" : `${clientHeight - box.top + gap}px`);
    style.setProperty("right", `${Math.max(gap, clientWidth - box.right)}px`);
    style.setProperty("max-height", `${room - 3 * gap}px`);
  };
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
            <span className={styles.words}>{text.short[look]}</span>
          </span>
        ))}
      </button>
      <div
        ref={card}
        id={id}
        className={styles.card}
        popover="auto"
        role="dialog"
        aria-label={text.title}
        onBeforeToggle={place}
      >
        <div className={styles.head}>
          <h4 className={styles.title}>{text.title}</h4>
          <IconButton label={text.close} popoverTarget={id} popoverTargetAction="hide">
            <X size={18} aria-hidden="true" />
          </IconButton>
        </div>
        <DateLegend />
      </div>
    </>
  );
}
