import { type ReactNode, useId, useRef, useState } from "react";
import { type Evidence, EvidenceBadge } from "../marks/EvidenceBadge.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./Section.module.css";
import { flushSync } from "react-dom";
import { useText } from "../../store/StoreContext.tsx";

interface SectionProps {
  readonly title: string;
  /** Given when every claim of the section has the same. */
  readonly evidence?: Evidence | undefined;
  /** A remark beside the title, such as "3 of 12 shown". */
  readonly aside?: string | undefined;
  readonly children: ReactNode;
}

/** A part of the panel under a hairline, with its title. */
export function Section({ title, evidence, aside, children }: SectionProps) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 className={styles.title} id={heading}>
          {title}
        </h3>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        {evidence !== undefined && <EvidenceBadge evidence={evidence} />}
      </div>
      {children}
    </section>
  );
}

interface MoreListProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first. */
  readonly first?: number;
  readonly className: string | undefined;
  readonly ordered?: boolean;
  /** An item as `<li>`, with a key. */
  readonly children: (item: Item) => ReactNode;
}

/** How many one press adds; few enough for the page, however many there are in all. */
const step = 200;

/**
 * The first items of a list of any length, and a button that says how many are left and adds them.
 * Give it a key of what the list is about, so that another list starts short again.
 */
export function MoreList<Item>({
  items,
  first = 40,
  className,
  ordered = false,
  children,
}: MoreListProps<Item>) {
  const text = useText().details;
  const [most, setMost] = useState(first);
  const list = useRef<HTMLUListElement & HTMLOListElement>(null);
  const List = ordered ? "ol" : "ul";
  const rest = items.length - most;
  const showMore = (): void => {
    flushSync(() => setMost(most + step));
    // The button may be gone, so focus moves to the first new item.
    list.current?.children[most]?.querySelector<HTMLElement>("button, a")?.focus();
  };
  return (
    <>
      <List ref={list} className={className}>
        {items.slice(0, most).map(children)}
      </List>
      {rest > 0 && (
        <Button kind="quiet" className={styles.more} onClick={showMore}>
          {text.more(rest)}
        </Button>
      )}
    </>
  );
}

interface FiguresProps {
  readonly figures: readonly { readonly value: string; readonly label: string }[];
}

/** Two or three numbers with what they count. */
export function Figures({ figures }: FiguresProps) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ value, label }) => (
        <div className={styles.figure} key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
