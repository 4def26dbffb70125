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

/** How many one press adds, and how many are in the page at most, however many there are in all. */
const step = 60;
const mostInPage = 100;

/**
 * A stretch of a list of any length, at first its beginning, and buttons that say how many there are after it and
 * before it, and go there. Give it a key of what the list is about, so that another list starts short again.
 */
export function MoreList<Item>({
  items,
  first = 40,
  className,
  ordered = false,
  children,
}: MoreListProps<Item>) {
  const text = useText().details;
  const [stretch, setStretch] = useState({ from: 0, to: first });
  const list = useRef<HTMLUListElement & HTMLOListElement>(null);
  const List = ordered ? "ol" : "ul";
  const to = Math.min(stretch.to, items.length);
  const from = Math.min(stretch.from, Math.max(0, to - 1));
  /** The button may be gone, so focus moves to the new item next to it. */
  const show = (next: typeof stretch, item: number): void => {
    flushSync(() => setStretch(next));
    const shown = list.current?.children[item - next.from];
    shown?.querySelector<HTMLElement>("button, a")?.focus();
  };
  const showAfter = (): void => {
    const end = Math.min(to + step, items.length);
    show({ from: Math.max(from, end - mostInPage), to: end }, to);
  };
  const showBefore = (): void => {
    const begin = Math.max(0, from - step);
    show({ from: begin, to: Math.min(to, begin + mostInPage) }, from - 1);
  };
  return (
    <>
      {from > 0 && (
        <Button kind="quiet" className={styles.more} onClick={showBefore}>
          {text.before(from)}
        </Button>
      )}
      <List ref={list} className={className}>
        {items.slice(from, to).map(children)}
      </List>
      {to < items.length && (
        <Button kind="quiet" className={styles.more} onClick={showAfter}>
          {text.more(items.length - to)}
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
