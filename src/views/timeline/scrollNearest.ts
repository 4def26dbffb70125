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
