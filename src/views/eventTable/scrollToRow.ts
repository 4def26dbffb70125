/**
 * Brings a row into sight inside its list, no farther than needed. Unlike `scrollIntoView` it leaves
 * the page around it where it is.
 */
export function scrollToRow(scroller: HTMLElement | null, at: number): void {
  const row = scroller?.querySelector(`[data-at="${at}"]`);
  if (!scroller || !row) return;
  const inside = scroller.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  if (top < inside.top) scroller.scrollTop -= inside.top - top;
  else if (bottom > inside.bottom) scroller.scrollTop += bottom - inside.bottom;
}
