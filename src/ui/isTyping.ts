/** Whether a key pressed there belongs to what has the focus: a field, or what lies over the page. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable], dialog, [popover]") !== null
  );
}
