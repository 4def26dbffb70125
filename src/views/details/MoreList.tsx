import { useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { useText } from "../../store/StoreContext.tsx";
import styles from "./MoreList.module.css";

interface MoreListProps<Item> {
  readonly items: readonly Item[];
  /** How many stand there at first. */
  readonly first?: number;
  readonly className: string | undefined;
  readonly ordered?: boolean;
  /** An item as `<li>`, with a key. */
  readonly children: (item: Item) => ReactNode;
}

/** How many one press adds: the page bears them, however many there are in all. */
const step = 200;

/**
 * The first of a list of any length, and a button that says how many are left and adds them. Give it a
 * key of what the list is about, so that another list begins with its first again.
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
    // The button may be gone: reading goes on with the first that came.
    list.current?.children[most]?.querySelector<HTMLElement>("button, a")?.focus();
  };
  return (
    <>
      <List ref={list} className={className}>
        {items.slice(0, most).map(children)}
      </List>
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={showMore}>
          {text.more(rest)}
        </button>
      )}
    </>
  );
}
