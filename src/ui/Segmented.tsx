import { useElementKeys } from "./listNavigation.ts";
import styles from "./Segmented.module.css";

interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Radio buttons are one stop for Tab and follow the arrows; toggles are a stop each. */
  readonly kind?: "radios" | "toggles";
  readonly size?: "small" | "medium";
  readonly className?: string | undefined;
  /** The id of what describes it. */
  readonly describedBy?: string;
}

/** One of a few, all of them in sight. */
export function Segmented<Id extends string>({
  label,
  options,
  chosen,
  onChoose,
  kind = "radios",
  size = "medium",
  className,
  describedBy,
}: SegmentedProps<Id>) {
  const radios = kind === "radios";
  const keys = useElementKeys("button", {
    axis: "both",
    wrap: true,
    onFocus: (to) => options[to] !== undefined && onChoose(options[to].id),
  });
  const group = radios ? { role: "radiogroup", onKeyDown: keys } : { role: "group" };
  return (
    <div
      {...group}
      aria-label={label}
      aria-describedby={describedBy}
      className={className === undefined ? styles.segmented : `${styles.segmented} ${className}`}
      data-size={size}
    >
      {options.map(({ id, name }) => {
        const isChosen = id === chosen;
        return (
          <button
            key={id}
            type="button"
            {...(radios
              ? { role: "radio", "aria-checked": isChosen, tabIndex: isChosen ? 0 : -1 }
              : { "aria-pressed": isChosen })}
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
        );
      })}
    </div>
  );
}
