import { useEffect, useRef, useState } from "react";

/** Up to this many rows are all in the page. */
const mostRows = 500;
const step = 100;

interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * Which rows of a long list are in the page: a stretch around the active row that grows wherever its
 * ends become visible, whichever element scrolls.
 */
export function useRange(count: number, at: number) {
  const [range, setRange] = useState<Range>({ first: 0, last: 2 * step });
  const all = count <= mostRows;
  const around = { first: Math.max(at - step, 0), last: at + step };
  const kept = at >= range.first && at < range.last ? range : around;
  const { first, last } = all ? { first: 0, last: count } : kept;
  return {
    first,
    last,
    onBefore: first > 0 ? () => setRange({ first: Math.max(first - step, 0), last }) : null,
    onAfter: last < count ? () => setRange({ first, last: last + step }) : null,
  };
}

/** An end of the rows that are in the page; calls back when it becomes visible. */
export function RangeEnd({ onSeen }: { readonly onSeen: () => void }) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end.current === null || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting === true) onSeen();
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [onSeen]);
  return <div ref={end} aria-hidden="true" />;
}

const gap = 8;

/**
 * Brings an element into sight within the box that scrolls around it, if there is one. Not `scrollIntoView`:
 * that would scroll the page, and in a frame the host's page too.
 */
export function scrollNearest(element: Element): void {
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    if (box === document.body || box === document.documentElement) return;
    const { overflowY } = getComputedStyle(box);
    if (box.scrollHeight <= box.clientHeight || !/auto|scroll/u.test(overflowY)) continue;
    const [own, seen] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
    if (own.top < seen.top) box.scrollTop += own.top - seen.top - gap;
    else if (own.bottom > seen.bottom) box.scrollTop += own.bottom - seen.bottom + gap;
    return;
  }
}
