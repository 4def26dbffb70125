import type { ReactNode } from "react";
import { useElementKeys } from "./listNavigation.ts";
import styles from "./Segmented.module.css";

interface SegmentedOption<Id extends string> {
  readonly id: Id;
  readonly name: string;
  /** Before the name; a style sheet shows one of them where there is little room. */
  readonly sign?: ReactNode;
}

interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly options: readonly SegmentedOption<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly size?: "small" | "medium";
  readonly className?: string | undefined;
  /** The id of what describes it. */
  readonly describedBy?: string;
}

/** One of a few, all of them in sight: one stop for Tab, and arrows choose (ARIA radio group). */
export function Segmented<Id extends string>({
  label,
  options,
  chosen,
  onChoose,
  size = "medium",
  className,
  describedBy,
}: SegmentedProps<Id>) {
  const keys = useElementKeys("button", {
    axis: "both",
    wrap: true,
    onFocus: (to) => options[to] !== undefined && onChoose(options[to].id),
  });
  return (
    <div
      role="radiogroup"
      onKeyDown={keys}
      aria-label={label}
      aria-describedby={describedBy}
      className={className === undefined ? styles.segmented : `${styles.segmented} ${className}`}
      data-size={size}
    >
      {options.map(({ id, name, sign }) => {
        const isChosen = id === chosen;
        return (
          <button
            key={id}
            type="button"
            role="radio"
            aria-checked={isChosen}
            tabIndex={isChosen ? 0 : -1}
            aria-label={sign === undefined ? undefined : name}
            title={sign === undefined ? undefined : name}
            onClick={() => onChoose(id)}
          >
            {sign}
            {sign === undefined ? name : <span>{name}</span>}
          </button>
        );
      })}
    </div>
  );
}
